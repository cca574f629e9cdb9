/** A tiltak without a number among numbered ones: nobody can refer to it. */
import { rowWithoutNumber } from "../../src/rules/r103-row-without-number";
import { fixed, found } from "./found";

test("the number between its neighbours is offered", () => {
  expect(
    fixed(rowWithoutNumber, { tiltak: [{ number: "1", title: "a" }, { title: "b" }, { number: "3", title: "c" }] }),
  ).toEqual([2]);
});

test("none is offered where it would stand twice", () => {
  expect(
    fixed(rowWithoutNumber, { tiltak: [{ number: "1", title: "a" }, { title: "b" }, { number: "2", title: "c" }] }),
  ).toEqual([]);
});

test("a list without numbers needs none", () => {
  expect(found(rowWithoutNumber, { tiltak: [{ title: "a" }, { title: "b" }, { number: "1", title: "c" }] })).toEqual(
    [],
  );
});
