import { comparisonAtEnd, sharedPlanAtEnd } from "./comparison.ts";
import { Signs } from "./lexicon/signs.ts";
import {
  actions,
  adverbs,
  governing,
  measures,
  nominalActions,
  nominalMeasures,
  openers,
  plainActions,
  subjectBeginnings,
  subjectEndings,
} from "./lexicon/words.ts";

/** A lead without the words of measure at its end. */
export interface Stripped {
  readonly stem: string;
  readonly measure: string;
  /** The last word taken off, where it is a noun that completes another subject: 总投资. */
  readonly nominal: string;
}

const EMPTY: Stripped = { stem: "", measure: "", nominal: "" };

/** Changes a measure's meaning, so that it stays with it: 年均增长5.2%. */
const YEARLY = "年均";

/** Takes the words of measure and the adverbs off the end of a lead: 地区生产总值同比增长 → 地区生产总值, 增长. */
export function stripMeasures(lead: string): Stripped {
  if (lead === "") return EMPTY;
  let end = lead.length;
  let measure = "";
  let nominal = "";
  while (end > 0 && subjectEndings.ending(lead, end) === "") {
    const found = measures.ending(lead, end);
    const word = found || sharedPlanAtEnd(lead, end) || adverbs.ending(lead, end) || comparisonAtEnd(lead, end);
    const isNominal = found !== "" && nominalMeasures.has(found);
    if (word === "" || (isNominal && end > word.length)) break;
    if (found !== "") measure = strongest(found, measure);
    if (word === YEARLY && measure !== "") measure = YEARLY + measure;
    if (isNominal) nominal = found;
    end -= word.length;
  }
  return { stem: lead.slice(0, end), measure, nominal };
}

/** Whether a lead ends with an action that is neither a measure nor a noun: 上级支持 8个, but not 拆违 352处. */
export function endsWithAction(lead: string): boolean {
  return plainActions.ending(lead) !== "";
}

const CHANGE = /^[增提上下降减压涨回缩递扩升总]/;

/** Of two words of measure the one that says more: 增长 before 达到, the nearer one otherwise. */
function strongest(found: string, kept: string): string {
  return kept === "" || (CHANGE.test(found) && !CHANGE.test(kept)) ? found : kept;
}

/** A lead without the words that open it. */
export interface Opened {
  readonly rest: string;
  readonly measure: string;
  /** The last action where nothing else is left: the 供地 of 挂牌供地10宗. */
  readonly nominal: string;
}

const NOTHING_LEFT: Opened = { rest: "", measure: "", nominal: "" };

/** A list sign between two actions (新建、改扩建机场), or the period that a clause opens with (到2027年底累计, 五年来, “十五五”末). */
const LIST_SIGN_OR_PERIOD =
  /、|20\d\d年以来|[到至]?20\d\d年(?:年?[底末]|度)?|\d{1,2}(?:-\d{1,2})?月份?|(?:近|过去|这)?[一二两三四五六七八九十]{1,2}年(?![一义制])[来间内]?|“?十[一二三四五六]?五”?(?:时期|期间|期?末)/y;
const LIST_SIGN_OR_PERIOD_BEGINS = new Signs("、到至近过这一二两三四五六七八九十0123456789“");

/** Takes openers and actions off the start of a lead: 力争新增高新技术企业 → 高新技术企业, 新增. */
export function stripOpening(stem: string): Opened {
  if (stem === "") return NOTHING_LEFT;
  let start = 0;
  let measure = "";
  let nominal = "";
  let governs = false;
  while (start < stem.length && subjectBeginnings.at(stem, start) === "") {
    const action = actions.at(stem, start);
    const word = action || openers.at(stem, start) || listSignOrPeriod(stem, start);
    if (word === "" || (action !== "" && (governs || isPartOfNoun(stem, start, action)))) break;
    if (action !== "") {
      governs = governing.has(action);
      nominal = measure !== "" || nominalActions.has(action) ? action : "";
      measure ||= action;
    }
    start += word.length;
  }
  return { rest: stem.slice(start), measure, nominal: start === stem.length ? nominal : "" };
}

function listSignOrPeriod(stem: string, start: number): string {
  if (!LIST_SIGN_OR_PERIOD_BEGINS.at(stem, start)) return "";
  LIST_SIGN_OR_PERIOD.lastIndex = start;
  return LIST_SIGN_OR_PERIOD.exec(stem)?.[0] ?? "";
}

/** Of a lead that runs on from an amount, the part from its first action on: 企业争取专项资金 → 争取专项资金. */
export function fromFirstAction(stem: string): string {
  for (let i = 1; i < stem.length - 1; i++) {
    const action = actions.at(stem, i);
    if (action.length >= 2 && i + action.length < stem.length && !goesOn(stem, i + action.length)) return stem.slice(i);
  }
  return stem;
}

const NOUN_SIGNS = new Signs("业率额量值者站点所员商类型化性力度区园厅品级");
const SUM_SIGNS = new Signs("额量值产投规");
const TOTAL = new Signs("总");

const NOUN_SIGNS_OF_GOVERNING = new Signs("值率额量幅度者面期性");

/** Whether an action at the start of a noun is a part of it: 服务业; 增加值, but 增加商铺. */
function isPartOfNoun(words: string, index: number, action: string): boolean {
  const end = index + action.length;
  return governing.has(action) ? NOUN_SIGNS_OF_GOVERNING.at(words, end) : goesOn(words, end);
}

const BEGINS_MEASURE = new Signs("面覆完普合达里");
const MEASURE = /^(?:面积|里程|(?:覆盖|完成|普及|合格|达标|处理)率)$/;

/** Whether nothing but a measure of the action is left: 绿化面积, 投资完成率; but 新增停车位面积. */
function endsWithMeasure(words: string, index: number): boolean {
  return BEGINS_MEASURE.at(words, index) && MEASURE.test(words.slice(index));
}

/** Behind 规模: 规模以上工业 and 规模工业 begin a noun of their own. */
const OF_SIZE = new Signs("以工");

/** Whether a noun goes on at `index` behind an action's word: 服务业, 投资额, 投资总额, 服务中心. */
function goesOn(words: string, index: number): boolean {
  if (TOTAL.at(words, index)) return SUM_SIGNS.at(words, index + 1);
  if (words.startsWith("规模", index)) return !OF_SIZE.at(words, index + 2);
  return NOUN_SIGNS.at(words, index) || words.startsWith("中心", index) || endsWithMeasure(words, index);
}
