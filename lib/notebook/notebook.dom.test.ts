import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "./client/ids.ts";
import { createNotebook, type Notebook } from "./notebook.ts";
import { contentOf, freshName, QINGHE, removeDatabases, valueOf, writeOf } from "./notebook-fixture.ts";

let name: string;
let notebook: Notebook;
let now: string;

beforeEach(() => {
  name = freshName();
  now = "2025-03-01T08:00:00.000Z";
  notebook = createNotebook({ name, clock: () => now });
});
afterEach(async () => {
  notebook.close();
  await removeDatabases(name);
});

const textsOf = async (keys: readonly string[] = QINGHE.keys) =>
  valueOf(await notebook.notesOf(keys)).notes.map(({ text }) => text);

/** Writes and gives the note as it then is. */
const written = async (...parameters: Parameters<typeof writeOf>) =>
  valueOf(await notebook.write(writeOf(...parameters))).note;

describe("a note", () => {
  test("is there after the notebook was closed", async () => {
    const note = await written("待核");
    notebook.close();
    notebook = createNotebook({ name });
    expect(valueOf(await notebook.notesOf(QINGHE.keys))).toEqual({
      notes: [note],
      drafts: [],
      setAside: 0,
      readOnly: false,
    });
    expect(note).toMatchObject({ text: "待核", revision: { count: 1 }, created: now, modified: now, deleted: null });
  });

  test("is changed by who has seen it", async () => {
    const first = await written("待核");
    now = "2025-03-01T09:00:00.000Z";
    const second = await written("已核", { note: first.id, base: first.revision });
    expect(second).toMatchObject({ text: "已核", revision: { count: 2 }, created: first.created, modified: now });
    expect(await textsOf()).toEqual(["已核"]);
  });

  test("deleted is not shown, and comes back as it was", async () => {
    const note = await written("待核");
    const { note: deleted } = valueOf(await notebook.setDeleted({ write: newId(), note: note.id, deleted: true }));
    expect(deleted.deleted).toBe(now);
    expect(await textsOf()).toEqual([]);
    await notebook.setDeleted({ write: newId(), note: note.id, deleted: false });
    expect(await textsOf()).toEqual(["待核"]);
  });

  test("that was deleted elsewhere while it was being written is there again", async () => {
    const note = await written("待核");
    await notebook.setDeleted({ write: newId(), note: note.id, deleted: true });
    await written("待核，七月前", { note: note.id, base: note.revision });
    expect(await textsOf()).toEqual(["待核，七月前"]);
  });

  test("that nobody knows cannot be deleted", async () => {
    const answer = await notebook.setDeleted({ write: newId(), note: newId(), deleted: true });
    expect(answer).toEqual({ ok: false, fault: "unknown-note" });
  });
});

describe("the same save asked for twice", () => {
  test("is one, and has the same answer", async () => {
    const write = writeOf("待核");
    const first = await notebook.write(write);
    now = "2025-03-01T09:00:00.000Z";
    expect(await notebook.write(write)).toEqual(first);
    expect(await textsOf()).toEqual(["待核"]);
  });

  test("does not undo what came between", async () => {
    const note = await written("待核");
    const write = writeOf("已核", { note: note.id, base: note.revision });
    const second = valueOf(await notebook.write(write)).note;
    await written("已核，无误", { note: note.id, base: second.revision });
    expect(valueOf(await notebook.write(write)).note.text).toBe("已核，无误");
    expect(await textsOf()).toEqual(["已核，无误"]);
  });

  test("of a deletion does not delete what was taken back", async () => {
    const note = await written("待核");
    const deletion = { write: newId(), note: note.id, deleted: true };
    await notebook.setDeleted(deletion);
    await notebook.setDeleted({ write: newId(), note: note.id, deleted: false });
    await notebook.setDeleted(deletion);
    expect(await textsOf()).toEqual(["待核"]);
  });
});

