/** How many tags are suggested at once: one or two lines of the editor. */
const MOST = 6;

/** What ends one tag and begins the next. */
const SEPARATORS = /[,，、;；\n]/;

/** A tag without its # and blanks: ＃ 就业 is 就业. */
function tagOf(written: string): string {
  return written.replace(/^[\s#＃]+/, "").trim();
}

/** Whether what is being written holds a complete tag: 就业、 does, 就业 does not. */
export function endsTag(written: string): boolean {
  return SEPARATORS.test(written);
}

/** `tags` with those in `written`, # 就业、民生, each once and in order; the same list where it holds no new one. */
export function withTags(tags: readonly string[], written: string): readonly string[] {
  const all = new Set([...tags, ...written.split(SEPARATORS).map(tagOf).filter(Boolean)]);
  return all.size === tags.length ? tags : [...all];
}

/**
 * The tags to suggest for what is being written, at most six: those that begin with it, then those that hold it,
 * each in the order of `known`, the commonest first. 业 suggests 业务 before 就业; nothing written suggests all.
 */
export function suggestTags(known: readonly string[], taken: readonly string[], written: string): readonly string[] {
  const wanted = tagOf(written).toLowerCase();
  const holding = known.filter((tag) => !taken.includes(tag) && tag.toLowerCase().includes(wanted));
  const begins = (tag: string) => tag.toLowerCase().startsWith(wanted);
  return [...holding.filter(begins), ...holding.filter((tag) => !begins(tag))].slice(0, MOST);
}
