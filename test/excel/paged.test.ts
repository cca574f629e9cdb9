import { Batch, type Meter } from "../../src/excel/batch";
import { blockBytes, paged, type Source } from "../../src/excel/paged";

/** A context that refuses what asks for more rows than `most` at once, as Excel on the web refuses large answers. */
function hostTaking(most: number) {
  const asked: number[] = [];
  let waiting = 0;
  const context = {
    workbook: {},
    sync: () => {
      const rows = waiting;
      waiting = 0;
      asked.push(rows);
      if (rows <= most) return Promise.resolve();
      const error = Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded", name: "RichApi.Error" });
      return Promise.reject(error);
    },
  };
  const meter: Meter = { syncs: 0, requestBytes: 0 };
  const batch = new Batch(context as unknown as Excel.RequestContext, meter);
  const source = (rows: number, guess: number, bytes: (row: number) => number): Source<readonly number[]> => ({
    rows,
    guess,
    ask: (start, count) => {
      waiting += count;
      return () => Array.from({ length: count }, (_, index) => start + index);
    },
    weigh: (answer) => answer.reduce((sum, row) => sum + bytes(row), 0),
  });
  return { batch, asked, source };
}

const upTo = (rows: number) => Array.from({ length: rows }, (_, index) => index);

test("what fits one answer by its size is asked for at once, all sources together", async () => {
  const { batch, asked, source } = hostTaking(10_000);
  const answers = await paged(batch, [source(700, 10, () => 10), source(5, 10, () => 10)], 10_000);
  expect(asked).toEqual([705]);
  expect(answers.map((runs) => runs.flat())).toEqual([upTo(700), upTo(5)]);
});

test("what weighs more than it was taken to is measured on its first rows", async () => {
  const { batch, asked, source } = hostTaking(10_000);
  // 64 rows first; each weighs 100 bytes and not 10, so 100 rows fill 10 000 bytes.
  const [runs] = await paged(batch, [source(2000, 10, () => 100)], 10_000);
  expect(asked.slice(0, 3)).toEqual([64, 100, 100]);
  expect(runs?.flat()).toEqual(upTo(2000));
});

test("what Excel refuses as too large is asked for in halves, and nothing is lost or comes twice", async () => {
  const { batch, asked, source } = hostTaking(300);
  const [runs] = await paged(batch, [source(1000, 10, () => 30)], 10_000);
  expect(asked.slice(0, 3)).toEqual([1000, 500, 250]);
  expect(runs?.flat()).toEqual(upTo(1000));
});

test("a row that is too large by itself is Excel's refusal, told as it came", async () => {
  const { batch, source } = hostTaking(0);
  await expect(paged(batch, [source(4, 10, () => 10)], 10_000)).rejects.toThrow("too large");
});

test("texts weigh their signs, other cells a few", () => {
  expect(blockBytes([["abc", 1], [true, ""]])).toBe(6 + 8 + 8 + 3);
});
