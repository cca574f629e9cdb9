/** Starts the page of the embedded workbook. */
import { createRoot } from "react-dom/client";
import { languageAsked } from "../../text/language";
import { sayPage } from "../../text/page/say";
import { App } from "./app";

const language = languageAsked(window.location.search, window.navigator.language);
document.documentElement.lang = language;
document.title = sayPage("title", language);
const element = document.getElementById("root");
if (!element) throw new Error("The page has no root element");
// Texts are measured before they are drawn: the fonts must be there.
void Promise.allSettled([document.fonts.load('12px "Narrow Sans"'), document.fonts.load('bold 12px "Narrow Sans"')]).then(() =>
  createRoot(element).render(<App language={language} />),
);
