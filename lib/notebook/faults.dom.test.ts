import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newId } from "./client/ids.ts";
import { createNotebook, type Notebook } from "./notebook.ts";
import { contentOf, freshName, QINGHE, removeDatabases, valueOf, writeOf } from "./notebook-fixture.ts";

let name: string;
let notebook: Notebook;

beforeEach(() => {
  // Dexie would report every fault that is planted here.
  Dexie.debug = false;
  name = freshName();
  notebook = createNotebook({ name });
});
afterEach(async () => {
  vi.restoreAllMocks();
  notebook.close();
  await removeDatabases(name);
});

const read = async () => valueOf(await notebook.notesOf(QINGHE.keys));
const texts = async () => (await read()).notes.map(({ text }) => text);
const written = async (text: string) => valueOf(await notebook.write(writeOf(text))).note;

/** As when the background is started again. */
function restart(): void {
  vi.restoreAllMocks();
  notebook.close();
  notebook = createNotebook({ name });
}

const openStore = IDBTransaction.prototype.objectStore;

/** Ends the background at its `point`-th step in the database, as far as the database can see; gives how many there were. */
function killAt(point: number) {
  return vi.spyOn(IDBTransaction.prototype, "objectStore").mockImplementation(function (this: IDBTransaction, store) {
    if (vi.mocked(IDBTransaction.prototype.objectStore).mock.calls.length >= point) {
      this.abort();
      throw new DOMException("killed", "AbortError");
    }
    return openStore.call(this, store);
  });
}

describe("the background ended in the middle of a save", () => {
  test.each([
    ["of a new note", null],
    ["of a note that is there", "旧"],
  ])("%s, at every step: all of it is kept or nothing, and asking again keeps it once", async (_title, before) => {
    const base = before === null ? null : await written(before);
    const write = writeOf("新", base ? { note: base.id, base: base.revision } : {});
    let isKept = false;
    let point = 1;
    for (; !isKept; point++) {
      killAt(point);
      isKept = (await notebook.write(write)).ok;
      restart();
      expect(await texts()).toEqual(isKept ? ["新"] : before === null ? [] : [before]);
    }
    expect(point).toBeGreaterThan(6);
    expect(valueOf(await notebook.write(write)).note.revision.count).toBe(base ? 2 : 1);
    expect(await texts()).toEqual(["新"]);
  });

  test("and of a deletion", async () => {
    const { id: note } = await written("待删");
    const deletion = { write: newId(), note, deleted: true };
    let isDone = false;
    for (let point = 1; !isDone; point++) {
      killAt(point);
      isDone = (await notebook.setDeleted(deletion)).ok;
      restart();
      expect(await texts()).toEqual(isDone ? [] : ["待删"]);
    }
    expect(valueOf(await notebook.setDeleted(deletion)).note.revision.count).toBe(2);
  });
});

describe("a full disk", () => {
  test.each(["add", "put"] as const)("found at %s is said, and changes nothing", async (method) => {
    await written("旧");
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException("planted", "QuotaExceededError");
    });
    const write = writeOf("新", { report: { ...QINGHE, keys: ["text/other"] } });
    expect(await notebook.write(write)).toEqual({ ok: false, fault: "full" });
    vi.restoreAllMocks();
    expect(await texts()).toEqual(["旧"]);
    expect(valueOf(await notebook.notesOf(["text/other"])).notes).toEqual([]);
    expect(await notebook.write(write)).toMatchObject({ ok: true });
  });

  test("does not keep notes from being read beside a broken one", async () => {
    await written("好");
    await plantNote({ text: 7 });
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("planted", "QuotaExceededError");
    });
    expect(await read()).toMatchObject({ notes: [{ text: "好" }, { text: "" }], setAside: 1 });
  });
});

