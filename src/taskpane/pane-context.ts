/** What every part of the pane needs: the state, what the buttons do, and the words in the pane's language. */
import { createContext, useContext } from "react";
import type { PaneText } from "../text/pane/say";
import type { Actions } from "./actions";
import type { PaneState } from "./state";

export interface Pane {
  readonly state: PaneState;
  readonly version: string;
  readonly actions: Actions;
  readonly say: (key: PaneText, params?: Readonly<Record<string, string | number>>) => string;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside it");
  return pane;
}
