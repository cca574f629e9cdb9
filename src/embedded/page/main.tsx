/** Starts the page of the embedded workbook. */
import { createRoot } from "react-dom/client";
import { App } from "./app";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root element");
// Texts are measured before they are drawn: the fonts must be there.
void Promise.allSettled([document.fonts.load('12px "Narrow Sans"'), document.fonts.load('bold 12px "Narrow Sans"')]).then(() =>
  createRoot(element).render(<App />),
);
