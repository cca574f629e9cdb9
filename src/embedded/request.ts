/** Runs one request: its actions in order; the first that fails ends it, those before it have taken effect. */
import type { Args } from "./objects/args";
import { classOf } from "./objects/list";
import type { Thing } from "./objects/things";
import { call, Paths } from "./paths";
import { ExcelProblem } from "./problem";
import { query } from "./query";
import { inSet } from "./requirement";
import type { Action, ActionResult, RequestBody, ResponseBody } from "./wire";
import type { World } from "./world";

function setProperty(of: Thing, name: string, args: Args, world: World): void {
  const known = classOf(of.kind);
  const member = known.members.scalars?.[name];
  if (!member?.set || !inSet(of.kind, known.alias(name), world.played)) {
    throw new ExcelProblem("ApiNotFound", `${of.kind}.${name} could not be found.`);
  }
  member.set(of.self as never, args.raw(0), world);
}

const register = /^_(Unregister|Register)(?:Event)?(\w+?)(?:Event)?$/;

/** Registers or unregisters a listener; false where the method is not one of those. */
function listens(of: Thing, name: string, world: World): boolean {
  const found = register.exec(name);
  if (!found) return false;
  const events = classOf(of.kind).members.events;
  const number = events?.numbers[found[2] ?? ""];
  if (!events || number === undefined) {
    throw new ExcelProblem("ApiNotFound", `${of.kind}.on${found[2]} could not be found.`);
  }
  const target = events.target(of.self as never);
  if (found[1] === "Register") world.events.listen(number, target);
  else world.events.unlisten(number, target);
  return true;
}

function callMethod(of: Thing, name: string, args: Args, world: World): unknown {
  if (name === "_KeepReference" || listens(of, name, world)) return null;
  const answer = call(of, name, args, world);
  if (typeof answer === "object" && answer !== null && "kind" in answer && "self" in answer) return null;
  return answer ?? null;
}

function made(of: Thing | null, world: World): unknown {
  return of === null ? null : (classOf(of.kind).members.identity?.(of.self as never, world) ?? {});
}

/** Compares loaded values with those of now, as the client asks for it; a difference is an error. */
function ensureUnchanged(of: Thing, args: Args, world: World): null {
  const before = args.record(0);
  const now = query(of, { Select: Object.keys(before) }, world);
  const known = classOf(of.kind);
  for (const [name, value] of Object.entries(before)) {
    const member = known.find(name.toLowerCase());
    if (JSON.stringify(member && now[member]) !== JSON.stringify(value)) throw new ExcelProblem("InvalidOperation");
  }
  return null;
}

function run(action: Action, paths: Paths, world: World): unknown {
  if (action.ActionType === 5) return null;
  const of = paths.resolve(action.ObjectPathId);
  if (action.ActionType === 1) return made(of, world);
  if (action.ActionType === 2 || action.ActionType === 7) return of && query(of, action.QueryInfo, world);
  // The client asks to keep every range it has asked something of, also one that turns out to be none.
  if (!of && action.Name === "_KeepReference") return null;
  // What is done to a null object is done to nothing: scripts delete sheets that may not be there.
  if (!of) return null;
  const args = paths.args(action.ArgumentInfo);
  if (action.ActionType === 3) return callMethod(of, action.Name, args, world);
  if (action.ActionType === 4) return setProperty(of, action.Name, args, world);
  if (action.ActionType === 8) return ensureUnchanged(of, args, world);
  throw new ExcelProblem("ApiNotFound");
}

/** Runs the actions; never throws for what a script did wrong. */
export function runRequest(body: RequestBody, world: World): ResponseBody {
  const paths = new Paths(body.ObjectPaths, world);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === 5) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: run(action, paths, world) ?? null });
    } catch (problem) {
      if (!(problem instanceof ExcelProblem)) throw problem;
      const Location = paths.where(action.ObjectPathId, action.Name);
      return { Results, TraceIds, Error: { Code: problem.code, Message: problem.message, Location, ActionIndex } };
    }
  }
  return { Results, TraceIds };
}
