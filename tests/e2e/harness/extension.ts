import type { Page } from "puppeteer-core";
import type { browser } from "wxt/browser";
import type { ReaderCommand } from "../../../lib/messages.ts";
import type { Settings } from "../../../lib/settings/settings.ts";

/** What extensions may ask of the browser. */
export type Api = typeof browser;

/** The extension's own side, which no page sees: reached through one of its pages, open in a tab behind the others. */
export interface ExtensionSide {
  /** Calls a function in the extension's page; `argument` and the answer must be JSON, and it must need nothing else. */
  run<Argument, Answer>(
    act: (api: Api, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  /** Gives a command as its keys do, to the tab in front. */
  command(name: ReaderCommand): Promise<void>;
  /** Has a page read as a click in the popup does (阅读本页), from the toolbar button on. */
  readByClick(page: Page): Promise<void>;
  /** Opens the popup over a page, by its toolbar button. Only in Chromium can it be looked at. */
  openPopup(page: Page): Promise<Page>;
}

/** The source of a call of `act` with the browser's own `api` and `argument`. */
export function callSource(act: (...values: never[]) => unknown, argument: unknown): string {
  const api = `typeof browser === "undefined" ? chrome : browser`;
  return `(${act.toString()})(${api}, ${JSON.stringify(argument) ?? "undefined"})`;
}

/** Changes some settings where they are stored, as the popup does; whatever was set before and is not named is kept. */
export function changeSettings(extension: ExtensionSide, change: Partial<Settings>): Promise<void> {
  return extension.run(async (api, changed) => {
    const { settings } = await api.storage.local.get<{ settings?: object }>("settings");
    await api.storage.local.set({ settings: { ...settings, ...changed } });
  }, change);
}

/** Gives commands to the reader of the page at `address`, in this order, and waits until all have been carried out. */
export function giveCommands(
  extension: ExtensionSide,
  address: string,
  commands: readonly ReaderCommand[],
): Promise<void> {
  return extension.run(
    async (api, order) => {
      const tabs = await api.tabs.query({});
      const id = tabs.find(({ url }) => url === order.address)?.id ?? -1;
      const messages = order.commands.map((command) => ({
        id: 0,
        type: "commandGiven",
        data: { command },
        timestamp: 0,
      }));
      await Promise.all(messages.map((message) => api.tabs.sendMessage(id, message, { frameId: 0 })));
    },
    { address, commands },
  );
}
