import { firstState, next, type PaneState } from "../../src/taskpane/state";
import type { Reading } from "../../src/app/read-plan";
import type { Prepared } from "../../src/app/prepare-sheets";
import type { Session } from "../../src/app/session";

const reading = { plan: { tiltak: [] } } as unknown as Reading;
const prepared = { digest: "1" } as unknown as Prepared;
const session: Session = { repaired: false, ours: {}, lastRun: null, outdated: false, settings: { language: null, prices: null } };

const after = (state: PaneState, ...events: Parameters<typeof next>[1][]) => events.reduce(next, state);

describe("the pane's state", () => {
  const opened = after(firstState("nb"), { is: "opened", session });

  test("shows the first-run page to a workbook that has never been written to, until a step is taken", () => {
    expect(opened.firstRun).toBe(true);
    expect(after(opened, { is: "read", reading }).firstRun).toBe(false);
    expect(after(firstState("nb"), { is: "opened", session: { ...session, lastRun: { when: "2026-11-22T05:20", version: "0.1.0", checksum: "", tiltak: 2, rows: 2 } } }).firstRun).toBe(false);
  });

  test("takes the language from the workbook's settings before the host's", () => {
    const chosen = after(firstState("en"), { is: "opened", session: { ...session, settings: { language: "nn", prices: null } } });
    expect([opened.language, chosen.language]).toEqual(["nb", "nn"]);
    expect(after(chosen, { is: "settingsKept", settings: { language: null, prices: null } }).language).toBe("en");
  });

  test("forgets a preview as soon as the workbook is read anew, so that nothing stale can be written", () => {
    const previewed = after(opened, { is: "previewed", kind: "beregn", prepared });
    expect(previewed.preview?.prepared.digest).toBe("1");
    for (const event of [{ is: "read", reading } as const, { is: "cancelled" } as const, { is: "cleaned" } as const]) expect(after(previewed, event).preview).toBeNull();
  });

  test("works on one thing at a time, and a failure ends it where it began", () => {
    const working = after(opened, { is: "started", work: "check" });
    expect([working.work, working.failure]).toEqual(["check", null]);
    const failed = after(working, { is: "failed", problem: { code: "connection-lost", params: {} }, place: "kontroller" });
    expect([failed.work, failed.failure?.place]).toEqual([null, "kontroller"]);
    expect(after(failed, { is: "started", work: "read" }).failure).toBeNull();
  });

  test("opens the step that has just given something, and the way out when no table was found", () => {
    expect(after(opened, { is: "read", reading }).open).toBe("les");
    expect(after(opened, { is: "previewed", kind: "demografi", prepared }).open).toBe("demografi");
    expect(after(opened, { is: "failed", problem: { code: "no-tiltak", params: {} }, place: "beregn" }).open).toBe("les");
  });
});
