/** Says `words`, and behind them `quoted`, what the report says: 名词 1 / 4：, 一河两岸。指… . */
export type Announce = (words: string, quoted?: string) => void;

/**
 * The one polite live region: what is said reaches a screen reader after what it is reading now. It stands in the
 * cards' shadow root from the beginning, since a region that appears together with its words is often not read.
 * `language` is that of the interface, so that a voice reads both halves in their own language.
 */
export function createAnnouncer(root: ShadowRoot, language: string): Announce {
  const region = document.createElement("div");
  region.className = "announcer";
  region.role = "status";
  region.ariaLive = "polite";
  region.lang = language;
  root.append(region);
  return (words, quoted = "") => {
    const report = document.createElement("span");
    report.lang = "zh-CN";
    report.textContent = quoted;
    region.replaceChildren(words, ...(quoted === "" ? [] : [report]));
  };
}
