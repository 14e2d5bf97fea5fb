import { bare } from "./bare.ts";

/** An entry's wording cut in two: the headword first, then what parts them, then the definition. */
export interface Headword {
  /** The term as it stands, quotation marks included, the page reference not. */
  readonly raw: string;
  /** Where in the wording the definition begins. */
  readonly definition: number;
}

const LONGEST_TERM = 60;
/** The page on which the term is used, 天河区's ( P1 ) or (第3页). */
const PAGE_REFERENCE = /\((?:[Pp]+\.?|第)?\d{1,3}(?:[-、]\d{1,3})?页?\)$/;
/** What leads from the term to its definition where no colon does: 是指, 即. */
const MEANS = /^([^。;]{2,40}?)[,]?(?:是指|系指|指的是|主要指|指|即)/;

/** Cuts `“四上”企业(P2):规模以上…` into term and definition; null where nothing parts them. */
export function cutHeadword(wording: string): Headword | null {
  const colon = wording.indexOf(":");
  const stop = wording.search(/[。;]/);
  if (colon > 0 && colon <= LONGEST_TERM && (stop < 0 || colon < stop)) return headword(wording, colon, colon + 1);
  const lineEnd = wording.indexOf("\n");
  if (lineEnd > 0 && lineEnd <= LONGEST_TERM) return headword(wording, lineEnd, lineEnd + 1);
  const dash = wording.indexOf("--");
  if (dash > 1 && dash <= LONGEST_TERM && (stop < 0 || dash < stop)) return headword(wording, dash, dash + 2);
  const means = MEANS.exec(wording)?.[1];
  return means && isBalanced(means) ? headword(wording, means.length, means.length) : null;
}

function headword(wording: string, end: number, definition: number): Headword {
  const raw = wording.slice(0, end).replace(/\n/g, "").replace(PAGE_REFERENCE, "");
  const start = wording[definition] === "\n" ? definition + 1 : definition;
  return { raw, definition: start };
}

function isBalanced(words: string): boolean {
  return words.split("“").length === words.split("”").length;
}

const SHORTEST_PART = 3;

/** The terms that one entry bundles, and an abbreviation in brackets: “两重”“两新” → 两重, 两新; 生产总值(GEP) → GEP. */
export function aliasesOf(raw: string): string[] {
  const quoted = raw.split(/[”"][、和与及/]?[“"]/);
  if (quoted.length > 1) return quoted.map(bare).filter((part) => part.length > 1);
  const bracketed = /^([^()]{2,})\(([^()]{2,})\)$/.exec(raw);
  if (bracketed) return [bare(bracketed[1] ?? ""), bare(bracketed[2] ?? "")];
  const listed = /[“”()]/.test(raw) ? [] : raw.split(/[、/]/);
  return listed.length > 1 && listed.every((part) => part.length >= SHORTEST_PART) ? listed : [];
}

/** A wording under which a term is found in the body; some count between quotation marks only. */
export interface Name {
  readonly words: string;
  readonly quotedOnly: boolean;
}

/** 全市, 自治区: says whose the term is, and may be missing in the body. */
const PADDING = /^(?:(?:全|我|本)?(?:省|市|区|县|州|国|镇)|自治[区州县])(?=[“\d])/;
const EXPLAINED_PART = /(?:^|[。;])(“?)([^。;,:“”]{2,12})”?(?:是指|指的是|就是|指|即)/g;

/** Every name of an entry, the whole term first: 专精特新“小巨人” also as “小巨人”, and as 专精特新 where the definition explains it. */
export function namesOf(raw: string, aliases: readonly string[], definition: string): Name[] {
  const term = bare(raw);
  const names: Name[] = [term, bare(raw.replace(PADDING, "")), ...aliases].map((words) => needsQuotes(words));
  for (const match of raw.matchAll(/“([^“”]{2,})”/g)) {
    if (match[1] && match[1] !== term) names.push({ words: match[1], quotedOnly: true });
  }
  for (const [, , part = ""] of definition.matchAll(EXPLAINED_PART)) {
    if (part === term || !term.includes(part)) continue;
    names.push({ words: part, quotedOnly: part.length < SHORTEST_PART + 1 });
  }
  return names.filter((name, i) => name.words.length > 1 && names.findIndex((n) => n.words === name.words) === i);
}

/** Two signs such as 五区 or 四问 are too common to be believed outside quotation marks. */
function needsQuotes(words: string): Name {
  return { words, quotedOnly: words.length < SHORTEST_PART && !/[A-Za-z]/.test(words) };
}
