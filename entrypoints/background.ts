import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import {
  onCommand,
  onForerunnerWanted,
  onLatecomerWanted,
  onPageRead,
  onReaderStarted,
  onReadingAsked,
  onReportGone,
  onReportFound,
} from "../lib/background/answers.ts";
import { answerFrom } from "../lib/background/notes.ts";
import { forgetPage } from "../lib/background/pages.ts";
import { spreadSettings } from "../lib/background/reading.ts";
import { onMessage } from "../lib/messages.ts";
import { createNotebook } from "../lib/notebook/notebook.ts";
import { onSettingsChanged } from "../lib/settings/store.ts";

/**
 * The part that every page talks to. It may be ended and started again at any moment, so all listeners are set at
 * once and nothing is kept in variables.
 */
export default defineBackground(() => {
  onMessage("reportFound", ({ data, sender }) => onReportFound(data, sender));
  onMessage("pageRead", ({ data, sender }) => onPageRead(data, sender));
  onMessage("forerunnerWanted", ({ sender }) => onForerunnerWanted(sender));
  onMessage("latecomerWanted", ({ sender }) => onLatecomerWanted(sender));
  onMessage("reportGone", ({ sender }) => onReportGone(sender));
  onMessage("readingAsked", ({ data, sender }) => onReadingAsked(data, sender));
  const notebook = createNotebook();
  const notes = answerFrom(notebook);
  onMessage("readerStarted", ({ data, sender }) => {
    // It will ask for its notes as soon as it has read its page.
    notebook.open();
    return onReaderStarted(data, sender);
  });
  onMessage("notesAsked", ({ data, sender }) => notes.onNotesAsked(data, sender));
  onMessage("noteWritten", ({ data, sender }) => notes.onNoteWritten(data, sender));
  onMessage("noteDeleted", ({ data, sender }) => notes.onNoteDeleted(data, sender));
  onMessage("draftWritten", ({ data, sender }) => notes.onDraftWritten(data, sender));
  onMessage("draftDropped", ({ data, sender }) => notes.onDraftDropped(data, sender));
  onMessage("tagsAsked", ({ data, sender }) => notes.onTagsAsked(data, sender));
  browser.commands.onCommand.addListener((name, tab) => void onCommand(name, tab));
  browser.tabs.onRemoved.addListener((tabId) => void forgetPage(tabId));
  onSettingsChanged((now, before) => void spreadSettings(now, before));
});
