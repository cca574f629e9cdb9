/** Print set-up that all our sheets share: A4 landscape, fitted in width, titles repeated, page numbers. */
import type { Area } from "../plan/cell";
import type { PrintDesign } from "./design";
import type { SheetInput } from "./input";
import { say } from "./texts";

export function printLandscape(
  input: Pick<SheetInput, "language" | "provenance">,
  at: Area,
  titleRows: readonly [number, number] | null,
  onePage = false,
): PrintDesign {
  return {
    landscape: true,
    area: at,
    titleRows,
    onePage,
    header: input.provenance.file ?? "",
    footer: say(input.language, "printFooter"),
  };
}
