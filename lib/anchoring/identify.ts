import type { Report } from "../report/analysis.ts";
import { foldText } from "./folded.ts";
import type { AnchoringText } from "./prepare.ts";

/** What a report is, and the keys that every copy of it shares: the notebook's ReportIdentity. */
interface Identified extends Pick<Report, "kind" | "region" | "planYear" | "title"> {
  readonly keys: readonly string[];
}

/**
 * Which report a page holds, whatever its address: `government-work-report/青禾区/2025` where kind, place and year are
 * known, and `text/…`, the hash of its body, so that a copy that names no place is found. A title alone is no key:
 * 政府工作报告 is the title of thousands. Next year's report of the same place shares none, page 2 of a report the first.
 */
export function identify(report: Report, text: AnchoringText): Identified {
  const { kind, region, planYear, title } = report;
  const place = region === null ? null : placeOf(region, text);
  const isKnown = kind !== "unknown" && place !== null && planYear !== null;
  const keys = isKnown ? [`${kind}/${place}/${planYear}`] : [];
  return { kind, region, planYear, title, keys: [...keys, `text/${text.hash()}`] };
}

/** Names that several cities give to one of their districts: alone they name no place. */
const SHARED_NAMES = new Set(
  "城区 郊区 市中区 新城区 城关区 鼓楼区 新华区 桥西区 桥东区 长安区 朝阳区 江北区 海州区 普陀区 宝山区 西湖区 南山区 永定区 河东区 铁西区 铁东区 和平区 青山区 白云区 通州区 向阳区 东山区 南沙区 龙华区 西安区 城中区 双塔区 新兴区 清河区 大东区 东区 西区 矿区".split(
    " ",
  ),
);

/**
 * The place as a key: without blanks, simplified; a name that cities share stands behind its city's last two signs, as
 * 家庄市长安区 does, null where the text names no city before it.
 */
function placeOf(region: string, text: AnchoringText): string | null {
  const name = foldText(region).text;
  if (!SHARED_NAMES.has(name)) return name === "" ? null : name;
  return behindCity(name, text.folded().text);
}

const CITY = /^[\u4e00-\u9fff]{2}[市州盟]$/;
const LENGTH_OF_CITY = 3;

/** 郑州市中原区 for 中原区, where the text says it so; null where it never does. */
function behindCity(name: string, text: string): string | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const city = text.slice(Math.max(0, at - LENGTH_OF_CITY), at);
    if (CITY.test(city)) return city + name;
  }
  return null;
}
