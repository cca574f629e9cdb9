/** From Excel's error codes to ours. A fault of our own (no code from Excel) is thrown on. */
import { failed, type Outcome, type ProblemCode } from "../plan/outcome";

const codes: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  ConnectionFailure: "connection-lost",
  Timeout: "connection-lost",
  HostRestartNeeded: "connection-lost",
  ItemNotFound: "item-missing",
  InvalidReference: "item-missing",
  InvalidObjectPath: "item-missing",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
};

interface ExcelError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && typeof (error as Partial<ExcelError>).code === "string" && error.name.startsWith("RichApi");
}

/** True where Excel would not give an answer of that size; less may be asked for. */
export function isTooLarge(error: unknown): boolean {
  return isExcelError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** The problem behind an error that Excel gave; any other error is thrown again. */
export function problemOf(error: unknown): Outcome<never> {
  if (!isExcelError(error)) throw error;
  const code = codes[error.code] ?? "excel-refused";
  return failed(code, { detail: `${error.code}: ${error.message}`, where: error.debugInfo?.errorLocation ?? "", sheet: "" });
}
