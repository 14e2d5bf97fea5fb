/** A wording without blanks, so that `3 个` of a PDF is 3个. */
export function withoutBlanks(wording: string): string {
  return wording.replaceAll(/\s/g, "");
}

/** A wording without blanks and quotation marks: `“四上” 企业` is 四上企业. */
export function bareWording(wording: string): string {
  return withoutBlanks(wording).replaceAll(/[“”‘’"']/g, "");
}

/**
 * Whether two wordings name the same thing: one holds the other (`四上企业总量`, `“四上”企业`) or they share half
 * of their pairs of signs (`粮食总产量`, `粮食产量`). Two readers choose the length of an indicator differently. An
 * empty wording is like nothing but another empty one.
 */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [bareWording(one), bareWording(other)];
  if (a === "" || b === "") return a === b;
  if (a.includes(b) || b.includes(a)) return true;
  const [pairsOfA, pairsOfB] = [pairs(a), pairs(b)];
  return 2 * pairsOfA.intersection(pairsOfB).size >= (pairsOfA.size + pairsOfB.size) / 2;
}

function pairs(wording: string): Set<string> {
  const signs = wording.split("");
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
}
