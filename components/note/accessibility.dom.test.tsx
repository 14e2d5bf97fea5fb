import axe from "axe-core";
import type { ComponentChild } from "preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { MEANINGS, openDialog, the, TITLE_ID, words } from "./drawing-fixture.tsx";
import { CONTENT } from "./editor-fixture.tsx";
import { NoteCard } from "./NoteCard.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { NotesNotice } from "./NotesNotice.tsx";
import { CHANGED, LOST, ORPHAN } from "./rescue-samples.ts";
import { RescueView } from "./RescueView.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { UndoToast } from "./UndoToast.tsx";

afterEach(() => document.body.replaceChildren());

const nothing = () => undefined;
const copied = () => true;
const common = { meanings: MEANINGS, words, titleId: TITLE_ID, onClose: nothing };
const editor = {
  ...common,
  content: CONTENT,
  isOnReport: false,
  quotation: "城镇登记失业率控制在4.5%以内",
  knownTags: ["待核", "民生"],
  onChange: nothing,
  onSave: nothing,
  onDelete: nothing,
  copyText: copied,
};
const note = { ...CONTENT, created: "2026-01-12T06:05:00Z", modified: "2026-02-01T00:00:00Z" };
const card = { ...common, note, index: 0, count: 2, madeAt: "m.qinghe.gov.cn/bg.html", onStep: nothing };
const actions = { accept: nothing, reattach: nothing, visit: nothing, keepOnReport: nothing, remove: nothing };
const rescue = { words, titleId: TITLE_ID, onClose: nothing, actions };
const NEWS = [{ kind: "stale" }, { kind: "unplaced", count: 2 }] as const;
const title = <h2 id={TITLE_ID}>夹注</h2>;

const DRAWN: Readonly<Record<string, ComponentChild>> = {
  "the bar": (
    <>
      {title}
      <SelectionBar {...common} onColour={nothing} onNote={nothing} copyCitation={copied} />
    </>
  ),
  "the editor": <NoteEditor {...editor} state={{ name: "saved" }} />,
  "the editor in a fault": <NoteEditor {...editor} isOnReport state={{ name: "fault", fault: "full" }} />,
  "a note's card": <NoteCard {...card} onEdit={nothing} onDelete={nothing} copyCitation={copied} />,
  "the rescue view": <RescueView {...rescue} entries={[CHANGED, ORPHAN, LOST]} />,
  "the rescue view with nothing in it": <RescueView {...rescue} entries={[]} />,
  "the way back and notices": (
    <>
      {title}
      <UndoToast deleted="n1" words={words} onUndo={nothing} onExpire={nothing} />
      <NotesNotice news={NEWS} words={words} onDismiss={nothing} onFollow={nothing} />
    </>
  ),
};

describe.each(["light", "dark"])("%s", (scheme) => {
  beforeAll(async () => {
    const setMedia = (value: string) =>
      cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
    await setMedia(scheme);
    return () => setMedia("light");
  });

  it.each(Object.entries(DRAWN))("no fault that axe can find: %s", async (_title, drawn) => {
    const { dialog } = openDialog(drawn);
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    const field = dialog.querySelector<HTMLElement>("[role=combobox]");
    field?.focus();
    await expect.poll(() => dialog.querySelectorAll("[role=option]").length).toBe(field ? 2 : 0);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each(Object.entries(DRAWN))("nothing is cut in 320 pixels: %s", (_title, drawn) => {
    const { dialog } = openDialog(drawn);
    dialog.style.inlineSize = "304px";
    dialog.style.minInlineSize = "0";
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  });
});

it("what is drawn has the styles of the page's cards", () => {
  const { dialog } = openDialog(title);
  expect(getComputedStyle(dialog).borderRadius).toBe("10px");
  expect(getComputedStyle(the(dialog, "h2")).fontSize).toBe("16px");
});
