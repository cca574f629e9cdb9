/** `check --json` of one workbook answers *Møteklar* where our sheets stand in it, and says nothing of it elsewhere. */
import path from "node:path";
import { demoPlan, freshFolder, tiltak } from "./run";

test("the filled plan of Løten is answered for, point by point; the plan itself is not", async () => {
  const before = JSON.parse((await tiltak(["check", demoPlan, "--json"])).out) as object;
  expect(before).not.toHaveProperty("ready");
  const filled = path.join(freshFolder(), "fylt.xlsx");
  expect((await tiltak(["fill", demoPlan, "-o", filled])).status).toBeLessThan(2);
  const { ready } = JSON.parse((await tiltak(["check", filled, "--json"])).out) as { ready: { verdict: string; points: { id: string; state: string; message: string }[] } };
  expect(ready.verdict).toBe(ready.points.some((point) => point.state === "failed") ? "not-ready" : "ready-with-remarks");
  const state = Object.fromEntries(ready.points.map((point) => [point.id, point.state]));
  expect(state).toMatchObject({ "register-current": "met", untouched: "met", reconciled: "met", "price-base": "met", "four-years": "met" });
  expect(ready.points.every((point) => point.message !== "" && !/\{\w+\}/.test(point.message))).toBe(true);
}, 60_000);
