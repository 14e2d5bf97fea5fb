import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser's profile that outlives the browser. */
export interface Profile {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes the folder of a profile; remove it when the last browser that used it is closed. */
export async function makeProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), "jiazhu-profile-"));
  // A browser that was just closed may still be writing its last files.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
