/** *Samle*: choose files, insert their sheets, and see what came in and what may stand twice. */
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { GatheredSheets } from "../../app/gather-sheets";
import { outsideText, type OutsideText } from "../../text/outside/say";
import { CellLink } from "../parts/CellLink";
import { FileButton } from "../parts/FileButton";
import { Some } from "../parts/Some";
import { usePane } from "../pane-context";
import { askedDoubles, gatheredLines } from "../words/source-words";

export function Gather() {
  const { state, actions } = usePane();
  const [files, setFiles] = useState<readonly File[]>([]);
  const say = (key: OutsideText, params: Readonly<Record<string, string | number>> = {}) => outsideText(state.language, key, params);
  const { gathering, gathered, work, failure } = state;
  const start = async (): Promise<void> => {
    if (await actions.gather(files)) setFiles([]);
  };
  return (
    <div className="result">
      <p className="quiet">{say("gatherAbout")}</p>
      <FileButton label={say("gatherChoose")} accept=".xlsx" many onFiles={setFiles} />
      {files.length > 0 && (
        <>
          <p>{say("gatherChosen", { files: files.map(({ name }) => name).join(", ") })}</p>
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void start()}>
            {say("gatherStart")}
          </Button>
        </>
      )}
      <div role="status">
        {work === "gather" && gathering && <p>{say("gatherAt", { ...gathering })}</p>}
        {failure?.place === "gather" && gathering && <p>{say("gatherStopped", { file: gathering.file })}</p>}
        {gathered && <p>{say("gathered", { rows: gathered.rows.length, files: new Set(gathered.sources.map(({ file }) => file)).size })}</p>}
      </div>
      {gathered && <CameIn gathered={gathered} />}
    </div>
  );
}

function CameIn({ gathered }: { readonly gathered: GatheredSheets }) {
  const { state } = usePane();
  const doubles = askedDoubles(gathered, state.language);
  return (
    <>
      <Some items={gatheredLines(gathered, state.language)} draw={(line) => <li key={line}>{line}</li>} />
      {doubles.length > 0 && (
        <>
          <h3>{outsideText(state.language, "gatherAsks", { count: doubles.length })}</h3>
          <p>{outsideText(state.language, "gatherAskBody")}</p>
          <Some
            items={doubles}
            draw={({ why, rows }, index) => (
              <li key={index} className="item">
                {why}
                <ul>
                  {rows.map(({ text, cells }) => (
                    <li key={text}>
                      {text} (<CellLink cells={cells} place="gather" />)
                    </li>
                  ))}
                </ul>
              </li>
            )}
          />
        </>
      )}
    </>
  );
}
