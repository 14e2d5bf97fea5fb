import type { NotebookFault } from "./protocol.ts";

/** What the notebook itself finds: no such note, read only, held by another version. */
export class NotebookError extends Error {
  readonly fault: NotebookFault;

  constructor(fault: NotebookFault) {
    super(`The notebook is hindered: ${fault}`);
    this.fault = fault;
  }
}

/** The names of an error and of those that caused it: AbortError, QuotaExceededError. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let cause = error; typeof cause === "object" && cause !== null && names.length < 5;) {
    if ("name" in cause && typeof cause.name === "string") names.push(cause.name);
    cause = "inner" in cause ? cause.inner : "cause" in cause ? cause.cause : null;
  }
  return names;
}

/** What an error of the database means to the reader. A disk may turn out full at the very end, as the cause of an abort. */
export function faultOf(error: unknown): NotebookFault {
  if (error instanceof NotebookError) return error.fault;
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return "full";
  return names.includes("VersionError") ? "blocked" : "broken";
}

/** Whether the connection was closed under us (by an upgrade, by clearing the site's data), so that a new one helps. */
export function isClosed(error: unknown): boolean {
  return namesOf(error).some((name) => name === "DatabaseClosedError" || name === "InvalidStateError");
}
