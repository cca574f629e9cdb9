/** Waiting for Office, and what it says of itself. */

export interface HostState {
  /** False where Office never answered or the page stands outside Excel. */
  readonly ready: boolean;
  /** Tag of the host's display language, `nb-NO`. */
  readonly language: string;
  /** False where Excel is older than the add-in asks for. */
  readonly newEnough: boolean;
}

/** Lowest requirement set of ExcelApi the code needs; the manifest asks for the same. */
export const requirementSet = "1.9";

const never: HostState = { ready: false, language: "nb-NO", newEnough: false };

/** Resolves when Office is ready, or after `milliseconds` with `ready` false. Makes no request of the workbook. */
export async function officeReady(milliseconds: number): Promise<HostState> {
  if (typeof Office === "undefined") return never;
  const late = new Promise<HostState>((resolve) => setTimeout(() => resolve(never), milliseconds));
  const answered = Office.onReady().then((info): HostState => {
    if (info.host === null || typeof Excel === "undefined") return never;
    return {
      ready: true,
      language: Office.context.displayLanguage,
      newEnough: Office.context.requirements.isSetSupported("ExcelApi", requirementSet),
    };
  });
  return Promise.race([answered, late]);
}
