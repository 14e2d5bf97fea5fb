import type { NotebookClient } from "../../notebook/client/client.ts";
import type { NotebookFault } from "../../notebook/protocol.ts";

/** All that the page's notes ask of the notebook. Nothing of it ever throws or rejects. */
export interface NotebookLink extends NotebookClient {
  /** Whether the extension was updated or removed under the page: nothing can be kept from here any more. */
  isStale(): boolean;
}

/** Why a request failed. `stale`: the extension was updated under the page, which cannot reach the notebook now. */
export type LinkFault = NotebookFault | "stale";
