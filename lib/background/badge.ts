import { browser } from "wxt/browser";
import type { PageSummary } from "../messages.ts";

/** Firefox's Manifest V2 has the toolbar button under its older name. */
const button = browser.action ?? browser.browserAction;

const INK = "#2f5d8a";
const PAPER = "#fffdf8";
/** The badge has room for four signs. */
const MOST_SHOWN = 999;

/**
 * Shows on the toolbar how many markers were joined to their notes, or how many terms the glossary explains where the
 * report has no markers: 18. Nothing where there are none. The browser takes it away when the tab goes on.
 */
export async function showBadge(tabId: number, summary: PageSummary): Promise<void> {
  const count = summary.references || summary.terms;
  const text = count === 0 ? "" : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await Promise.all([
    button.setBadgeText({ tabId, text }),
    button.setBadgeBackgroundColor({ tabId, color: INK }),
    button.setBadgeTextColor({ tabId, color: PAPER }),
    button.setTitle({ tabId, title: tooltip(summary, count) }),
  ]);
}

/** Takes the number off the toolbar button, as the reader of the tab has stopped. */
export async function clearBadge(tabId: number): Promise<void> {
  const title = browser.i18n.getMessage("extensionName");
  await Promise.all([button.setBadgeText({ tabId, text: "" }), button.setTitle({ tabId, title })]);
}

/** 夹注：2025年青禾区政府工作报告（18 个名词，66 个目标） */
function tooltip(summary: PageSummary, count: number): string {
  const values = [summary.title, String(count), String(summary.targets)];
  return browser.i18n.getMessage("badgeTooltip", values);
}
