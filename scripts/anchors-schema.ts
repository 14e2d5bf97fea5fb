import { z } from "zod";

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** The notes that `npm run -s anchors` is given: spans of the old text, [{"id":"n1","start":0,"end":9}]. */
export const spansSchema = z.array(
  z.object({ id: z.string().min(1), ...span }).refine(({ start, end }) => start <= end, "start is behind end"),
);

const candidate = z.strictObject({ ...span, quote: z.string(), score: z.number().min(0).max(1) });

/** One line of its output: where one note goes in the new text. The authority on the format. */
export const anchorLineSchema = z.discriminatedUnion("state", [
  z.strictObject({ id: z.string(), state: z.literal("anchored"), ...span }),
  z.strictObject({ id: z.string(), state: z.literal("changed"), ...span, was: z.string(), now: z.string() }),
  z.strictObject({ id: z.string(), state: z.literal("orphan"), candidates: z.array(candidate).max(3) }),
]);
