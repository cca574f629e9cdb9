/** A place in the workbook: a click selects it there. */
import { Link } from "@fluentui/react-components";
import type { CellsRef } from "../../plan/cell";
import { usePane } from "../pane-context";
import type { Place } from "../state";
import { placeText } from "../words/read-words";

export function CellLink({ cells, place }: { readonly cells: CellsRef; readonly place: Place }) {
  const { actions, say } = usePane();
  return (
    <Link as="button" inline onClick={() => void actions.show(cells, place)} aria-label={say("show", { cells: placeText(cells) })}>
      {placeText(cells)}
    </Link>
  );
}
