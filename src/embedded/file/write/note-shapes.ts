/** The yellow boxes of notes: without a VML shape for each, Excel does not show a note. */

const vmlHead =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Declared on every box, since old drawings call these namespaces as they like. */
const shapeNamespaces = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

interface Place {
  row: number;
  column: number;
}

/** A hidden box at the right of its cell; `number` is unique in the drawing. */
function shape({ row, column }: Place, number: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
  return (
    `<v:shape ${shapeNamespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** A drawing with a box for each place. */
export function noteShapes(places: readonly Place[]): string {
  return `${vmlHead}${places.map((place, at) => shape(place, 1025 + at)).join("")}</xml>`;
}

function placeOfShape(text: string): string {
  const number = (name: string): string => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(text)?.[1] ?? "";
  return `${number("Row")},${number("Column")}`;
}

/** An old drawing with boxes for just `places`; its other shapes (buttons, pictures) stay. */
export function patchNoteShapes(vml: string, places: readonly Place[]): string {
  const wanted = new Map(places.map((place) => [`${place.row},${place.column}`, place]));
  const kept = vml.replace(/<v:shape\b[^>]*>.*?<\/v:shape>/gs, (text) => {
    if (!/ObjectType="Note"/.test(text)) return text;
    return wanted.delete(placeOfShape(text)) ? text : "";
  });
  const last = Math.max(1024, ...[...kept.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1])));
  const added = [...wanted.values()].map((place, at) => shape(place, last + 1 + at)).join("");
  return kept.replace(/<\/xml>\s*$/, (end) => added + end);
}
