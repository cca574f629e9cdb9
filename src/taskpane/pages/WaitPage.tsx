/** Excel never answered: which addresses IT must open, and the embedded workbook as a way on. Plain elements, no Fluent. */
import { paneText } from "../../text/pane/say";
import { problemText } from "../../text/problems/sentence";
import type { Language } from "../../text/language";

const addresses = ["https://appsforoffice.microsoft.com", "https://*.officeapps.live.com"];

export function WaitPage({ language, origin, tooOld }: { readonly language: Language; readonly origin: string; readonly tooOld: boolean }) {
  const problem = problemText({ code: tooOld ? "excel-too-old" : "host-not-ready", params: {} }, language);
  return (
    <main className="pane">
      <h1>{paneText(language, "waitTitle")}</h1>
      <p role="alert">{tooOld ? problem.what : paneText(language, "waitBody")}</p>
      <p>{problem.todo}</p>
      {!tooOld && (
        <>
          <p>{paneText(language, "waitAddresses")}</p>
          <ul>
            {[origin, ...addresses].map((address) => (
              <li key={address}>
                <code>{address}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {paneText(language, "waitEmbedded")} <a href="index.html">{paneText(language, "waitEmbeddedLink")}</a>
      </p>
      <p>
        <a href="">{paneText(language, "waitAgain")}</a>
      </p>
    </main>
  );
}
