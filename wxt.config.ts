import { defineConfig, type ConfigEnv, type UserManifest } from "wxt";

const OFFICIAL_SITES = "*://*.gov.cn/*";

/** One entry of the manifest's `commands`; the name of its words in `_locales` follows from its own. */
function command(words: string, key?: string) {
  return { description: `__MSG_${words}__`, ...(key === undefined ? {} : { suggested_key: { default: key } }) };
}

/** The keyboard's commands. Chrome takes four suggested keys at most, so there the others are the reader's to choose. */
function commands(browser: string) {
  const inFirefox = (key: string) => (browser === "firefox" ? key : undefined);
  return {
    "toggle-inline-notes": command("commandToggleInlineNotes", "Alt+Shift+Z"),
    "next-term": command("commandNextTerm", "Alt+Shift+J"),
    "previous-term": command("commandPreviousTerm", inFirefox("Alt+Shift+K")),
    "next-target": command("commandNextTarget", "Alt+Shift+M"),
    "previous-target": command("commandPreviousTarget", inFirefox("Alt+Shift+N")),
    "make-note": command("commandMakeNote", "Alt+Shift+H"),
    "note-on-report": command("commandNoteOnReport"),
    "next-note": command("commandNextNote", inFirefox("Alt+Shift+U")),
    "previous-note": command("commandPreviousNote", inFirefox("Alt+Shift+Y")),
    "review-notes": command("commandReviewNotes"),
  };
}

/** What only one browser understands. Firefox underlines a Custom Highlight from 146 on. */
function ofBrowser(browser: string): UserManifest {
  if (browser !== "firefox") return { minimum_chrome_version: "128" };
  return {
    browser_specific_settings: {
      gecko: {
        id: "jiazhu@jiazhu",
        strict_min_version: "146.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  };
}

/**
 * The manifest. The detector is named here and not by WXT's own kind of content script, because that kind announces
 * itself to every page with an event and a posted message, and a page that is no report is to notice nothing.
 */
function manifest({ browser }: ConfigEnv): UserManifest {
  return {
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "zh_CN",
    permissions: ["activeTab", "scripting", "storage", "unlimitedStorage"],
    host_permissions: [OFFICIAL_SITES],
    content_scripts: [{ matches: [OFFICIAL_SITES], js: ["detector.js"], run_at: "document_idle" }],
    commands: commands(browser),
    // The editor's frame stands in pages that the reader opened, wherever they are; its address is another each time.
    web_accessible_resources: [{ resources: ["editor.html"], matches: ["<all_urls>"], use_dynamic_url: true }],
    ...ofBrowser(browser),
  };
}

/**
 * The build: explicit imports only; Manifest V3 for Chrome and Edge, and V2 for Firefox, where it grants the official
 * sites at installation and so asks the reader only once.
 */
export default defineConfig({ imports: false, manifest });
