/** The choice of where *Demografi* gets the population: the sheets, a file, or SSB. Nothing is sent by choosing. */
import { useEffect, useState } from "react";
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { SourceKnown } from "../../app/source-known";
import { outsideText, type OutsideText } from "../../text/outside/say";
import { FileButton } from "../parts/FileButton";
import { usePane } from "../pane-context";
import { usedText } from "../words/source-words";
import { SsbQuestion } from "./SsbQuestion";

type Kind = "workbook" | "file" | "ssb";

const names: Readonly<Record<Kind, OutsideText>> = { workbook: "sourceWorkbook", file: "sourceFile", ssb: "sourceSsb" };
const kinds: readonly Kind[] = ["workbook", "file", "ssb"];

export function PopulationSource() {
  const { state, actions } = usePane();
  const { source, work, failure } = state;
  const missing = source === null && work === null && failure === null;
  useEffect(() => {
    if (missing) void actions.lookAtSource();
  }, [missing, actions]);
  return source && <Choice known={source} />;
}

function Choice({ known }: { readonly known: SourceKnown }) {
  const { state } = usePane();
  const [kind, setKind] = useState<Kind>(known.used?.kind ?? "workbook");
  const say = (key: OutsideText) => outsideText(state.language, key);
  return (
    <div className="result">
      <p>{usedText(known, state.language)}</p>
      <RadioGroup aria-label={say("sourceTitle")} value={kind} onChange={(_, { value }) => setKind(kinds.find((one) => one === value) ?? "workbook")}>
        {kinds.map((one) => (
          <Radio key={one} value={one} label={say(names[one])} />
        ))}
      </RadioGroup>
      {kind === "workbook" && <FromSheets known={known} />}
      {kind === "file" && <FromFile />}
      {kind === "ssb" && <SsbQuestion known={known} />}
    </div>
  );
}

function FromSheets({ known }: { readonly known: SourceKnown }) {
  const { state, actions } = usePane();
  return (
    <>
      {!known.sheetsHave && <p>{outsideText(state.language, "workbookNone")}</p>}
      {known.used && (
        <Button disabledFocusable={state.work !== null} onClick={() => void actions.useSheets()}>
          {outsideText(state.language, "workbookUse")}
        </Button>
      )}
    </>
  );
}

function FromFile() {
  const { state, actions } = usePane();
  return (
    <>
      <p className="quiet">{outsideText(state.language, "fileHint")}</p>
      <FileButton label={outsideText(state.language, "fileChoose")} accept=".csv,.txt,.json" onFiles={([file]) => void (file && actions.useFile(file))} />
    </>
  );
}
