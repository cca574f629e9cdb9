/** What a conditional format of each type is before anybody sets anything, as Excel makes it. */

type Plain = Record<string, unknown>;

const bound = (type: string, formula: string | null = null): Plain => ({ type, formula });

/** Icons of Excel's sets by number: three, four or five; thresholds in per cent. */
export function iconCriteria(style: string): Plain[] {
  const count = style.startsWith("Five") ? 5 : style.startsWith("Four") ? 4 : 3;
  return Array.from({ length: count }, (_unused, at) =>
    at === 0
      ? { type: "Invalid", formula: "", operator: "Invalid" }
      : { type: "Percent", formula: `=${Math.round((100 * at) / count)}`, operator: "GreaterThanOrEqual" },
  );
}

const withFormat = (): Plain => ({ rule: {}, format: {} });

export const detailKinds: Readonly<Record<string, () => Plain>> = {
  CellValue: withFormat,
  Custom: () => ({ rule: { formula: "" }, format: {} }),
  ContainsText: withFormat,
  TopBottom: () => ({ rule: { rank: 10, type: "TopItems" }, format: {} }),
  PresetCriteria: withFormat,
  ColorScale: () => ({
    criteria: {
      minimum: { ...bound("LowestValue"), color: "#F8696B" },
      midpoint: { ...bound("Percentile", "50"), color: "#FFEB84" },
      maximum: { ...bound("HighestValue"), color: "#63BE7B" },
    },
  }),
  IconSet: () => ({
    style: "ThreeTrafficLights1",
    criteria: iconCriteria("ThreeTrafficLights1"),
    reverseIconOrder: false,
    showIconOnly: false,
  }),
  DataBar: () => ({
    axisColor: "#000000",
    axisFormat: "Automatic",
    barDirection: "Context",
    showDataBarOnly: false,
    lowerBoundRule: bound("Automatic"),
    upperBoundRule: bound("Automatic"),
    positiveFormat: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
    negativeFormat: { fillColor: "#FF0000", borderColor: "#FF0000", matchPositiveBorderColor: false, matchPositiveFillColor: false },
  }),
};

export function newDetail(type: string): Plain {
  return (detailKinds[type] ?? withFormat)();
}
