import { z } from "../zod.ts";
import { newId } from "./client/ids.ts";
import type { NotebookDatabase } from "./database.ts";
import type { Revision } from "./note.ts";

/** Who writes, and when. */
export interface Writer {
  /** The id of this installation. */
  readonly device: string;
  readonly now: string;
}

const fact = z.object({ value: z.uuid() });

/** Whoever writes now; the installation gets its id with its first write. Within a transaction on `installation`. */
export async function readWriter({ installation }: NotebookDatabase, now: string): Promise<Writer> {
  const known = fact.safeParse(await installation.get("device")).data;
  const device = known?.value ?? newId(Date.parse(now));
  if (!known) await installation.put({ key: "device", value: device });
  return { device, now };
}

/** The revision that follows on `before`, the first where there is none. */
export function nextRevision(before: Revision | null, { device }: Writer): Revision {
  return { count: (before?.count ?? 0) + 1, device };
}
