import type { Page, SerializedAXNode } from "puppeteer-core";

/** Roles that a screen reader names as it comes by; all others it reads as text, or passes. */
const NAMED = new Set(
  "alert button combobox dialog group heading listbox note option radio radiogroup status textbox toolbar".split(" "),
);

/**
 * What Chromium tells assistive technology of a page and its frames, closed shadow roots and all, a line each: `dialog
 * 写笔记`, `radio 黄：待核 checked`, `textbox 笔记内容 focused: 去年是 6.4%。`, `status: 已保存`.
 */
export async function heardOf(page: Page): Promise<readonly string[]> {
  const tree = await page.accessibility.snapshot({ includeIframes: true, interestingOnly: false });
  return tree === null ? [] : linesOf(tree);
}

function linesOf(node: SerializedAXNode): readonly string[] {
  const below = (node.children ?? []).flatMap(linesOf);
  return NAMED.has(node.role) ? [line(node), ...below] : below;
}

function line(node: SerializedAXNode): string {
  const states = (["focused", "checked", "expanded"] as const).filter((state) => node[state] === true);
  const isSaid = node.role === "status" || node.role === "alert";
  const value = isSaid ? textOf(node) : (node.value ?? "");
  return [node.role, node.name?.trim(), ...states].filter(Boolean).join(" ") + (value === "" ? "" : `: ${value}`);
}

function textOf({ role, name = "", children = [] }: SerializedAXNode): string {
  return role === "StaticText" ? name : children.map(textOf).join("");
}
