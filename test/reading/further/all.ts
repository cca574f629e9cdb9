/** Every further layout: those with tiltak, and those without. */
import type { Case } from "./case";
import { batchCases } from "./batch";
import { cardCases } from "./cards";
import { changeCases } from "./changes";
import { cellCases, cellOthers } from "./cells";
import { costCases } from "./costs";
import { dateCases } from "./dates";
import { effectCases } from "./effects";
import { formCases, formOthers } from "./forms";
import { frameCases } from "./frames";
import { gatheredCases } from "./gathered";
import { halfCases } from "./halves";
import { headedCases, turnedOthers } from "./headed";
import { headingCases } from "./headings";
import { jobCases, jobOthers } from "./jobs";
import { keyFigureCases, keyFigureOthers } from "./keyfigures";
import { kindCases } from "./kinds";
import { lastCases } from "./last";
import { lateCases } from "./late";
import { letterCases, letterOthers } from "./letters";
import { lineCases, lineOthers } from "./lines";
import { moreCases, moreOthers } from "./more";
import { onceCases, onceOthers } from "./onceoff";
import { batchOthers, otherCases } from "./others";
import { postCases, postOthers } from "./posts";
import { printedCases } from "./printed";
import { quantityCases, quantityOthers } from "./quantities";
import { reckoningCases } from "./reckonings";
import { replacementCases, replacementOthers } from "./replacements";
import { spanCases } from "./spans";
import { tellCases } from "./tells";
import { thirdCases, thirdOthers } from "./third";
import { unseenCases } from "./unseen";
import { yearCases } from "./years";

export const withTiltak: readonly Case[] = [...batchCases, ...cardCases, ...cellCases, ...changeCases, ...costCases, ...dateCases, ...effectCases, ...formCases, ...frameCases, ...gatheredCases, ...halfCases, ...headedCases, ...headingCases, ...jobCases, ...keyFigureCases, ...kindCases, ...lastCases, ...lateCases, ...letterCases, ...lineCases, ...moreCases, ...onceCases, ...printedCases, ...postCases, ...quantityCases, ...reckoningCases, ...replacementCases, ...spanCases, ...tellCases, ...thirdCases, ...unseenCases, ...yearCases];

export const withoutTiltak: readonly Case[] = [...otherCases, ...batchOthers, ...cellOthers, ...formOthers, ...jobOthers, ...keyFigureOthers, ...letterOthers, ...lineOthers, ...moreOthers, ...onceOthers, ...quantityOthers, ...thirdOthers, ...turnedOthers, ...postOthers, ...replacementOthers];
