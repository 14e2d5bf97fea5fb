import type { EditorOrder } from "../../lib/editor-frame.ts";
import type { NotebookFault } from "../../lib/notebook/protocol.ts";
import { colour } from "../../lib/notebook/records.ts";
import { z } from "../../lib/zod.ts";

// The port is ours, but whoever sent it stands in a page: what comes over it is parsed like anything from outside.

const content = z.object({ colour, text: z.string(), tags: z.array(z.string()) });
const fault = z.enum([
  "full",
  "blocked",
  "upgrade-failed",
  "unknown-note",
  "refused",
  "broken",
]) satisfies z.ZodType<NotebookFault>;

/** An order of the reader to its editor: `{ type: "state", state: { name: "saved" } }`. */
export const editorOrder: z.ZodType<EditorOrder> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("begin"),
    content,
    quotation: z.string().nullable(),
    isOnReport: z.boolean(),
    isKept: z.boolean(),
    suggestions: z.array(z.string()),
    meanings: z.record(colour, z.string()),
  }),
  z.object({ type: z.literal("replace"), content }),
  z.object({
    type: z.literal("state"),
    state: z.discriminatedUnion("name", [
      z.object({ name: z.enum(["untouched", "unsaved", "saving", "saved", "stale"]) }),
      z.object({ name: z.literal("fault"), fault }),
    ]),
  }),
]);
