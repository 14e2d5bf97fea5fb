import type { Colour } from "../notebook/note.ts";

/** The colours that we lay on the page itself, chosen by the page's background, not by the system. */
export interface Palette {
  /** Terms: markers, mentions, inline notes. */
  readonly ink: string;
  readonly inkWash: string;
  /** What stands on a surface of ink. */
  readonly paper: string;
  /** Targets. */
  readonly amber: string;
  readonly amberWash: string;
  readonly amberWashStrong: string;
  /** Results. */
  readonly green: string;
  /** The washes of the reader's notes. */
  readonly notes: Readonly<Record<Colour, string>>;
}

const ON_LIGHT: Palette = {
  ink: "#2f5d8a",
  inkWash: "#2f5d8a14",
  paper: "#ffffff",
  amber: "#b26a00",
  amberWash: "#ffdf9ea6",
  amberWashStrong: "#ffcf70b3",
  green: "#2e7d4fb3",
  notes: { yellow: "#ffd94d66", green: "#8fd6a566", blue: "#8fbdf266", red: "#f29aa866" },
};

const ON_DARK: Palette = {
  ink: "#8db8e3",
  inkWash: "#8db8e322",
  paper: "#16181b",
  amber: "#f0b65a",
  amberWash: "#7a5410a6",
  amberWashStrong: "#7a5410",
  green: "#79c79ab3",
  notes: { yellow: "#8a6d0a99", green: "#2c6b4199", blue: "#2f5f9299", red: "#8a354599" },
};

/**
 * The palette for text inside `element`: official pages stay light whatever the system says, and some show a dark
 * 夜间模式 of their own. The first opaque background counts; where all are transparent, the text's own colour.
 */
export function paletteFor(element: Element): Palette {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const background = parseColour(getComputedStyle(at).backgroundColor);
    if (background !== null && background.alpha > 0.5) return background.light > 0.4 ? ON_LIGHT : ON_DARK;
  }
  const text = parseColour(getComputedStyle(element).color);
  return text !== null && text.light > 0.6 ? ON_DARK : ON_LIGHT;
}

/** Reads the computed forms rgb(r, g, b) and rgba(r, g, b, a); null for the rare others, as color(display-p3 …). */
function parseColour(colour: string): { light: number; alpha: number } | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? "").split(/[,/\s]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { light: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}
