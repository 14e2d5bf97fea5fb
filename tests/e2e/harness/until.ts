/** Looks again and again until there is something to be seen, for five seconds at most. */
export async function until<T>(look: () => Promise<T | null>, what: string): Promise<T> {
  const end = Date.now() + 5000;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error(`not to be seen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
