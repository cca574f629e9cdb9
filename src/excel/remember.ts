/** What the add-in remembers in the workbook: one custom XML part, read and replaced whole. */
import { done, type Outcome } from "../plan/outcome";
import { run, type Batch, type Meter } from "./batch";
import type { KnownSheet } from "./identity";
import { memoryNamespace, memoryOf, memoryXml, type Memory } from "./memory-part";

/** The parts of a namespace, to be sent with the next sync. */
export function askParts(batch: Batch, namespace: string): Excel.CustomXmlPartScopedCollection {
  const parts = batch.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** The memory, in two syncs. */
export async function readMemory(batch: Batch): Promise<Memory> {
  const parts = askParts(batch, memoryNamespace);
  await batch.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await batch.sync();
  return joined(texts.map((text) => text.value));
}

/** The memory of several parts (two people may each have written the first one): later parts win. */
export function joined(xmls: readonly string[]): Memory {
  return Object.assign({}, ...xmls.map(memoryOf)) as Memory;
}

/** Queues the whole memory as one part in place of the present ones. Returns the bytes queued. */
export function queueMemory(batch: Batch, present: Excel.CustomXmlPartScopedCollection, memory: Memory): number {
  for (const part of present.items) part.delete();
  const xml = memoryXml(memory);
  if (Object.keys(memory).length > 0) batch.workbook.customXmlParts.add(xml);
  return xml.length + 500;
}

/** The generated sheets the memory knows. */
export function knownSheets(memory: Memory): Readonly<Record<string, KnownSheet>> {
  return JSON.parse(memory["ark"] ?? "{}") as Record<string, KnownSheet>;
}

/** The memory with other generated sheets, and with posts put in, or taken out where null. Without sheets nothing is kept of them. */
export function memoryWith(memory: Memory, known: Readonly<Record<string, KnownSheet>>, posts: Readonly<Record<string, string | null>>): Memory {
  const ark = Object.keys(known).length > 0 ? JSON.stringify(known) : null;
  const all = Object.entries<string | null>({ ...memory, ...posts, ark });
  return Object.fromEntries(all.flatMap(([key, json]) => (json === null ? [] : [[key, json]])));
}

export function remembered(meter: Meter, key: string): Promise<Outcome<string | null>> {
  return run(meter, "waits", async (batch) => done((await readMemory(batch))[key] ?? null));
}

export function remember(meter: Meter, key: string, json: string | null): Promise<Outcome<null>> {
  return run(meter, "asks", async (batch) => {
    const memory = await readMemory(batch);
    const parts = askParts(batch, memoryNamespace);
    await batch.sync();
    const posts = Object.entries<string | null>({ ...memory, [key]: json });
    await batch.sync(queueMemory(batch, parts, Object.fromEntries(posts.flatMap(([name, text]) => (text === null ? [] : [[name, text]])))));
    return done(null);
  });
}
