/** How a sheet is shown: frozen panes, gridlines, headings, tab colour, selection. */
import type { Rect, Sheet } from "../../model";
import { readArea } from "../address";
import { childOf, descend, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { readColor, type Palette } from "./colors";

export interface View extends Pick<Sheet, "freeze" | "showGridlines" | "showHeadings" | "tabColor"> {
  selection: Rect | null;
}

function readFreeze(view: XmlNode | undefined): Sheet["freeze"] {
  const pane = childOf(view, "pane");
  if (!pane || !/^frozen/.test(pane.attributes["state"] ?? "")) return null;
  const rows = Math.round(numberOf(pane, "ySplit") ?? 0);
  const columns = Math.round(numberOf(pane, "xSplit") ?? 0);
  return rows + columns > 0 ? { rows, columns } : null;
}

export function readView(worksheet: XmlNode, palette: Palette): View {
  const view = descend(worksheet, "sheetViews", "sheetView");
  const active = childOf(view, "pane")?.attributes["activePane"];
  const selection = view?.children.find((child) => child.local === "selection" && (active === undefined || child.attributes["pane"] === active));
  return {
    freeze: readFreeze(view),
    showGridlines: flagOf(view, "showGridLines", true),
    showHeadings: flagOf(view, "showRowColHeaders", true),
    tabColor: readColor(descend(worksheet, "sheetPr", "tabColor"), palette) ?? "",
    selection: readArea(selection?.attributes["sqref"]?.split(" ")[0] ?? ""),
  };
}
