import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readCopy } from "./copies.ts";
import { type Migration, MIGRATIONS } from "./migrations.ts";
import type { Note } from "./note.ts";
import { createNotebook, type Notebook } from "./notebook.ts";
import { freshName, QINGHE, removeDatabases, valueOf, writeOf } from "./notebook-fixture.ts";

let name: string;
let note: Note;
const opened: { close(): void }[] = [];

/** Opens the notebook as a version of 夹注 with these migrations would. */
function open(migrations: readonly Migration[] = MIGRATIONS): Notebook {
  const notebook = createNotebook({ name, migrations });
  opened.push(notebook);
  return notebook;
}

const NEXT = 1 + (MIGRATIONS.at(-1)?.version ?? 0);
const next = (upgrade: NonNullable<Migration["upgrade"]>): readonly Migration[] => [
  ...MIGRATIONS,
  { version: NEXT, stores: { notes: "id, report, *tags, deleted, colour" }, upgrade },
];
const stamp = next((transaction) =>
  transaction
    .table("notes")
    .toCollection()
    .modify({ text: "新版" })
    .then(() => undefined),
);
const failing = vi.fn<NonNullable<Migration["upgrade"]>>(async (transaction) => {
  await transaction.table("notes").toCollection().modify({ text: "半途" });
  throw new Error("planted");
});

beforeEach(async () => {
  name = freshName();
  const notebook = open();
  note = valueOf(await notebook.write(writeOf("旧版"))).note;
  notebook.close();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const connection of opened.splice(0)) connection.close();
  await removeDatabases(name);
});

const textsIn = async (notebook: Notebook) => {
  const { notes, readOnly } = valueOf(await notebook.notesOf(QINGHE.keys));
  return { texts: notes.map(({ text }) => text), readOnly };
};

describe("an upgrade", () => {
  test("brings what the version before wrote into its new form", async () => {
    expect(await textsIn(open(stamp))).toEqual({ texts: ["新版"], readOnly: false });
  });

  test("is preceded by a copy of everything as JSON", async () => {
    await textsIn(open(stamp));
    const copy = await readCopy(name, NEXT - 1);
    const tables: unknown = JSON.parse(copy?.json ?? "null");
    expect(tables).toMatchObject({ notes: [note], reports: [{ id: note.report, keys: QINGHE.keys }] });
  });

  test("none, and no copy, where the version is the same", async () => {
    await textsIn(open());
    expect(await readCopy(name, NEXT - 1)).toBeNull();
  });

  test("that fails leaves everything as it was, to be read, and says so", async () => {
    const notebook = open(next(failing));
    expect(await textsIn(notebook)).toEqual({ texts: ["旧版"], readOnly: true });
    const answers = [
      await notebook.write(writeOf("不可写")),
      await notebook.setDeleted({ write: note.id, note: note.id, deleted: true }),
      await notebook.dropDraft(note.id),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, fault: "upgrade-failed" })));
    expect(failing).toHaveBeenCalledTimes(1);
    notebook.close();
    expect(await textsIn(open())).toEqual({ texts: ["旧版"], readOnly: false });
  });

  test("is not begun where the copy cannot be written", async () => {
    vi.spyOn(JSON, "stringify").mockImplementationOnce(() => {
      throw new DOMException("planted", "QuotaExceededError");
    });
    expect(await textsIn(open(stamp))).toEqual({ texts: ["旧版"], readOnly: true });
    vi.restoreAllMocks();
    expect(await textsIn(open())).toEqual({ texts: ["旧版"], readOnly: false });
  });
});

describe("another version of 夹注", () => {
  test("that was newer has left a database which this one does not touch", async () => {
    const newer = open(stamp);
    await textsIn(newer);
    newer.close();
    const older = open();
    expect(await older.write(writeOf("旧版写"))).toEqual({ ok: false, fault: "blocked" });
    expect(await textsIn(open(stamp))).toEqual({ texts: ["新版"], readOnly: false });
  });

  test("is let through at once where it wants to upgrade", async () => {
    const older = open();
    await textsIn(older);
    expect(await textsIn(open(stamp))).toEqual({ texts: ["新版"], readOnly: false });
    expect(await older.notesOf(QINGHE.keys)).toEqual({ ok: false, fault: "blocked" });
  });

  test("that holds on to the database is a passing fault, and nothing is lost by it", async () => {
    const stubborn = await openStubbornly();
    const notebook = open(stamp);
    expect(await notebook.write(writeOf("等待"))).toEqual({ ok: false, fault: "blocked" });
    stubborn.close();
    await vi.waitFor(async () => expect((await textsIn(notebook)).texts).toEqual(["新版"]));
    expect(await notebook.write(writeOf("等到"))).toMatchObject({ ok: true });
  });
});

describe("opened ahead", () => {
  test("it is open when it is asked", async () => {
    const opening = vi.spyOn(IDBFactory.prototype, "open");
    const notebook = open();
    notebook.open();
    await vi.waitFor(() => expect(opening).toHaveBeenCalled());
    const times = opening.mock.calls.length;
    expect(await textsIn(notebook)).toEqual({ texts: ["旧版"], readOnly: false });
    expect(opening).toHaveBeenCalledTimes(times);
  });

  test("what hinders it is told to whoever asks, and to nobody before", async () => {
    const newer = open(stamp);
    await textsIn(newer);
    newer.close();
    const older = open();
    older.open();
    expect(await older.notesOf(QINGHE.keys)).toEqual({ ok: false, fault: "blocked" });
  });
});

/** A connection that does not listen, as a hung page of an older version would have it. */
async function openStubbornly(): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error("could not be opened")));
  });
}

test("every version has a number of its own, one above the last", () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_migration, index) => index + 1));
});
