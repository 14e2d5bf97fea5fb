import { Dexie } from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import { sendTo } from "./client/client-fixture.ts";
import { createNotebookClient, type NotebookClient } from "./client/client.ts";
import type { ClientAnswer } from "./client/deliver.ts";
import { newId } from "./client/ids.ts";
import { type MortalBackground, randomFrom, serveMortally } from "./mortal-background.ts";
import type { Note, Revision } from "./note.ts";
import { contentOf, freshName, QINGHE, removeDatabases, valueOf } from "./notebook-fixture.ts";

// A page writes and deletes while the background is ended at random, at any point of a save, and the page itself is
// closed and opened again. Beside it goes a plain Map. At every opening each note has to say what was acknowledged
// last, or something that was asked for later; in the end, what was asked for last.

const EDITS = 10_000;
/** How many edits come between two pauses, in which what is under way may end. */
const BURST = 10;
/** The longest such pause, in milliseconds. */
const PAUSE = 14;
const NOTES = 5;

/** What a note is to say; null: deleted. */
type Wish = string | null;

/** What the Map holds of a note. */
interface Expected {
  base: Revision | null;
  /** What may be in the notebook: what it acknowledged last, and all that was asked for since. */
  possible: Wish[];
}

const name = freshName();
afterEach(async () => {
  vi.restoreAllMocks();
  await removeDatabases(name);
});

function openPage(background: MortalBackground) {
  let isOpen = true;
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => void (milliseconds < 5000 && setTimeout(resolve, 0)));
  const client = createNotebookClient(sendTo(background).send, { isAlive: () => isOpen, wait });
  return { client, close: () => (isOpen = false) };
}

const wishOf = (note: Note | undefined): Wish => (note && note.deleted === null ? note.text : null);

/** Asks for a wish, and crosses off what is out of the question once it is acknowledged. */
async function ask(client: NotebookClient, id: string, expected: Expected, wish: Wish): Promise<ClientAnswer<Note>> {
  expected.possible.push(wish);
  const { base } = expected;
  const report = { report: QINGHE, address: "http://www.qinghe.gov.cn/bg.html" };
  const answer = await (wish === null
    ? client.setDeleted(id, true)
    : client.save({ note: id, ...report, content: contentOf(wish), base }));
  if (answer.ok) {
    const index = expected.possible.indexOf(wishOf(answer.value));
    if (index === -1) throw new Error(`Nobody asked for ${answer.value.text}`);
    expected.possible.splice(0, index);
    expected.base = answer.value.revision;
  }
  return answer;
}

/** What the notebook holds has to be possible. Gives what a page that opens now goes on with. */
async function compare(
  background: MortalBackground,
  notes: ReadonlyMap<string, Expected>,
): Promise<Map<string, Expected>> {
  const kept = new Map(valueOf(await background.notebook().notesOf(QINGHE.keys)).notes.map((note) => [note.id, note]));
  const next = new Map<string, Expected>();
  for (const [id, { possible }] of notes) {
    const note = kept.get(id);
    expect(possible).toContain(wishOf(note));
    // A page that opens now does not know of a deleted note, and makes another.
    next.set(note ? id : newId(), { base: note?.revision ?? null, possible: [wishOf(note)] });
  }
  return next;
}

test("10,000 random edits, kills and reopenings lose no acknowledged note", { timeout: 120_000 }, async () => {
  // Dexie would report every transaction that an end of the background has undone.
  Dexie.debug = false;
  const random = randomFrom(20250108);
  // Of its own, as how often it is asked depends on how fast the machine is.
  const background = serveMortally(name, randomFrom(8));
  let notes = new Map<string, Expected>();
  for (let note = 0; note < NOTES; note++) notes.set(newId(), { base: null, possible: [null] });
  let page = openPage(background);
  let openings = 1;
  let acknowledged = 0;

  const edit = (text: string) => {
    const [id, expected] = [...notes][Math.floor(random() * NOTES)] ?? [];
    if (id === undefined || !expected) return;
    const wish = random() < 0.1 && expected.base !== null ? null : text;
    void ask(page.client, id, expected, wish).then(({ ok }) => (acknowledged += ok ? 1 : 0));
  };
  for (let count = 0; count < EDITS; count++) {
    edit(`第${count}稿`);
    if (random() < 0.02) background.kill();
    if (count % BURST === 0) await new Promise((resolve) => setTimeout(resolve, random() * PAUSE));
    if (random() < 0.003) {
      page.close();
      await background.rest();
      notes = await compare(background, notes);
      page = openPage(background);
      openings++;
    }
  }
  for (const [id, expected] of notes) {
    const last = await ask(page.client, id, expected, "定稿");
    expect(last).toMatchObject({ ok: true });
  }
  notes = await compare(background, notes);
  for (const { possible } of notes.values()) expect(possible).toEqual(["定稿"]);
  // Or it would not have been put to the test.
  expect(background.counts.kills).toBeGreaterThan(100);
  expect(background.counts.lost).toBeGreaterThan(10);
  expect(openings).toBeGreaterThan(20);
  expect(acknowledged).toBeGreaterThan(EDITS / 10);
});
