import type { PageFacts, ReportKind } from "./analysis.ts";

/** What a title can say: it names a report, is about one (决议, 解读), mentions one in passing, or none at all. */
type Naming = ReportKind | "about" | "passing" | null;

/** Words without which a page has nothing to do with a report. */
const REPORT_WORD = /政府工作的?报告|国民经济和?社会发展|预算.{0,30}报告|我代表/;
/** Signs of a title that speaks about a report. Of 作, the verb of news, 焦作 the city is spared. */
const ABOUT =
  /解读|图解|图说|数说|数读|速读|读懂|看懂|一图|速览|解码|直击|聚焦|关注|热议|热词|看点|亮点|反响|访谈|评论|综述|决议|决定|审查|审议|审计|听取|讨论|学习|贯彻|落实|起草|草拟|征求|征集|建议|意见|分工|分解|清单|台账|进展|说明|评估|绩效|部门|调整|公开|目录|问答|新闻|发布会|英文|模板|范文|范本|例文|通用|精选|\d篇|播|实况|回放|如何|怎么|(?:法治|数字|阳光)政府|(?:^|[^焦])作(?:了|的)?[《“]?政府|[!！?？]/;
/** A way through the site or a list beside the article; it says where a page stands, not what it is. */
const FURNITURE = /[>»›]|首页|位置|相关|上一篇|下一篇/;
/** Innermost brackets; a document's number may stand in others: (清政发〔2024〕1号). */
const BRACKETED = /[([（【〔［][^()[\]（）【】〔〕［］]{0,40}[)\]）】〕］]/g;
/** The column that a title is printed under. */
const COLUMN = /^(?:政府工作报告|两会|特别报道|受权发布|全文)[丨|｜┃:：]+/;
const QUOTES = /[《》“”"]/g;
/** What may follow the name: how complete it is, that it is issued, where it was delivered, whose site or book it is in. */
const AFTER_NAME =
  /^(?:[-—–]*(?:全文|摘要|摘登|文字版|文字实录|实录)?(?:发布)?(?:[及和附含](?:[有相]关)?名词[解注]释)?(?:\.(?:pdf|docx?))?|的通知|[-—–─]{1,4}.{0,60}[上日]|[-—–_|]{1,2}.{0,20}(?:政府|网|网站|年鉴.{0,6}))$/i;
const LONGEST_TITLE = 110;

const PATTERNS: readonly (readonly [ReportKind, RegExp])[] = [
  ["plan-report", /国民经济和?社会发展.{0,50}计划.{0,50}报告(.*)/],
  ["budget-report", /预算(?:执行|草案|安排).{0,60}报告(.*)/],
  ["statistical-communique", /国民经济和?社会发展(?:情况)?的?统计公报(.*)/],
  ["development-outline", /国民经济和?社会发展.{0,4}(?:五年|[十一]五).{0,40}纲要(.*)/],
  ["government-work-report", /政府工作的?报告(.*)/],
];

/** Says what one title without blanks names: `2024年清河县政府工作报告(全文)` a report, `…政府工作报告解读` is about one. */
function read(title: string): Naming {
  if (!REPORT_WORD.test(title) || title.length > LONGEST_TITLE) return null;
  if (ABOUT.test(title)) return "about";
  const bare = title.replace(BRACKETED, "").replace(BRACKETED, "").replace(QUOTES, "").replace(COLUMN, "");
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(bare);
    if (match) return AFTER_NAME.test(match[1] ?? "") ? kind : "passing";
  }
  return "passing";
}

const squash = (text: string | undefined) => (text ?? "").replace(/\s+/g, "");

/** What the page's own titles say: the meta tag made for it decides, else heading and window title must not disagree. */
function ownNaming(facts: PageFacts): Naming {
  const article = squash(facts.meta["articletitle"]);
  if (article) return ABOUT.test(article) ? "about" : read(article);
  const [first] = facts.title.split(/[-_|—–]/);
  const namings = [read(squash(facts.headings[0])), read(squash(first))];
  if (namings.includes("about")) return "about";
  return namings.find((naming) => naming && naming !== "passing") ?? namings.find(Boolean) ?? null;
}