describe("the database taken away", () => {
  test("deleted: the next save works, and so does one on a note that was in it", async () => {
    const note = await written("旧");
    await Dexie.delete(name);
    expect(await texts()).toEqual([]);
    await written("新");
    const change = { note: note.id, base: note.revision, content: contentOf("旧，改") };
    expect(valueOf(await notebook.write(writeOf("", change))).note).toMatchObject({ revision: { count: 2 } });
    expect(await texts()).toEqual(["旧，改", "新"]);
  });

  test("closed by the browser: the next save works", async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
    await written("一");
    for (const database of begin.mock.contexts) if (database instanceof IDBDatabase) database.close();
    await written("二");
    expect(await texts()).toEqual(["一", "二"]);
  });

  test("closed as the save begins: it is done all the same", async () => {
    const begin = IDBDatabase.prototype.transaction;
    let isDoomed = false;
    // Before the database is opened, as Dexie takes hold of the method then.
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...parameters) {
      if (!isDoomed) return begin.apply(this, parameters);
      isDoomed = false;
      this.dispatchEvent(new Event("close"));
      throw new DOMException("planted", "InvalidStateError");
    });
    await written("一");
    isDoomed = true;
    await written("二");
    expect(isDoomed).toBe(false);
    expect(await texts()).toEqual(["一", "二"]);
  });

  test("not to be had at all: broken, and back as soon as it can be", async () => {
    vi.spyOn(IDBFactory.prototype, "databases").mockRejectedValue(new DOMException("planted", "UnknownError"));
    expect(await notebook.write(writeOf("一"))).toEqual({ ok: false, fault: "broken" });
    vi.restoreAllMocks();
    await written("一");
  });
});

/** Changes what stands in a table past the notebook, as a damaged disk would. */
async function tamper(change: (database: Dexie) => PromiseLike<unknown>): Promise<void> {
  const database = new Dexie(name);
  await database.open();
  await change(database);
  database.close();
}

const reportOf = async () => (await written("")).report;

async function plantNote(otherwise: object): Promise<string> {
  const { write: _write, base: _base, content, ...rest } = writeOf("坏");
  const { note: id, address } = rest;
  const record = { id, address, ...content, report: await reportOf(), created: "", ...otherwise };
  await tamper((database) => database.table("notes").put(record));
  return id;
}

describe("a record of the wrong shape", () => {
  test("is set aside as it is and counted, now and later; the others are there", async () => {
    const id = await plantNote({ text: 7 });
    await written("好");
    for (let time = 0; time < 2; time++) {
      expect(await read()).toMatchObject({ notes: [{ text: "" }, { text: "好" }], setAside: 1 });
    }
    await tamper(async (database) => {
      expect(await database.table("notes").get(id)).toBeUndefined();
      expect(await database.table("setAside").toArray()).toMatchObject([
        { table: "notes", key: id, record: { text: 7 } },
      ]);
    });
  });

  test("that is written again is a note again", async () => {
    const note = await plantNote({ text: 7 });
    await notebook.write(writeOf("再写", { note }));
    expect(await read()).toMatchObject({ notes: [{ text: "再写" }, { text: "" }], setAside: 1 });
  });

  test("among the reports takes no note with it", async () => {
    const { report } = await written("好");
    await tamper((database) => database.table("reports").update(report, { kind: "poem" }));
    for (let time = 0; time < 2; time++) expect(await read()).toMatchObject({ notes: [{ text: "好" }], setAside: 1 });
    expect((await written("又")).report).toBe(report);
    expect(await texts()).toEqual(["好", "又"]);
  });

  test("among the drafts, the saves and the facts hinders nothing", async () => {
    const write = writeOf("好");
    const { note } = valueOf(await notebook.write(write));
    await tamper(async (database) => {
      await database.table("drafts").put({ note: note.id, report: note.report });
      await database.table("writes").update(write.write, { result: null });
      await database.table("installation").put({ key: "device", value: 7 });
    });
    expect(await read()).toMatchObject({ notes: [{ text: "好" }], drafts: [], setAside: 1 });
    expect(valueOf(await notebook.write(write)).note.text).toBe("好");
    await written("又");
    expect(await texts()).toEqual(["好", "又"]);
  });
});
