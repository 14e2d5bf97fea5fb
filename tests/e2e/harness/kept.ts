import type { TestBrowser } from "./launch.ts";

/** How often each note with that text was written, as the database itself has it: [1] of one that was saved once. */
export function revisionsOf({ extension }: TestBrowser, text: string): Promise<readonly number[]> {
  return extension.run(async (_api, wanted) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("the database did not answer")));
      });
    const database = await settled(indexedDB.open("notebook"));
    const records: unknown[] = await settled(database.transaction("notes").objectStore("notes").getAll());
    database.close();
    const notes = records.filter((record) => Object(record).text === wanted);
    return notes.map((note) => Number(Object(note).revision.count));
  }, text);
}
