import { eachOf, withOne, withoutOne, type Few } from "../../../src/embedded/calc/few";

interface Thing {
  id: number;
}

function ids(held: Few<Thing> | undefined): number[] {
  const found: number[] = [];
  if (held) eachOf(held, ({ id }) => found.push(id));
  return found;
}

test("one, a few and many are each held once and given back in order, whichever way they are stored", () => {
  const things = Array.from({ length: 30 }, (_, id) => ({ id }));
  let held: Few<Thing> | undefined;
  for (const [index, thing] of things.entries()) {
    held = withOne(withOne(held, thing), thing);
    expect(ids(held)).toEqual(things.slice(0, index + 1).map(({ id }) => id));
  }
  for (const [index, thing] of things.entries()) {
    held = held && withoutOne(held, thing);
    expect(ids(held)).toEqual(things.slice(index + 1).map(({ id }) => id));
  }
  expect(held).toBeUndefined();
});

test("taking away what is not there takes nothing away", () => {
  const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  expect(ids(withoutOne(one, two))).toEqual([1]);
  expect(ids(withoutOne(withOne(one, two), three))).toEqual([1, 2]);
});
