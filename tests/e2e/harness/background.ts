import { type Browser, TargetType } from "puppeteer-core";
import type { Api } from "./extension.ts";
import type { TestBrowser } from "./launch.ts";
import { until } from "./until.ts";

const serviceWorker = (browser: Browser) => browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);

/** Ends the extension's background at once, as the browser does when it is short of room; the next message starts it again. */
export async function killBackground({ name, browser, extension }: TestBrowser): Promise<void> {
  if (name === "firefox") {
    // While it starts the browser refuses to give it.
    await until(() => extension.run(reloadBackground, null).catch(() => null), "a background to end");
    return;
  }
  const target = serviceWorker(browser);
  if (target === undefined) return;
  await until(async () => {
    // One that is only just starting cannot be ended, or is gone before it could be.
    const ended = target.worker().then((worker) => worker?.close());
    await ended.catch(() => undefined);
    return browser.targets().includes(target) ? null : true;
  }, "the end of the background");
}

/** Where none runs there is nothing to end. */
function reloadBackground(api: Api): true {
  Reflect.get(api.extension.getBackgroundPage() ?? {}, "location")?.reload();
  return true;
}

/**
 * From now on what Chromium's background writes is on the disk, and no answer leaves it. Gives a wait for the first
 * such write.
 */
export async function holdAnswers({ browser }: TestBrowser): Promise<() => Promise<unknown>> {
  // One that is only just ending gives no worker.
  const running = () => serviceWorker(browser)?.worker() ?? Promise.resolve(null);
  const worker = await until(() => running().catch(() => null), "a background");
  await worker.evaluate(() => {
    Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
      set(this: IDBTransaction, go: (event: Event) => void) {
        this.addEventListener("complete", (event) => {
          if (this.mode === "readwrite") Object.assign(globalThis, { written: true });
          else go(event);
        });
      },
    });
  });
  return () => until(async () => ((await worker.evaluate(() => "written" in globalThis)) ? true : null), "a write");
}
