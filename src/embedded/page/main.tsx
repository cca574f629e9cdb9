/** Starts the page of the embedded workbook. */
import { createRoot } from "react-dom/client";
import { App } from "./app";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root element");
createRoot(element).render(<App />);
