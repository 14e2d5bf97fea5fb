import { readFileSync } from "node:fs";
import { z } from "zod";

const kind = z.enum([
  "government-work-report",
  "plan-report",
  "budget-report",
  "statistical-communique",
  "development-outline",
]);

const expectationSchema = z.strictObject({
  report: z.strictObject({
    kind,
    title: z.string(),
    region: z.string(),
    planYear: z.int(),
    reviewYear: z.int(),
    deliveredOn: z.iso.date(),
    publishedOn: z.iso.date().nullable(),
    partial: z.boolean(),
    /** The outermost sections that have a heading. */
    sections: z.array(
      z.strictObject({ heading: z.string(), role: z.enum(["review", "plan", "self-building", "glossary", "other"]) }),
    ),
  }),
  glossary: z.array(
    z.strictObject({ label: z.string(), term: z.string(), aliases: z.array(z.string()), definition: z.string() }),
  ),
  references: z.array(z.strictObject({ label: z.string(), anchor: z.string() })),
  mentions: z.array(z.strictObject({ quote: z.string(), term: z.string() })),
  /** Every target and result of the page, in text order; amounts that are neither are left out. */
  quantities: z.array(
    z.strictObject({
      quote: z.string(),
      indicator: z.string(),
      measure: z.string(),
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string(),
      bound: z.enum(["exact", "about", "at-least", "at-most", "range"]),
      role: z.enum(["target", "result"]),
      year: z.int(),
      headline: z.boolean(),
      stretch: z.boolean(),
    }),
  ),
});

/** What a careful reader finds in one sample page, labelled by hand. Blanks in quotes do not count. */
export type Expectation = z.infer<typeof expectationSchema>;

/**
 * The expected result of the sample `name`, qinghe. A missing or malformed file throws: a run never writes one,
 * since an expectation made by the program would only say that the program agrees with itself.
 */
export function readExpectation(name: string): Expectation {
  const file = new URL(`./${name}/expected.json`, import.meta.url);
  return expectationSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
