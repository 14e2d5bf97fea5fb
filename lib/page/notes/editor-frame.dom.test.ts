import { afterEach, expect, test } from "vitest";
import type { EditorEvent } from "../../editor-frame.ts";
import { openEditorFrame } from "./editor-frame.ts";

/** An editor that says how tall it is and that it is ready as soon as it has a port. */
const EDITOR = `<script>
  addEventListener("message", ({ ports: [port] }) => {
    port.postMessage({ type: "height", height: 212 });
    port.postMessage({ type: "ready" });
  });
</script>`;

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

/** Opens a frame whose page has this window's origin, told that the extension's is `origin`. */
function open(origin: string) {
  const dialog = document.body.appendChild(document.createElement("div"));
  const source = URL.createObjectURL(new Blob([EDITOR], { type: "text/html" }));
  const heard: EditorEvent["type"][] = [];
  const { undo } = openEditorFrame(dialog, {
    source,
    origin,
    title: "写笔记",
    heard: ({ type }) => void heard.push(type),
  });
  undos.push(undo, () => dialog.remove());
  const element = dialog.querySelector("iframe");
  if (element === null) throw new Error("no frame in the dialog");
  return { dialog, element, heard };
}

const isLoaded = (element: HTMLElement) => new Promise((resolve) => element.addEventListener("load", resolve));

test("扩展自己的页面拿到端口，说 ready；要多高就多高", async () => {
  const { element, heard } = open(location.origin);
  await expect.poll(() => heard).toEqual(["ready"]);
  expect([element.title, element.style.blockSize]).toEqual(["写笔记", "212px"]);
});

test("框里是别处的页面，就拿不到端口", async () => {
  const other = open("https://luntan.example");
  await isLoaded(other.element);
  const own = open(location.origin);
  await expect.poll(() => own.heard).toEqual(["ready"]);
  expect(other.heard).toEqual([]);
});

test("框被页面移走又放回，重新说 ready", async () => {
  const { dialog, element, heard } = open(location.origin);
  await expect.poll(() => heard).toEqual(["ready"]);
  dialog.append(element);
  await expect.poll(() => heard).toEqual(["ready", "ready"]);
});
