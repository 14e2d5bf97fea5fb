import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { reportCases, sampleCases } from "./harness/cases.ts";
import { changeSettings } from "./harness/extension.ts";
import { launchBrowser, type TestBrowser } from "./harness/launch.ts";
import { noteCases } from "./harness/note-cases.ts";
import { makeProfile, type Profile } from "./harness/profile.ts";
import { isAccessible } from "./scenarios/accessibility.ts";
import { copiesThePage } from "./scenarios/copying.ts";
import { keepsEditorToItself } from "./scenarios/embedded-editor.ts";
import { bearsHostilePages } from "./scenarios/hostile-pages.ts";
import { followsLivingPages } from "./scenarios/living-pages.ts";
import { sendsCardsAndNotesAfter } from "./scenarios/latecomer.ts";
import { worksByKeyboard } from "./scenarios/keyboard.ts";
import { fitsTheWindow } from "./scenarios/narrow-windows.ts";
import { makesNotesAccessible } from "./scenarios/notes-accessible.ts";
import { keepsNotesOnHostilePages } from "./scenarios/notes-beside-hostile-pages.ts";
import { isHeardInNotes } from "./scenarios/notes-heard.ts";
import { keepsNotesByKeyboard } from "./scenarios/notes-by-keyboard.ts";
import { followsChangedReports } from "./scenarios/notes-changed.ts";
import { sharesNotesBetweenTabs } from "./scenarios/notes-in-tabs.ts";
import { bringsNotesBack } from "./scenarios/notes-return.ts";
import { keepsNotesThroughFaults } from "./scenarios/notes-through-faults.ts";
import { worksInOtherMedia } from "./scenarios/other-media.ts";
import { leavesOthersAlone } from "./scenarios/other-pages.ts";
import { readsReport } from "./scenarios/reading.ts";

// One browser for all scenarios: to start one takes longer than most of them.
let profile: Profile;
let browser: TestBrowser;
const the = () => browser;
beforeAll(async () => {
  profile = await makeProfile();
  browser = await launchBrowser(inject("browser"), profile.folder);
  // The scenarios that look at many cards do not wait before each.
  await changeSettings(browser.extension, { hoverDelay: 0 });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await profile?.remove();
});

/** Closes the browser and opens it again, as a reader does who comes back the next day. */
async function again(): Promise<void> {
  await browser.close();
  browser = await launchBrowser(inject("browser"), profile.folder);
}

const CLOSED_ROOT = `<!doctype html><meta charset="utf-8"><title>青禾区</title><p id="host"></p><script>
  document.querySelector("#host").attachShadow({ mode: "closed" }).append("夹注");
</script>`;

test("a closed shadow root is seen into, an element without one is not", async () => {
  browser.serve("http://www.qinghe.gov.cn/host.html", CLOSED_ROOT);
  const page = await browser.open("http://www.qinghe.gov.cn/host.html");
  expect(await page.evaluate(() => document.querySelector("#host")?.shadowRoot)).toBeNull();
  expect(await browser.insideShadow(page, "#host", (root) => root.textContent)).toBe("夹注");
  expect(await browser.insideShadow(page, "title", (root) => root.textContent)).toBeNull();
  await browser.leave(page);
});

const reports = await reportCases();
if (reports.length === 0) console.log("the labelled reports are not there (../shared/reports): the samples only");

/** Firefox takes half as long again for each: it reads those that between them have every form, Chromium reads all. */
const READ_IN_FIREFOX = /003|linxi|wangchuan/;
/** A note stands by a marker, a mention, a number without an entry, or plain words: 001 has the form of 000. */
const NOTED = { chromium: /000|002|003|004|qinghe/, firefox: /003|qinghe/ };
const isRead = (name: string) => inject("browser") === "chromium" || READ_IN_FIREFOX.test(name);
for (const report of [...reports, ...(await sampleCases())]) {
  if (isRead(report.name)) readsReport(report, the);
}
worksByKeyboard(the);
bearsHostilePages(the);
followsLivingPages(the);
sendsCardsAndNotesAfter(the);
isAccessible(the);
copiesThePage(the);
fitsTheWindow(the);
leavesOthersAlone(the);
const noted = (await noteCases()).filter(({ report }) => NOTED[inject("browser")].test(report.name));
bringsNotesBack(noted, { the, again });
keepsNotesByKeyboard(the);
followsChangedReports(the);
sharesNotesBetweenTabs(the);
keepsNotesOnHostilePages(the);
keepsEditorToItself(the);
makesNotesAccessible(the);
// No protocol of Firefox's has what it tells assistive technology, its forced colours, or a finger.
if (inject("browser") === "chromium") {
  isHeardInNotes(the);
  worksInOtherMedia(the);
}
keepsNotesThroughFaults(the);
