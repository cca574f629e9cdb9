/** A loopback server that answers as PxWebApi v2 does, refusals and all, from tables given by the test. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedDimension {
  readonly id: string;
  readonly label: string;
  readonly role: "time" | "metric" | null;
  readonly categories: readonly (readonly [code: string, label: string])[];
  readonly elimination?: boolean;
  readonly codelists?: readonly { readonly id: string; readonly label: string }[];
}

export interface ServedTable {
  readonly id: string;
  readonly label: string;
  readonly updated: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly discontinued?: boolean;
  readonly dimensions: readonly ServedDimension[];
  /** The figure of one category a dimension, codes by dimension; null is missing. */
  readonly figure: (codes: Readonly<Record<string, string>>) => number | null;
}

export interface Served {
  readonly tables: readonly ServedTable[];
  readonly codelists: Readonly<Record<string, readonly string[]>>;
}

export interface Loopback {
  readonly base: string;
  readonly asked: readonly URL[];
  /** Answers every further call with a status. */
  failWith(status: number | null): void;
  close(): Promise<void>;
}

type Answer = readonly [status: number, body: unknown];
const problem = (status: number, detail: string): Answer => [
  status,
  { type: "Parameter error", title: "Bad Request", status, detail },
];

export async function serve(served: Served): Promise<Loopback> {
  const asked: URL[] = [];
  let failing: number | null = null;
  const server: Server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(url);
    const [status, body] = failing === null ? answer(served, url) : problem(failing, "told to fail");
    response.writeHead(status, { "Content-Type": "application/json", ...(status === 429 ? { "Retry-After": "42" } : {}) });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/pxwebapi/v2`,
    asked,
    failWith: (status) => {
      failing = status;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(served: Served, url: URL): Answer {
  const path = url.pathname.replace("/api/pxwebapi/v2/", "");
  if (path === "tables")
    return [
      200,
      {
        language: "no",
        tables: served.tables.map(listed),
        page: { pageNumber: 1, pageSize: 100, totalElements: served.tables.length, totalPages: 1, links: [] },
        links: [],
      },
    ];
  const codelist = /^codelists\/(.+)$/.exec(path)?.[1];
  if (codelist !== undefined) {
    const codes = served.codelists[codelist];
    return codes
      ? [200, { id: codelist, type: "Aggregation", values: codes.map((code) => ({ code, label: code, valueMap: [code] })) }]
      : problem(404, "Non-existent codelist");
  }
  const [, id, what] = /^tables\/([^/]+)\/(metadata|data)$/.exec(path) ?? [];
  const table = served.tables.find((one) => one.id === id);
  if (!table) return problem(404, "Non-existent table");
  return what === "metadata" ? [200, document(table, table.dimensions, [])] : data(served, table, url);
}

function listed({ id, label, updated, firstPeriod, lastPeriod, discontinued, dimensions }: ServedTable): unknown {
  return {
    id,
    label,
    description: "",
    updated,
    firstPeriod,
    lastPeriod,
    category: "public",
    variableNames: dimensions.map((one) => one.label),
    discontinued: discontinued ?? false,
    source: "Statistisk sentralbyrå",
    timeUnit: "Annual",
    links: [],
  };
}

function data(served: Served, table: ServedTable, url: URL): Answer {
  const chosen: ServedDimension[] = [];
  for (const dimension of table.dimensions) {
    const values = url.searchParams.get(`valueCodes[${dimension.id}]`);
    const codelist = url.searchParams.get(`codelist[${dimension.id}]`);
    if (values === null && dimension.elimination === true) continue;
    if (values === null) return problem(400, `Missing selection for mandatory variable: ${dimension.id}`);
    const known = codelist === null ? dimension.categories.map(([code]) => code) : (served.codelists[codelist] ?? []);
    const codes = values.split(",");
    if (codes.some((code) => !known.includes(code))) return problem(400, "Non-existent value");
    chosen.push({
      ...dimension,
      categories: codes.map((code) => [code, dimension.categories.find(([one]) => one === code)?.[1] ?? code] as const),
    });
  }
  return [200, document(table, chosen, figures(table, chosen))];
}

function figures(table: ServedTable, chosen: readonly ServedDimension[]): (number | null)[] {
  const walk = (at: number, codes: Record<string, string>): (number | null)[] => {
    const dimension = chosen[at];
    return dimension
      ? dimension.categories.flatMap(([code]) => walk(at + 1, { ...codes, [dimension.id]: code }))
      : [table.figure(codes)];
  };
  return walk(0, {});
}

function document(table: ServedTable, dimensions: readonly ServedDimension[], value: readonly (number | null)[]): unknown {
  return {
    version: "2.0",
    class: "dataset",
    label: table.label,
    source: "Statistisk sentralbyrå",
    updated: table.updated,
    role: {
      time: dimensions.filter((one) => one.role === "time").map((one) => one.id),
      metric: dimensions.filter((one) => one.role === "metric").map((one) => one.id),
    },
    id: dimensions.map((one) => one.id),
    size: dimensions.map((one) => one.categories.length),
    dimension: Object.fromEntries(
      dimensions.map((one) => [
        one.id,
        {
          label: one.label,
          category: {
            index: Object.fromEntries(one.categories.map(([code], i) => [code, i])),
            label: Object.fromEntries(one.categories),
          },
          extension: { elimination: one.elimination ?? false, show: "value", codelists: one.codelists ?? [] },
        },
      ]),
    ),
    value,
    status: Object.fromEntries(value.flatMap((figure, i) => (figure === null ? [[String(i), "."]] : []))),
  };
}
