import type { Welcome } from "./meeting-point.ts";

/** What a reader leaves on a page for the scripts behind it, with nothing behind any of it; `parts` in its place. */
export function welcomeWith(parts: Partial<Welcome> = {}): Welcome {
  const meanings = { yellow: "待核", green: "", blue: "", red: "" };
  return {
    words: (name) => name,
    surfaceStyle: "",
    hoverDelay: () => 300,
    colourMeanings: () => meanings,
    askedAhead: () => null,
    ahead: () => null,
    firstShown: () => undefined,
    receiveFirst: () => undefined,
    receive: () => undefined,
    onEnd: () => undefined,
    ...parts,
  };
}
