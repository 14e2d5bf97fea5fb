import type { Page } from "puppeteer-core";
import { CARDS } from "./cards.ts";
import { changeSettings } from "./extension.ts";
import type { TestBrowser } from "./launch.ts";

/** The report of an invented place, short, with markers, mentions, targets and results. */
const REPORT = `
<h1>2025年青禾区政府工作报告</h1>
<p>各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。</p>
<h2>一、2024年工作回顾</h2>
<p>过去一年，我们围绕“一河两岸”[1]布局，地区生产总值增长6.4%，建成“两张网”[2]，兴办“三件事”[3]。</p>
<h2>二、2025年主要任务</h2>
<p>2025年发展的主要预期目标是：地区生产总值增长7%左右，城镇新增就业2100人以上。</p>
<p>完善“一河两岸”，改造老旧小区18个，新建公园5个。</p>
<p>我们要修好乡间的路。要种好河边的树。要办好门口的学校。要看好老人的病。要管好街上的灯。要护好山里的水。</p>
<p>我们要听得见难处。要说得出办法。要做得到承诺。要经得起查验。各位代表，让我们一起努力。</p>
<h2>名词解释</h2>
<p>[1]一河两岸：一河指青禾河，两岸指东岸老城与西岸新城，沿岸建设两张网。</p>
<p>[2]两张网：雨水网与污水网。</p>
<p>[3]三件事：修桥、办学、种树。</p>`;

/** What a scenario changes of the page. */
export interface PageParts {
  readonly head?: string;
  /** Before the report and behind it. */
  readonly before?: string;
  readonly behind?: string;
  /** A changed report. */
  readonly change?: (report: string) => string;
}

/** The page of a report, its own words in `head`, around the report, or in it. */
export function reportPage({ head = "", before = "", behind = "", change = (report) => report }: PageParts): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>2025年青禾区政府工作报告</title>${head}</head>
<body><main>${before}${change(REPORT)}${behind}</main></body></html>`;
}

/** Serves a report's page at an official address and opens it, read. */
export async function openReport(browser: TestBrowser, name: string, parts: PageParts = {}): Promise<Page> {
  const address = `http://www.qinghe.gov.cn/${name}.html`;
  browser.serve(address, reportPage(parts));
  const page = await browser.open(address);
  await page.waitForSelector(CARDS);
  return page;
}

/** Switches the reader off for this page, or on again, and waits until it is. */
export async function switchReader(browser: TestBrowser, page: Page, state: "on" | "off"): Promise<void> {
  await changeSettings(browser.extension, { offPages: state === "off" ? [page.url()] : [] });
  const isOn = state === "on";
  await page.waitForFunction((host, on) => (document.querySelector(host) !== null) === on, {}, CARDS, isOn);
}

/** The whole document as it now is. */
export function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The page's source as the browser's parser makes it, with nothing done to it since. */
export function asItCame(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(source, "text/html").documentElement.outerHTML;
  });
}
