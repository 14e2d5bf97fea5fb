import { TargetType } from "puppeteer-core";
import type { TestBrowser } from "./launch.ts";

/** Ends the extension's background at once, as the browser does when it is short of room; the next message starts it again. */
export async function killBackground({ name, browser, extension }: TestBrowser): Promise<void> {
  if (name === "firefox") {
    await extension.run((api) => Reflect.get(api.extension.getBackgroundPage() ?? {}, "location")?.reload(), null);
    return;
  }
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target?.worker();
  const isGone = new Promise<void>((resolve) => {
    browser.on("targetdestroyed", (gone) => {
      if (gone === target) resolve();
    });
  });
  await worker?.close();
  if (worker) await isGone;
}
