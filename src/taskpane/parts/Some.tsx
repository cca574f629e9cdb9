/** The first few of a list, and the rest when asked for. */
import { useState, type ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const first = 5;

export function Some<T>({ items, draw, few = first }: { readonly items: readonly T[]; readonly draw: (item: T, index: number) => ReactNode; readonly few?: number }) {
  const { say } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, few);
  return (
    <>
      <ul className="plain">{shown.map(draw)}</ul>
      {shown.length < items.length && (
        <Link as="button" onClick={() => setAll(true)}>
          {say("findingMore", { count: items.length - shown.length })}
        </Link>
      )}
    </>
  );
}
