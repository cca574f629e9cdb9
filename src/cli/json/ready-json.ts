/** What `check --json` answers about *Møteklar*. */
import type { Ready } from "../../app/council-ready";
import { toA1 } from "../../plan/cell";
import type { Language } from "../../text/language";
import { readyText } from "../../text/rules/ready/sentence";

/** `sheet` is that of the first cell; `cells` are told with their sheet. */
export function readyJson({ verdict, points }: Ready, language: Language): object {
  return {
    verdict,
    points: points.map(({ code, status, cells, params }) => ({
      id: code,
      state: status,
      message: readyText(code, status === "unknown" ? status : status === "met", params, language),
      sheet: cells[0]?.sheet ?? null,
      cells: cells.map((one) => `${one.sheet}!${toA1(one.area)}`),
    })),
  };
}
