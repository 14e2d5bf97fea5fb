import { useEffect, useState } from "preact/hooks";
import { Popup } from "../../components/popup/popup.tsx";
import type { Attempt, PopupState } from "../../components/popup/popup-state.ts";
import type { Words } from "../../lib/words.ts";
import { isOfficial } from "../../lib/addresses.ts";
import { askToPersist } from "../../lib/notebook/persistence.ts";
import type { NotesSummary, PageSummary } from "../../lib/messages.ts";
import { offScope, switchOff } from "../../lib/settings/off.ts";
import { parseSettings, readerOptions, type Settings } from "../../lib/settings/settings.ts";
import { changeSettings, onSettingsChanged, readSettings } from "../../lib/settings/store.ts";
import { commandTab, type FrontTab, frontTab, notesOf, onTabRead, readTab, summaryOf } from "./tab.ts";

/** What the popup knows once it has looked around. */
interface Known {
  readonly tab: FrontTab | null;
  readonly settings: Settings;
}

/** Joins the popup to the tab in front and to the settings. */
export function App({ words }: { readonly words: Words }) {
  const [known, setKnown] = useState<Known | "loading" | "failed">("loading");
  const [summary, setSummary] = useState<PageSummary | null>(null);
  const [notes, setNotes] = useState<NotesSummary>({ notes: 0, waiting: 0 });
  const [attempt, setAttempt] = useState<Attempt>(null);
  const tab = typeof known === "string" ? null : known.tab;

  useEffect(() => {
    const look = async () => {
      const [front, settings] = await Promise.all([frontTab(), readSettings()]);
      if (front) setSummary(await summaryOf(front));
      if (front) setNotes(await notesOf(front));
      setKnown({ tab: front, settings });
    };
    look().catch(() => setKnown("failed"));
    // Only a page of the extension may ask; what the browser answers changes nothing here.
    askToPersist().catch(() => undefined);
    return onSettingsChanged((settings) => setKnown((now) => (typeof now === "string" ? now : { ...now, settings })));
  }, []);
  useEffect(() => (tab ? onTabRead(tab, setSummary) : undefined), [tab]);

  const change = (how: (current: Settings) => Partial<Settings>) => {
    changeSettings(how).catch(() => setKnown("failed"));
  };
  return (
    <Popup
      state={stateOf(known, summary, attempt)}
      options={readerOptions(typeof known === "string" ? parseSettings({}) : known.settings)}
      notes={notes}
      onNoteCommand={(command) => {
        if (tab) void commandTab(tab, command).then(() => window.close());
      }}
      onOptions={(options) => change(() => options)}
      onSwitchOff={(scope, off) => tab && change((current) => switchOff(current, tab.url, scope, off))}
      onRead={() => {
        if (!tab) return;
        setAttempt("reading");
        void readTab(tab).then(setAttempt);
      }}
      words={words}
    />
  );
}

/** What to show of what is known. */
function stateOf(known: Known | "loading" | "failed", summary: PageSummary | null, attempt: Attempt): PopupState {
  if (typeof known === "string") return { name: known };
  if (!known.tab || !/^(?:https?|file):/.test(known.tab.url)) return { name: "unreadable" };
  const scope = offScope(known.settings, known.tab.url);
  if (scope) return { name: "off", scope };
  if (summary) return { name: "report", summary };
  return { name: "unread", official: isOfficial(known.tab.url), attempt };
}
