/**
 * Every match of a global expression in a text, in order, as `matchAll` gives them: of 翻一番至两番 with /翻.番/g, 翻一番.
 * `matchAll` copies the expression each time, which takes longer than most searches here. It must match no empty stretch.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
