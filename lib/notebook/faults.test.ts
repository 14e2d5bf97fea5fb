import { expect, test } from "vitest";
import { faultOf, isClosed, NotebookError } from "./faults.ts";

const named = (name: string, more: object = {}) => Object.assign(new Error("planted"), { name }, more);

test.each([
  ["QuotaExceededError", named("QuotaExceededError"), "full"],
  ["a commit that found the disk full", named("AbortError", { inner: named("QuotaExceededError") }), "full"],
  ["a newer database", named("VersionError"), "blocked"],
  ["what the notebook found itself", new NotebookError("unknown-note"), "unknown-note"],
  ["anything else", named("UnknownError"), "broken"],
  ["what is no error", "满", "broken"],
  ["nothing", null, "broken"],
])("%s", (_title, error, fault) => expect(faultOf(error)).toBe(fault));

test("a chain of causes without end ends", () => {
  const error = named("AbortError");
  expect(faultOf(Object.assign(error, { inner: error }))).toBe("broken");
});

test.each([
  ["DatabaseClosedError", true],
  ["InvalidStateError", true],
  ["QuotaExceededError", false],
])("%s: a new connection helps: %s", (name, helps) => expect(isClosed(named(name))).toBe(helps));