const MEETING = /开幕|闭幕|召开|举行|讲话|发言|主持词|侧记/;

/** Whether the page's own titles are those of news of a meeting or of a speech there: 清河县八届人大四次会议开幕. */
function isAboutMeeting(facts: PageFacts): boolean {
  return [facts.meta["articletitle"], facts.headings[0], facts.title].some((title) => MEETING.test(title ?? ""));
}

/**
 * 现在,我代表市人民政府向大会报告工作; not a department's 报告…情况 to a standing committee or a report of one matter, not
 * 就政府工作述职, 通报政府工作 or 向大家…, nor what news and novels quote: 李明说,我代表…, “各位代表:现在,我代表….
 */
const OPENING =
  /(?<!说.{0,2}|“各.{3,7})我代表[^。:：!！,，]{0,30}?(?:政府|国务院|行.{0,2}署|区管.{1,3}会)(?!.{0,6}(?:通报|[就对]|党组|大家))[^。落]{0,12}(?:报告工作|报告政府|工作报告|政府工作|大会报告(?![^。工]{0,24}(?:状况|实事)))/;
const SALUTATION = /各位(?:代表|主任|委员)[:：,，!！]/;

/** Where a page's own text is looked at: menus of official sites take up to some thousand characters. */
const HEAD = 9000;
/** A report on a page of its own opens within this, so that the rest of the head is mostly not looked at. */
const BEGINNING = 1500;
const LONG_LINE = 80;
const LINES_ABOVE_PROSE = 12;
const FEWEST_SENTENCES = 12;

/** Whether the text is prose and not a list of links or a table: it has sentences enough. */
function isProse(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("。"); at >= 0; at = text.indexOf("。", at + 8)) {
    if (++count >= FEWEST_SENTENCES) return true;
  }
  return false;
}

/** What the lines right above the first long paragraph say: there a page without structure has its title. */
function namingAboveProse(head: string): Naming {
  const above: string[] = [];
  for (const raw of head.split("\n")) {
    const line = squash(raw);
    if (line.length > LONG_LINE && line.includes("。")) break;
    if (line && !FURNITURE.test(line)) above.push(line);
  }
  const lines = above.slice(-LINES_ABOVE_PROSE);
  for (const [index, line] of lines.entries()) {
    const naming = read(line);
    if (naming && naming !== "passing") return naming === "about" || isSpecific(line, head) ? naming : null;
    const wrapped = naming && read(line + (lines[index + 1] ?? ""));
    if (wrapped && wrapped !== "passing") return wrapped;
  }
  return null;
}

/** Whether a line 政府工作报告 can be the title and not the name of a column: it names year or place, or deputies are addressed. */
function isSpecific(line: string, head: string): boolean {
  return /\d{4}|[〇一二三四五六七八九]{4}|[省市区县州盟旗乡镇](?:人民)?政府/.test(line) || SALUTATION.test(head);
}

/**
 * Says which kind of report a page holds, null for none; in doubt, none.
 *
 * A report is named by the page's own title, or opens with the words of one, and holds prose: a page
 * 政府工作报告 with nothing but links is none, nor is 关于政府工作报告的决议, a 解读 or news of it.
 * Works on the raw text and runs on every official page, so whatever mentions no report is left at once.
 */
export function detect(facts: PageFacts | undefined, text: string): ReportKind | null {
  const own = facts ? ownNaming(facts) : null;
  if (own === "about" || own === "passing") return null;
  const head = text.slice(0, HEAD);
  const beginning = squash(head.slice(0, BEGINNING));
  const says = (pattern: RegExp) => pattern.test(beginning) || pattern.test(squash(head));
  if (!own && !says(REPORT_WORD)) return null;
  if (!isProse(text)) return null;
  if (own) return own;
  if (says(OPENING) && !(facts && isAboutMeeting(facts))) return "government-work-report";
  if (facts?.meta["articletitle"]) return null;
  const above = namingAboveProse(head);
  return above === "about" || above === "passing" ? null : above;
}
