import { z } from "zod";

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const quotation = { ...span, quote: z.string() };
const year = z.int().min(1900).max(2200).nullable();
const day = z.iso.date().nullable();

const sectionSchema = z.strictObject({
  ...span,
  heading: z.string(),
  level: z.int().positive(),
  role: z.enum(["review", "plan", "self-building", "glossary", "closing", "other"]),
});

const reportSchema = z.strictObject({
  kind: z.enum([
    "government-work-report",
    "plan-report",
    "budget-report",
    "statistical-communique",
    "development-outline",
    "unknown",
  ]),
  title: z.string(),
  region: z.string().nullable(),
  planYear: year,
  reviewYear: year,
  deliveredOn: day,
  publishedOn: day,
  partial: z.boolean(),
  sections: z.array(sectionSchema),
});

const entrySchema = z.strictObject({
  ...span,
  id: z.string().min(1),
  label: z.string().nullable(),
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  definition: z.string(),
});

const referenceSchema = z.strictObject({
  ...quotation,
  label: z.string(),
  entry: z.string().nullable(),
  anchor: z.strictObject(quotation).nullable(),
});

const quantitySchema = z.strictObject({
  ...quotation,
  role: z.enum(["target", "result", "context"]),
  indicator: z.string(),
  measure: z.string(),
  canonical: z.string().nullable(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  bound: z.enum(["exact", "about", "at-least", "at-most", "range"]),
  stretch: z.boolean(),
  year,
  headline: z.boolean(),
});

const goalSchema = z.strictObject({
  ...span,
  indicator: z.string(),
  wording: z.string(),
  year,
  headline: z.boolean(),
});

/**
 * One line of `npm run -s analyze`: what the reading core says of one file, 000.txt. The authority on the format:
 * every object is closed, every position is an index into `text`.
 */
export const analysisLineSchema = z.strictObject({
  file: z.string().min(1),
  text: z.string(),
  report: reportSchema.nullable(),
  glossary: z.array(entrySchema),
  references: z.array(referenceSchema),
  mentions: z.array(z.strictObject({ ...quotation, entry: z.string() })),
  quantities: z.array(quantitySchema),
  goals: z.array(goalSchema),
});

/** The line of a file that could not be read: which and why. */
export const errorLineSchema = z.strictObject({ file: z.string().min(1), error: z.string().min(1) });
