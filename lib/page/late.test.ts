import { describe, expect, test } from "vitest";
import { Late } from "./late.ts";

/** What is written down of a guest who comes late, and crossed out again. */
function guestBook() {
  const lines: string[] = [];
  const guest = new Late<{ readonly name: string }>();
  const write = (line: string) =>
    guest.whenThere(({ name }) => {
      lines.push(`${line}${name}`);
      return () => void lines.push(`不${line}`);
    });
  return { lines, guest, write };
}

const LIN = { name: "林" };

describe("what is asked for", () => {
  test("before it has come waits, and is done in order", () => {
    const { lines, guest, write } = guestBook();
    write("迎");
    write("请");
    expect(lines).toEqual([]);
    expect(guest.value).toBeNull();
    guest.arrive(LIN);
    expect(lines).toEqual(["迎林", "请林"]);
    expect(guest.value).toBe(LIN);
  });

  test("when it is there is done at once", () => {
    const { lines, guest, write } = guestBook();
    guest.arrive(LIN);
    write("迎");
    expect(lines).toEqual(["迎林"]);
  });

  test("and taken back before it has come is never done", () => {
    const { lines, guest, write } = guestBook();
    write("迎")();
    guest.arrive(LIN);
    expect(lines).toEqual([]);
  });

  test.each(["before", "behind"])("is taken back, asked for %s its coming", (time) => {
    const { lines, guest, write } = guestBook();
    if (time === "behind") guest.arrive(LIN);
    const undo = write("迎");
    guest.arrive(LIN);
    undo();
    expect(lines).toEqual(["迎林", "不迎"]);
  });
});

test("a second one is sent away", () => {
  const { lines, guest, write } = guestBook();
  write("迎");
  guest.arrive(LIN);
  guest.arrive({ name: "森" });
  expect(lines).toEqual(["迎林"]);
  expect(guest.value).toBe(LIN);
});
