import { render } from "preact";
import { browser } from "wxt/browser";
import type { Words } from "../../lib/words.ts";
import { App } from "./app.tsx";

const words: Words = (name, ...values) => browser.i18n.getMessage(name, values);

// What the words are in, which need not be the browser's own language.
document.documentElement.lang = words("languageTag");
document.title = words("extensionName");

const root = document.getElementById("popup");
if (root) render(<App words={words} />, root);
