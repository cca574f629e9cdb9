/** SSB as a source of population: counted figures and the newest projection of one municipality. */
import type { PopulationPort } from "../app/ports";
import { codeInYear, findMunicipality } from "../figures/municipalities";
import { readCube } from "../plan/json-stat";
import { done, failed, type Outcome } from "../plan/outcome";
import type { PopulationTable } from "../plan/population";
import { populationTables } from "../plan/population-cube";
import type { Year } from "../plan/segment";
import { createAsk, type Ask, type SsbOptions } from "./ask";
import { findProjection } from "./find-projection";
import { inGroups, oneRegion } from "./groups";
import {
  dataParams,
  selectAges,
  selectContents,
  selectRegion,
  selectRest,
  selectYears,
  tableMeta,
  type TableMeta,
} from "./table";

/** Counted population by 1 January, by region, sex and age. */
const counted = "07459";

/** The port over SSB's interface. Credit wherever the figures show: "Kilde: Statistisk sentralbyrå" (CC BY 4.0). */
export function createSsbPopulation(options: SsbOptions = {}): PopulationPort {
  const ask = createAsk(options);
  return {
    about: { host: "data.ssb.no", countedTable: counted },
    async population(region, from, to) {
      const codes = codesOfRegion(region, from);
      if (!codes) return failed("source-refused", { detail: `ukjent kommune: ${region}` });
      const past = await fetchTable(
        ask,
        counted,
        codes,
        from,
        to,
        (meta) => `SSB tabell ${counted}${meta.updated === null ? "" : ` (oppdatert ${meta.updated.slice(0, 10)})`}`,
      );
      if (!past.ok) return past;
      const named = past.value.map((table) => ({ ...table, alternative: "registrert" }));
      const found = await findProjection(ask);
      if (!found.ok) return found;
      const { id, firstPeriod } = found.value;
      const future = await fetchTable(ask, id, codes, from, to, () => `SSB tabell ${id} (${firstPeriod})`);
      if (!future.ok) return future;
      const tables = [...named, ...future.value];
      return tables.length > 0 ? done(tables) : failed("no-population", { region });
    },
  };
}

/** Today's number first, then those the municipality had since the first year asked for; null where it is unknown. */
function codesOfRegion(region: string, from: Year): readonly string[] | null {
  const code = findMunicipality(region)?.code;
  if (code === undefined) return null;
  const years = Array.from({ length: Math.max(0, 2030 - from) }, (_, i) => from + i);
  return [...new Set([code, ...years.map((year) => codeInYear(code, year))])];
}

/** A municipality's tables, in groups; empty where the table has none of the years. */
async function fetchTable(
  ask: Ask,
  id: string,
  codes: readonly string[],
  from: Year,
  to: Year,
  name: (meta: TableMeta) => string,
): Promise<Outcome<readonly PopulationTable[]>> {
  const meta = await tableMeta(ask, id);
  if (!meta.ok) return meta;
  const years = selectYears(meta.value, from, to);
  if (!years) return done([]);
  const region = await selectRegion(ask, meta.value, codes);
  if (!region.ok) return region;
  const [contents, ages] = [selectContents(meta.value), selectAges(meta.value)];
  if (!contents || !ages) return failed("source-refused", { detail: `tabell ${id} har ikke personer etter alder` });
  const wanted = [region.value, contents, ages, years];
  const answer = await ask(`tables/${id}/data`, dataParams([...wanted, ...selectRest(meta.value, wanted)]));
  if (!answer.ok) return answer;
  const cube = readCube(answer.value);
  if (!cube) return failed("source-refused", { detail: `tabell ${id} har ukjent form` });
  return done(oneRegion(populationTables(cube, name(meta.value))).map(inGroups));
}
