/** English: what *Møteklar* says of each point. */
import type { nb, ReadyText } from "./nb";

export const en = {
  "no-open-errors": {
    met: "No open errors.",
    otherwise: "{count} {count|error is|errors are} neither mended nor acknowledged. Mend {count|it|them}, or acknowledge with name and reason.",
  },
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
    otherwise: "{count} register {count|row waits|rows wait} for an answer or {count|has|have} a changed source. Answer in the register, and choose Compute.",
  },
  untouched: {
    met: "The generated sheets have not been changed by hand.",
    otherwise:
      "{count} {count|cell|cells} in the generated sheets {count|was|were} changed by hand. {cell} was changed from “{was}” to “{is}”. Make the change in the source or in a yellow cell, and choose Compute.",
    unknown:
      "It cannot be said whether {sheets} have been changed by hand: sources or choices have changed since the sheets were made. Choose Compute again.",
  },
  reconciled: {
    met: "The workbook's totals and our own calculation agree.",
    otherwise: "{count} {count|cell shows|cells show} another figure than our own calculation. {cell} shows {shown} but should show {right}. Choose Compute again.",
    unknown: "The totals cannot be compared before the sheets are made anew. Choose Compute.",
  },
  "kinds-apart": {
    met: "Operating and capital cost are kept apart.",
    otherwise: "Operating and capital cost are mixed in {count} {count|place|places}. Enter them in rows of their own, or acknowledge the finding.",
  },
  "four-years": {
    met: "The economic plan covers {count} years, {shown}.",
    otherwise:
      "The economic plan shows only {count} of four years ({shown}). It must cover the next four years (Local Government Act § 14-3). Enter {last} as the last year among the assumptions, and choose Compute.",
    unknown: "The economic plan has not been made, so its years cannot be checked. Choose Compute.",
  },
  "price-base": {
    met: "The price level is stated: {year} prices.",
    otherwise:
      "It is not stated in which year's kroner the amounts are. Enter the price year among the assumptions, and choose Compute. Nominal prices cannot be computed without.",
    unknown: "The economic plan has not been made, so its price level cannot be checked. Choose Compute.",
  },
  "prices-known": {
    met: "Every year can be shown in the prices chosen.",
    otherwise:
      "The economic plan says “missing” for {missing}: the deflator is not known or not ticked. Give a rate and write ja under “Use” among the assumptions, or choose fixed prices.",
  },
  "no-amounts": {
    met: "The plan states no amounts, so no price level is needed.",
    otherwise: "The plan states no amounts, so no price level is needed.",
  },
  "nothing-hidden": {
    met: "No hidden figures.",
    otherwise: "There are figures in {count} hidden {count|sheet, row or column|sheets, rows or columns}. Show them, or delete them.",
  },
  "no-external-links": {
    met: "No links to other workbooks.",
    otherwise: "{count} {count|formula or name takes|formulas or names take} figures from other workbooks. Paste the values instead, or the copy shows old figures. {names}",
  },
  "no-comments": {
    met: "No comment threads. Old-style notes cannot be seen from here; look for them yourself.",
    otherwise: "{count} comment {count|thread is|threads are} left. Answer and delete before the workbook is sent. Old-style notes cannot be seen from here; look for them yourself.",
  },
  "no-error-cells": {
    met: "No error values.",
    otherwise: "{count} {count|cell shows|cells show} an error value. Mend the formula or what it refers to.",
  },
  "no-personal-data": {
    met: "No national identity numbers.",
    otherwise: "{count} {count|cell seems|cells seem} to hold a national identity number. Delete it before the workbook is attached to the case.",
  },
  "print-areas": {
    met: "Every sheet has a print area.",
    otherwise: "{count} {count|sheet has|sheets have} no print area: {sheets}. Choose Page Layout, Print Area.",
  },
} as const satisfies Record<keyof typeof nb, ReadyText>;
