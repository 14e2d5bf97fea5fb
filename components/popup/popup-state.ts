import type { PageSummary } from "../../lib/messages.ts";
import type { OffScope } from "../../lib/settings/off.ts";

/** How a reading that the person asked for in the popup goes (仍按报告阅读); null: none was asked for. */
export type Attempt = "reading" | "refused" | "nothing" | null;

/**
 * What the popup shows, one state at a time.
 *
 * - `loading` the page has not been asked yet
 * - `failed` the extension itself did not answer
 * - `unreadable` a page of the browser's own, chrome://settings
 * - `off` 本页不用夹注 or 本站不用夹注
 * - `unread` no report was recognised, or 夹注 does not act on this host by itself
 * - `report` a reader is in the page
 */
export type PopupState =
  | { readonly name: "loading" | "failed" | "unreadable" }
  | { readonly name: "off"; readonly scope: OffScope }
  | { readonly name: "unread"; readonly official: boolean; readonly attempt: Attempt }
  | { readonly name: "report"; readonly summary: PageSummary };
