/** Failures as Excel reports them: a code that scripts look at, and Excel's own English sentence. */

const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ConnectionFailure: "The request failed because the connection to the host was lost.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ProblemCode = keyof typeof sentences;

/** Thrown by everything behind the wire; the request answers it as the error of the action. */
export class ExcelProblem extends Error {
  readonly code: string;
  constructor(code: string, message: string = sentences[code as ProblemCode] ?? code) {
    super(message);
    this.code = code;
  }
}

/** Excel's English sentence for `code`, or the code itself where it has none. */
export function problemSentence(code: string): string {
  return sentences[code as ProblemCode] ?? code;
}

export function fail(code: ProblemCode, message?: string): never {
  throw new ExcelProblem(code, message);
}
