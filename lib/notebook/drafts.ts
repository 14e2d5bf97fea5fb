import type { NotebookDatabase } from "./database.ts";
import type { DraftWrite } from "./protocol.ts";
import { joinReport } from "./reports.ts";
import { atOnce } from "./transaction.ts";
import { readWriter } from "./writer.ts";

/** Keeps what is being written, 待核对这一, in the place of what was being written of the same note before. */
export function keepDraft(database: NotebookDatabase, { draft, report }: DraftWrite, now: string): PromiseLike<null> {
  return atOnce(database, async () => {
    const { id } = await joinReport(database, report, await readWriter(database, now));
    await database.drafts.put({ ...draft, report: id });
    return null;
  });
}

/** Forgets what was being written of a note: it was saved, or given up. */
export async function dropDraft({ drafts }: NotebookDatabase, note: string): Promise<null> {
  await drafts.delete(note);
  return null;
}
