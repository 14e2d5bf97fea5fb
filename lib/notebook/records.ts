import type { NumberMark, PassageSelector } from "../anchoring/selector.ts";
import type { ReportKind } from "../report/analysis.ts";
import { z } from "../zod.ts";
import type { Colour, Draft, Note, NoteTarget, ReportIdentity, Revision } from "./note.ts";
import type { DraftWrite, NoteDeletion, NoteWrite } from "./protocol.ts";

// The shapes of what the notebook is sent and of what its database holds. Both come from outside: a page's process,
// an older version, a damaged disk.

const words = z.string();
const id = z.uuid();
const instant = z.iso.datetime();

const revision = z.object({ count: z.int().positive(), device: id }) satisfies z.ZodType<Revision>;

const numberMark = z.object({
  quote: words,
  indicator: words,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: words,
  bound: z.enum(["exact", "about", "at-least", "at-most", "range"]),
}) satisfies z.ZodType<NumberMark>;

const selector = z.object({
  quote: z.object({ exact: words, prefix: words, suffix: words }),
  position: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  section: z.array(words),
  numbers: z.object({ inside: z.array(numberMark), around: z.array(numberMark) }),
  textHash: words,
}) satisfies z.ZodType<PassageSelector>;

const target = z.discriminatedUnion("type", [
  z.object({ type: z.literal("passage"), selector }),
  z.object({ type: z.literal("report"), formerly: selector.nullable() }),
]) satisfies z.ZodType<NoteTarget>;

/** One of the reader's four colours. */
export const colour = z.enum(["yellow", "green", "blue", "red"]) satisfies z.ZodType<Colour>;

const content = {
  target,
  colour,
  text: words,
  tags: z.array(words.min(1)),
};

/** What every lasting record has. Tables to come (terms met, figures compared) begin with the same. */
export interface Lasting {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string | null;
  readonly revision: Revision;
}

const lasting = { id, created: instant, modified: instant, deleted: instant.nullable(), revision };

/** What kind of document: government-work-report for a 政府工作报告. */
export const reportKind = z.enum([
  "government-work-report",
  "plan-report",
  "budget-report",
  "statistical-communique",
  "development-outline",
  "unknown",
]) satisfies z.ZodType<ReportKind>;

const identity = { kind: reportKind, region: words.nullable(), planYear: z.int().nullable(), title: words };

/** A report has two or three. */
const MOST_KEYS = 20;
const reportKeys = z.array(words.min(1)).min(1).max(MOST_KEYS);

const reportIdentity = z.object({ ...identity, keys: reportKeys }) satisfies z.ZodType<ReportIdentity>;

/** One report as it is kept: 2025年青禾区政府工作报告 with the keys of all its copies. */
export interface ReportRecord extends ReportIdentity, Lasting {}

/** The form of a report's record. */
export const reportRecord = z.object({
  ...lasting,
  ...identity,
  keys: z.array(words),
}) satisfies z.ZodType<ReportRecord>;

/** One note as it is kept: 待核 on 增长7%左右. */
export const noteRecord = z.object({ ...lasting, ...content, report: id, address: words }) satisfies z.ZodType<Note>;

const draft = z.object({
  ...content,
  note: id,
  base: revision.nullable(),
  modified: instant,
}) satisfies z.ZodType<Draft>;

/**
 * A draft as it is kept, 待核对这一 with the report it belongs to. It is no lasting record: it belongs to the one device
 * that it is written on, and what the reader gave up leaves nothing behind.
 */
export interface DraftRecord extends Draft {
  readonly report: string;
}

/** The form of a draft's record. */
export const draftRecord = draft.extend({ report: id }) satisfies z.ZodType<DraftRecord>;

/** One save, as a page sends it. */
export const noteWrite = z.object({
  write: id,
  note: id,
  report: reportIdentity,
  address: z.url({ protocol: /^(?:https?|file)$/u }),
  content: z.object(content),
  base: revision.nullable(),
}) satisfies z.ZodType<NoteWrite>;

/** A save that was done and what came of it: the answer to the same save again, and what later saves may begin on. */
export interface WriteRecord {
  readonly write: string;
  readonly note: string;
  /** The revision that it made. */
  readonly count: number;
  readonly result: Note;
}

/** The form of a save's record. */
export const writeRecord = z.object({
  write: id,
  note: id,
  count: z.int().positive(),
  result: noteRecord,
}) satisfies z.ZodType<WriteRecord>;

/** A page asks for the notes on its report: `{ keys: ["government-work-report/青禾区/2025"] }`. */
export const notesQuestion = z.object({ keys: reportKeys });

/** A deletion, or its taking back, as a page sends it. */
export const noteDeletion = z.object({ write: id, note: id, deleted: z.boolean() }) satisfies z.ZodType<NoteDeletion>;

/** What is being written, 待核对这一, as a page sends it. */
export const draftWrite = z.object({ draft, report: reportIdentity }) satisfies z.ZodType<DraftWrite>;

/** A message that carries nothing; it may come as null. */
export const nothing = z.unknown();

/** The id of a note as a page sends it. */
export const noteNamed = z.object({ note: id });
