/** English: what *Møteklar* says of each point. */
import type { nb, ReadyText } from "./nb";

export const en = {
  "no-open-errors": { met: "No open errors.", otherwise: "{count} errors are neither mended nor acknowledged." },
  written: {
    met: "The sheets were made {when}, version {version}.",
    otherwise: "The sheets have not been made yet. Choose Compute.",
  },
  "register-current": {
    met: "The register agrees with its sources.",
    otherwise: "The sources have changed since the sheets were made {when}. Choose Compute again.",
  },
  "register-settled": {
    met: "Every choice in the register is settled.",
    otherwise: "{count} register rows wait for an answer or have a changed source.",
  },
  untouched: {
    met: "The generated sheets have not been changed by hand.",
    otherwise: "{count} cells in the generated sheets were changed by hand; the first from “{was}” to “{is}”.",
    unknown:
      "It cannot be said whether {sheets} have been changed by hand: sources or choices have changed since the sheets were made. Choose Compute again.",
  },
  reconciled: {
    met: "The workbook's totals and our own calculation agree.",
    otherwise: "The workbook's totals and our own calculation differ.",
    unknown:
      "The totals cannot be compared before the sheets are made anew. Choose Compute.",
  },
  "kinds-apart": {
    met: "Operating and capital cost are kept apart.",
    otherwise: "Operating and capital cost are mixed in {count} places.",
  },
  "four-years": {
    met: "The economic plan covers {years} years.",
    otherwise: "The economic plan must cover at least four years (Local Government Act § 14-3).",
  },
  "price-base": { met: "The price level is stated: {year} prices.", otherwise: "The price level is not stated." },
  "nothing-hidden": {
    met: "No hidden figures.",
    otherwise: "There are figures in {count} hidden sheets, rows or columns.",
  },
  "no-external-links": {
    met: "No links to other workbooks.",
    otherwise: "{count} formulas or names take figures from other workbooks. {names}",
  },
  "no-comments": {
    met: "No comment threads. Old-style notes cannot be seen from here; look for them yourself.",
    otherwise: "{count} comment threads are left. Old-style notes cannot be seen from here; look for them yourself.",
  },
  "no-error-cells": { met: "No error values.", otherwise: "{count} cells show an error value." },
  "no-personal-data": {
    met: "No national identity numbers.",
    otherwise: "{count} cells seem to hold a national identity number.",
  },
  "print-areas": { met: "Every sheet has a print area.", otherwise: "{count} sheets have no print area: {sheets}." },
} as const satisfies Record<keyof typeof nb, ReadyText>;
