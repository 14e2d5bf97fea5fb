import type { PageFacts } from "../analysis.ts";
import { matchesOf } from "../matches.ts";

const SUFFIX = "省市区县州盟旗镇乡";
/** One place of a chain, 云岭市 of 云岭市青禾区: it ends with a level that no other follows (荆州市, 沙市区 are one). */
const PLACE = new RegExp(`[\\u4e00-\\u9fff]{1,40}?[${SUFFIX}](?![${SUFFIX}])`, "g");
/** What stands before a level without being a name: 我市, 全区, 代表区人民政府. */
const NO_NAME = new RegExp(`^(?:我|全|本|各|该|代表|关于|在|级|\\d|年)*[${SUFFIX}]$`);

/** The innermost place of a chain: `云岭市青禾区` → `青禾区`; null where no name is in it. */
function innermostPlace(words: string): string | null {
  const names = matchesOf(words, PLACE).map((match) => match[0].replace(/^(?:关于|中共|在|年|我代表|代表)+/, ""));
  return names.findLast((name) => name.length > 1 && !NO_NAME.test(name)) ?? null;
}

/** Where the text names its place by the way it stands, the surest first; each captures a chain of places. */
const CONTEXTS: readonly RegExp[] = [
  /在([\u4e00-\u9fff]{2,24}?)第[^。\n]{0,6}届[^。]{0,8}(?:人民)?代表大会/,
  /(?:^|\n)([\u4e00-\u9fff]{2,24}?)(?:人民)?政府(?:代理?)?[省市区县州盟旗镇乡]长/,
  /代表([\u4e00-\u9fff]{2,16}?)人民政府/,
  /(?:发布机构|发文机关|发布单位|公开责任部门|信息来源|来源|文章来源):([\u4e00-\u9fff]{2,16}?)(?:人民)?政府/,
  /(?:主办单位|主办|承办单位|版权所有):([\u4e00-\u9fff]{2,16}?)(?:人民)?政府/,
];

/** Whose report it is, by the opening: of 我代表市人民政府, 市. */
const OWN_LEVEL = /代表(?:全)?([省市区县州盟旗镇乡])(?:人民)?政府/;
const PARTY_COMMITTEE = /中共([\u4e00-\u9fff]{2,12}?[省市区县州盟旗])委/g;
/** The last call ends with the place's bare name: 奋力谱写中国式现代化云岭新篇章. */
const LAST_CALL = /现代化的?(?:幸福|美丽|美好)?([\u4e00-\u9fff]{2,4}?)(?:新|实践)*篇章/g;
/** A city's report ends with its province's chapter too. */
const PROVINCES =
  "河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 中国".split(
    " ",
  );
/** A report names its own place again and again; a nickname or a neighbour it names a few times. */
const FEWEST_NAMINGS = 10;
const LONGEST_LAST_CALL = 1600;

/** The place by the body's own words where header and page are silent, of the level that the opening names; else null. */
function placeInBody(text: string): string | null {
  const level = OWN_LEVEL.exec(text.slice(0, OPENING))?.[1];
  if (!level) return null;
  const committees = matchesOf(text, PARTY_COMMITTEE).map((match) => match[1] ?? "");
  const committee = committees.find((place) => place.endsWith(level) && !NO_NAME.test(place));
  if (committee) return innermostPlace(committee);
  const names = matchesOf(text.slice(-LONGEST_LAST_CALL), LAST_CALL).map((match) => match[1] ?? "");
  return names.map((name) => name + level).find((place) => isOwnPlace(text, place)) ?? null;
}

/** Whether a report speaks of `place` as of its own; a county's report of its city names no 云岭县. */
function isOwnPlace(text: string, place: string): boolean {
  const name = place.slice(0, -1);
  const namings = text.split(name).length - 1;
  if (PROVINCES.includes(name) || namings < FEWEST_NAMINGS) return false;
  return text.includes(place) || (place.endsWith("市") && namings >= 2 * FEWEST_NAMINGS);
}

const TITLE_PLACE = /^(.*?)(?:(?:人民)?政府|管委会)(?:工作|办)|^(.*?)(?:\d{4}|关于|国民经济|20)/;

/**
 * The place that a report is about, as it names itself: from the title, the congress, the head of government who
 * delivers it, the publisher, the page's meta tags, the party committee it names (中共云岭市委), its last call. 全国 for the State Council, null where nobody says.
 */
export function readRegion(title: string, text: string, facts: PageFacts | undefined): string | null {
  if (/国务院|中华人民共和国/.test(title) || /代表国务院/.test(text.slice(0, OPENING))) return "全国";
  const plain = title.replace(/[([（【][^)\]）】]{0,80}[)\]）】]/g, "").replace(/(?:\d{4}|二[〇零○].{2})年/g, "");
  const before = TITLE_PLACE.exec(plain);
  const named = innermostPlace(before?.[1] ?? before?.[2] ?? "");
  if (named) return named;
  const around = `${text.slice(0, OPENING)}\n${text.slice(OPENING).slice(-FOOTER)}`;
  for (const context of CONTEXTS) {
    const place = innermostPlace(context.exec(around)?.[1] ?? "");
    if (place) return place;
  }
  const meta = facts ? [facts.meta["sitename"], facts.meta["contentsource"], facts.title] : [];
  for (const words of meta) {
    const place = innermostPlace((words ?? "").split(/(?:人民)?政府/)[0] ?? "");
    if (place) return place;
  }
  return placeInBody(text);
}

/** A report opens within so much of the page's text, and this much at the end may be the page's footer. */
const OPENING = 3000;
const FOOTER = 1500;
