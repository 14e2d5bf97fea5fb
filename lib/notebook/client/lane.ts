/** Does one thing after another, each when the one before has ended, however it ended. */
export type Lane = <T>(job: () => Promise<T>) => Promise<T>;

/** A lane for what is done with one note: its saves, its deletion, its drafts. Nothing overtakes. */
export function createLane(): Lane {
  let end: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = end.then(job, job);
    end = result.catch(() => undefined);
    return result;
  };
}
