import { render } from "preact";
import { browser } from "wxt/browser";
import type { EditorEvent } from "../../lib/editor-frame.ts";
import type { Words } from "../../lib/words.ts";
import { App } from "./app.tsx";
import "./editor.css";

const words: Words = (name, ...values) => browser.i18n.getMessage(name, values);

document.documentElement.lang = words("languageTag");
document.title = words("noteEditor");

const root = document.getElementById("editor");

/** The first port is the reader's. A page that put this frame into itself gets an empty editor, and nothing of ours. */
addEventListener("message", function meet({ ports: [port], source }) {
  if (port === undefined || root === null || source !== window.parent) return;
  removeEventListener("message", meet);
  const tell = (event: EditorEvent) => port.postMessage(event);
  render(<App words={words} port={port} tell={tell} />, root);
  new ResizeObserver(() => tell({ type: "height", height: Math.ceil(root.getBoundingClientRect().height) })).observe(
    root,
  );
  tell({ type: "ready" });
});
