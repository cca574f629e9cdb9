/** The host by itself: JSON text in, JSON text out, events as text. As it stands behind a message channel. */
import { createEngine } from "../../src/embedded/calc/engine";
import { newBook } from "../../src/embedded/book";
import { createHost, type Host } from "../../src/embedded/host";

const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Ark A"] } },
  4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1:B1"] } },
  5: { Id: 5, ObjectPathType: 3, Name: "GetItemOrNullObject", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Nei"] } },
};

function request(Actions: object[], ObjectPaths: object = paths, flags = 1): string {
  const body = { AutoKeepReference: true, Actions, ObjectPaths };
  return JSON.stringify({ id: 7, type: 1, flags, message: { url: "ProcessQuery", method: "POST", headers: {}, body } });
}

async function ask(host: Host, actions: object[], ObjectPaths: object = paths) {
  const answer = JSON.parse(await host.handle(request(actions, ObjectPaths))) as { id: number; type: number; message: { statusCode: number; body: string } };
  return { ...answer, body: JSON.parse(answer.message.body) as { Results: { ActionId: number; Value: unknown }[]; Error?: object } };
}

function open(): Host {
  return createHost(newBook({ sheetNames: ["Ark A"] }), { engine: createEngine });
}

test("objects answer their identity: sheets by Id, ranges by reference, a null object by null", async () => {
  const { id, type, message, body } = await ask(open(), [3, 4, 5].map((path) => ({ Id: 10 + path, ActionType: 1, Name: "", ObjectPathId: path })));
  expect([id, type, message.statusCode]).toEqual([7, 2, 200]);
  expect(body.Results).toEqual([
    { ActionId: 13, Value: { Id: "{00000001-0000-0000-0000-000000000000}" } },
    { ActionId: 14, Value: { _ReferenceId: expect.any(String) } },
    { ActionId: 15, Value: null },
  ]);
});

test("a query answers nested in the names of the wire", async () => {
  const { body } = await ask(open(), [
    { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, "a"]]] } },
    { Id: 2, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["values", "worksheet/name", "format/font/bold"] } },
    { Id: 3, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } },
  ]);
  expect(body.Results.map((one) => one.Value)).toEqual([
    null,
    { Values: [[1, "a"]], Worksheet: { Name: "Ark A" }, Format: { Font: { Bold: false } } },
    { _Items: [{ Id: "{00000001-0000-0000-0000-000000000000}", Name: "Ark A" }] },
  ]);
});

test("an error tells code, place and action; what came before has its results", async () => {
  const { body } = await ask(open(), [
    { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 2]]] } },
    { Id: 2, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1]]] } },
    { Id: 3, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[5, 6]]] } },
  ]);
  expect(body.Results).toHaveLength(1);
  expect(body.Error).toMatchObject({ Code: "InvalidArgument", Location: "Range.values", ActionIndex: 1 });
});

test("a method that makes something runs once though its path is named twice", async () => {
  const host = open();
  const add = { ...paths, 9: { Id: 9, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Ny"] } } };
  await ask(host, [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 9 }, { Id: 2, ActionType: 1, Name: "", ObjectPathId: 9 }, { Id: 3, ActionType: 2, Name: "", ObjectPathId: 9, QueryInfo: { Select: ["name"] } }], add);
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Ark A", "Ny"]);
});

test("a body that comes as text is read too", async () => {
  const message = JSON.parse(request([{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }])) as { message: { body: unknown } };
  message.message.body = JSON.stringify(message.message.body);
  const answer = JSON.parse(await open().handle(JSON.stringify(message))) as { message: { body: string } };
  expect(JSON.parse(answer.message.body)).toMatchObject({ Results: [{ ActionId: 1, Value: { Name: "Ark A" } }] });
});

test("events leave as text after the answer", async () => {
  const host = open();
  const order: string[] = [];
  host.onMessage((text) => order.push(text));
  await ask(host, [{ Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }]);
  await ask(host, [{ Id: 2, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 2]]] } }]);
  expect(order).toEqual([]);
  await new Promise((done) => setTimeout(done, 5));
  const event = JSON.parse(order[0] ?? "{}") as { type: number; message: { entries: { messageCategory: number; messageType: number; targetId: string; message: string }[] } };
  expect(event.type).toBe(3);
  expect(event.message.entries).toMatchObject([{ messageCategory: 65536, messageType: 10, targetId: "{00000001-0000-0000-0000-000000000000}" }]);
  expect(JSON.parse(event.message.entries[0]?.message ?? "{}")).toMatchObject({ address: "A1:B1", changeType: "RangeEdited" });
});

test("a reference that was released is gone", async () => {
  const host = open();
  const { body } = await ask(host, [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 }]);
  const id = (body.Results[0]?.Value as { _ReferenceId: string })._ReferenceId;
  const held = { ...paths, 8: { Id: 8, ObjectPathType: 6, Name: id } };
  const load = { Id: 2, ActionType: 2, Name: "", ObjectPathId: 8, QueryInfo: { Select: ["address"] } };
  expect((await ask(host, [load], held)).body.Results[0]?.Value).toEqual({ Address: "'Ark A'!A1:B1" });
  await ask(host, [{ Id: 3, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: { Arguments: [id] } }]);
  expect((await ask(host, [load], held)).body.Error).toMatchObject({ Code: "InvalidReference" });
});