describe("two editors of one note", () => {
  test("both texts are kept, one under the other, and asking again does not double them", async () => {
    const { id: note, revision: base } = await written("待核");
    await written("与统计公报一致", { note, base });
    const late = writeOf("去年是6.5%", { note, base });
    const both = "与统计公报一致\n\n另一处同时写下：\n去年是6.5%";
    expect(valueOf(await notebook.write(late)).note.text).toBe(both);
    await notebook.write(late);
    await written("去年是6.5%", { note, base });
    expect(await textsOf()).toEqual([both]);
  });

  test("one recolours, the other writes: both count", async () => {
    const { id: note, revision: base } = await written("待核");
    await written("已核", { note, base });
    await written("", { note, base, content: contentOf("待核", { colour: "red", tags: ["财政"] }) });
    const { notes } = valueOf(await notebook.notesOf(QINGHE.keys));
    expect(notes).toMatchObject([{ text: "已核", colour: "red", tags: ["财政"] }]);
  });

  test("one who slept through more saves than are remembered loses nothing", async () => {
    const first = await written("待核");
    let last = first;
    for (let count = 0; count < 20; count++)
      last = await written(`第${count}稿`, { note: first.id, base: last.revision });
    const { text } = await written("补记", { note: first.id, base: first.revision });
    expect(text).toBe("第19稿\n\n另一处同时写下：\n补记");
  });

  test("a page that wrote a new note, heard no answer and wrote on has written one text", async () => {
    const { id: note } = await written("待核");
    expect(await written("待核，七月前", { note, base: null })).toMatchObject({ text: "待核，七月前" });
  });
});

describe("clocks", () => {
  test("an hour behind: modified does not go backwards, and the save counts", async () => {
    const { id: note, revision: base } = await written("待核");
    now = "2025-03-01T07:00:00.000Z";
    const second = await written("已核", { note, base });
    expect(second).toMatchObject({ text: "已核", modified: "2025-03-01T08:00:00.000Z", revision: { count: 2 } });
  });

  test("an hour ahead, then right again: the later save counts, whatever the clocks say", async () => {
    now = "2025-03-01T09:00:00.000Z";
    const { id: note, revision: base } = await written("待核");
    now = "2025-03-01T08:00:00.000Z";
    const second = await written("已核", { note, base });
    expect(await written("已核，无误", { note, base: second.revision })).toMatchObject({
      text: "已核，无误",
      modified: "2025-03-01T09:00:00.000Z",
      revision: { count: 3 },
    });
  });
});

describe("reports", () => {
  const city = { ...QINGHE, region: null, title: "", keys: ["text/77aa"] };

  test("next year's report of the same place shows none of this year's notes", async () => {
    await written("待核");
    expect(await textsOf(["government-work-report/青禾区/2026"])).toEqual([]);
  });

  test("a copy with one key in common has the same notes, and brings its other keys", async () => {
    await written("待核");
    await written("已核", { report: { ...city, keys: ["text/9f3c", "text/copy"] } });
    expect(await textsOf(["text/copy"])).toEqual(["待核", "已核"]);
  });

  test("two that a third page shows to be one are found from either side", async () => {
    await written("在区网站");
    await written("在市网站", { report: city });
    expect(await textsOf()).toEqual(["在区网站"]);
    await written("在两者", { report: { ...QINGHE, keys: ["text/9f3c", "text/77aa"] } });
    for (const keys of [[QINGHE.keys[0] ?? ""], ["text/77aa"]]) {
      expect((await textsOf(keys)).toSorted()).toEqual(["在两者", "在区网站", "在市网站"]);
    }
  });
});

test("a draft comes back until its note is saved", async () => {
  const write = writeOf("待核对");
  const draft = { ...contentOf("待核对这一"), note: write.note, base: null, modified: now };
  await notebook.keepDraft({ draft, report: QINGHE });
  expect(valueOf(await notebook.notesOf(QINGHE.keys))).toMatchObject({ notes: [], drafts: [draft] });
  await notebook.write(write);
  expect(valueOf(await notebook.notesOf(QINGHE.keys)).drafts).toEqual([]);
  await notebook.keepDraft({ draft, report: QINGHE });
  await notebook.dropDraft(write.note);
  expect(valueOf(await notebook.notesOf(QINGHE.keys)).drafts).toEqual([]);
});

test("tags in use, the commonest first, without those of deleted notes", async () => {
  await written("", { content: contentOf("", { tags: ["财政"] }) });
  await written("", { content: contentOf("", { tags: ["就业", "财政"] }) });
  const { id: note } = await written("", { content: contentOf("", { tags: ["环保", "就业", "就业率"] }) });
  await notebook.setDeleted({ write: newId(), note, deleted: true });
  expect(await notebook.tags()).toEqual({ ok: true, value: ["财政", "就业"] });
});
