import type { NotesSummary, PageSummary, ReaderCommand } from "../messages.ts";
import { reportKind as kind } from "../notebook/records.ts";
import { z } from "../zod.ts";

// What is expected in the messages that pages send. The sender is one of our own scripts, but it runs in a page's
// process: the background and the popup drop whatever has another form.

const count = z.int().nonnegative();
const year = z.int().nullable();

/** This page is a report: `{ kind: "government-work-report" }`. */
export const reportFound = z.object({ kind });

/** A reader asks whether it may start: `{ url: "http://www.qinghe.gov.cn/2025/bg.html" }`. */
export const readerStarted = z.object({ url: z.url() });

/** What the page holds; 2025年青禾区政府工作报告 with its counts. */
export const pageRead: z.ZodType<PageSummary> = z.object({
  kind,
  title: z.string(),
  region: z.string().nullable(),
  planYear: year,
  reviewYear: year,
  deliveredOn: z.string().nullable(),
  partial: z.boolean(),
  terms: count,
  references: count,
  dangling: count,
  targets: count,
  results: count,
});

/** How many notes a page shows: `{ notes: 4, waiting: 1 }`. */
export const notesCounted: z.ZodType<NotesSummary> = z.object({ notes: count, waiting: count });

/** The person asks, in the popup, that a tab be read: `{ tabId: 7 }`. */
export const readingAsked = z.object({ tabId: z.int() });

/** The name of a command, as the manifest has it. */
export const command = z.enum([
  "toggle-inline-notes",
  "next-term",
  "previous-term",
  "next-target",
  "previous-target",
  "make-note",
  "note-on-report",
  "next-note",
  "previous-note",
  "review-notes",
]) satisfies z.ZodType<ReaderCommand>;
