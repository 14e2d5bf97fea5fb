/** What `read` gives of each item, in order, nulls left out: of the lines 一、…, 全市…, 二、… their two headings. */
export function readEach<T, Found>(items: readonly T[], read: (item: T, index: number) => Found | null): Found[] {
  const found: Found[] = [];
  for (const [index, item] of items.entries()) {
    const one = read(item, index);
    if (one !== null) found.push(one);
  }
  return found;
}
