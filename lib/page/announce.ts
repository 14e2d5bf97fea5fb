/**
 * The one polite live region: what is said reaches a screen reader after what it is reading now. It stands in the
 * cards' shadow root from the beginning, since a region that appears together with its words is often not read.
 */
export function createAnnouncer(root: ShadowRoot): (words: string) => void {
  const region = document.createElement("div");
  region.className = "announcer";
  region.role = "status";
  region.ariaLive = "polite";
  root.append(region);
  return (words) => {
    region.textContent = words;
  };
}
