/** Custom XML parts put down and taken away as steps, so that large ones share the request limit with the rest. */
import { actionBytes, type Batch } from "./batch";
import { memoryXml, type Memory } from "./memory-part";
import { step, type Step } from "./step";

export function addPartSteps(batch: Batch, xmls: readonly string[]): readonly Step[] {
  return xmls.map((xml) =>
    step(xml.length * 1.1 + actionBytes, () => {
      batch.workbook.customXmlParts.add(xml);
    }),
  );
}

export function deletePartSteps(parts: readonly Excel.CustomXmlPart[]): readonly Step[] {
  return parts.map((part) => step(actionBytes, () => part.delete()));
}

/** A part for each key, in place of those present. */
export function replacePartSteps(batch: Batch, present: readonly Excel.CustomXmlPart[], posts: Memory, namespace: string): readonly Step[] {
  const xmls = Object.entries(posts).map(([key, json]) => memoryXml({ [key]: json }, namespace));
  return [...deletePartSteps(present), ...addPartSteps(batch, xmls)];
}
