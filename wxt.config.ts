import { defineConfig, type ConfigEnv, type UserManifest } from "wxt";

const OFFICIAL_SITES = "*://*.gov.cn/*";

/** One entry of the manifest's `commands`; the name of its words in `_locales` follows from its own. */
function command(words: string, key?: string) {
  return { description: `__MSG_${words}__`, ...(key === undefined ? {} : { suggested_key: { default: key } }) };
}

/** The keyboard's commands. Chrome takes four suggested keys at most, so there the fifth is the reader's to choose. */
function commands(browser: string) {
  return {
    "toggle-inline-notes": command("commandToggleInlineNotes", "Alt+Shift+Z"),
    "next-term": command("commandNextTerm", "Alt+Shift+J"),
    "previous-term": command("commandPreviousTerm", "Alt+Shift+K"),
    "next-target": command("commandNextTarget", "Alt+Shift+M"),
    "previous-target": command("commandPreviousTarget", browser === "firefox" ? "Alt+Shift+N" : undefined),
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
    permissions: ["activeTab", "scripting", "storage"],
    host_permissions: [OFFICIAL_SITES],
    content_scripts: [{ matches: [OFFICIAL_SITES], js: ["detector.js"], run_at: "document_idle" }],
    commands: commands(browser),
    ...ofBrowser(browser),
  };
}

/**
 * The build: explicit imports only; Manifest V3 for Chrome and Edge, and V2 for Firefox, where it grants the official
 * sites at installation and so asks the reader only once.
 */
export default defineConfig({ imports: false, manifest });
