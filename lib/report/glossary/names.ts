import { matchesOf } from "../matches.ts";
import { bare } from "./bare.ts";

const SHORTEST_PART = 3;

/** The terms that one entry bundles, and an abbreviation in brackets: “两重”“两新” → 两重, 两新; 生产总值(GEP) → GEP. */
export function aliasesOf(raw: string): string[] {
  const quoted = raw.split(/[”"][、和与及/]?[“"]/);
  if (quoted.length > 1) return quoted.map(bare).filter((part) => part.length > 1);
  const inside = /^“([^“”]+)”$/.exec(raw)?.[1]?.split("、") ?? [];
  if (inside.length > 1 && inside.every((part) => part.length > 1 && COUNTED.test(part))) return inside;
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
/** PPP of PPP模式: known by itself, 推出PPP项目. */
const ABBREVIATION = /^[A-Z]{3,}(?=[\u4e00-\u9fff])/;
const QUOTED_PART = /“([^“”]{2,})”/g;
/** Beside a quoted part: what is explained is a count of other things, “菜篮子”保供26条措施. */
const COUNTS = /\d/;
const EXPLAINS = /[指即]|就是/;
const EXPLAINED_PART = /(?:^|[。;])(“?)([^。;,:“”]{2,12})”?(?:是指|指的是|就是|指|即)/g;

/** Every name of an entry, the whole term first: 专精特新“小巨人” also as “小巨人”, and as 专精特新 where the definition explains it. */
export function namesOf(raw: string, aliases: readonly string[], definition: string): Name[] {
  const term = bare(raw);
  const abbreviation = ABBREVIATION.exec(term)?.[0] ?? term;
  const whole = [term, abbreviation, bare(raw.replace(PADDING, "")), /^《([^《》]+)》$/.exec(term)?.[1] ?? term];
  const names: Name[] = [...whole, ...aliases].map((words) => ({ words, quotedOnly: needsQuotes(words, raw) }));
  for (const match of matchesOf(raw, QUOTED_PART)) {
    if (match[1] && match[1] !== term && !COUNTS.test(raw.replace(match[0], "")))
      names.push({ words: match[1], quotedOnly: true });
  }
  for (const [, , part = ""] of EXPLAINS.test(definition) ? matchesOf(definition, EXPLAINED_PART) : []) {
    if (part === term || !term.includes(part)) continue;
    names.push({ words: part, quotedOnly: part.length < SHORTEST_PART + 1 });
  }
  return names.filter((name, i) => name.words.length > 1 && names.findIndex((n) => n.words === name.words) === i);
}

const COUNTED = /^[一二三四五六七八九十百千两双]/;

/** Two signs such as 五区 or 双减 are too common to be believed outside quotation marks, unless the list has none: 绿电. */
function needsQuotes(words: string, raw: string): boolean {
  if (words.length >= SHORTEST_PART || /[A-Za-z]/.test(words)) return false;
  return COUNTED.test(words) || raw !== words;
}
