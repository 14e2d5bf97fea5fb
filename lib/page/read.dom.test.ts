import { afterEach, describe, expect, it } from "vitest";
import { isOwned, own, ownWrapper } from "./owned.ts";
import { readPage } from "./read.ts";

afterEach(() => document.body.replaceChildren());

/** Sets the page; the template parser runs no script of it. */
function show(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.head.childNodes, ...parsed.body.childNodes);
  return document.body;
}

const CHARACTERS = "云溪县生产总值增长6%左右";

describe("the text of a page", () => {
  it.each([
    ["a paragraph a line", "<p>一、回顾</p><p>二、目标</p>", "一、回顾\n二、目标"],
    ["blanks between paragraphs are layout", "<div>\n  <p>一</p>\r\n\t<p>二</p>\n</div>", "一\n二"],
    ["blanks inside a text stay, its source's line breaks are blanks", "<p>\n  增长 6%\n</p>", "   增长 6% "],
    ["a source's line break inside a sentence is no end of a line", "<p>同比增长\n6%</p>", "同比增长 6%"],
    ["lines kept by a style", "<p style='white-space:pre-wrap'>甲\n乙</p>", "甲\n乙"],
    ["blanks between two inline texts stay", "<p><b>增长</b> <b>6%</b> </p>", "增长 6%"],
    ["blanks at a line's end are layout, and not of a later line", "<p><b>一</b> </p><p>二<i>三</i></p>", "一\n二三"],
    ["an ideographic blank is text", "<p>　</p><p>增长</p>", "　\n增长"],
    ["<br> ends a line, two as well", "云溪县<br>增长6%<br><br>左右", "云溪县\n增长6%\n左右"],
    [
      "<wbr>, comments and empty elements give nothing",
      "增<wbr>长<!-- 1 --><span></span><o:p></o:p><a name=a></a>6%",
      "增长6%",
    ],
    ["Word's conditional comments", "增长<![if !supportFootnotes]>[1]<![endif]>6%", "增长[1]6%"],
    ["one text node a character", Array.from(CHARACTERS, (sign) => `<span>${sign}</span>`).join(""), CHARACTERS],
    ["a superscript stays in its line", "<p>企业<sup>2</sup>665户</p>", "企业2665户"],
    ["a table: cells are lines", "<table><tr><th>指标<th>目标<tr><td>粮食<td>5万吨</table>", "指标\n目标\n粮食\n5万吨"],
    ["list items and definitions", "<ul><li>甲<li>乙</ul><dl><dt>丙<dd>丁</dl>", "甲\n乙\n丙\n丁"],
    ["text beside a block", "目标<div>增长6%</div>左右", "目标\n增长6%\n左右"],
    ["custom containers of a site are inline", "<ucapcontent><p>甲</p>乙</ucapcontent>", "甲\n乙"],
    ["preformatted lines", "<pre>甲\n乙</pre>", "甲\n乙"],
    ["scripts, styles, templates, fields, drawings", unreadElements("增长"), "增长6%"],
    ["aria-hidden text is seen", "<p aria-hidden=true>增长</p>", "增长"],
    ["furniture is text too", "<nav>首页</nav><p>增长</p><footer>版权</footer>", "首页\n增长\n版权"],
    [
      "markup that looks like ours",
      "<jiazhu-marker role=button>[1]</jiazhu-marker><jiazhu-note>注</jiazhu-note>",
      "[1]注",
    ],
    ["zero-width and right-to-left signs", "<p>增\u200b长\u202e6%\u2067</p>", "增\u200b长\u202e6%\u2067"],
    ["nothing", "", ""],
    ["blanks only", "<p> \n </p>\n<div></div>", ""],
  ])("%s", (_title, html, text) => {
    expect(readPage(show(html)).text).toBe(text);
  });

  it("lone surrogates stay as they are", () => {
    document.body.append("增\ud840", "\udc00长\udfff");
    expect(readPage(document.body).text).toBe("增\ud840\udc00长\udfff");
  });
});

function unreadElements(text: string): string {
  const unread =
    "<script>var a = 1</script><style>p {}</style><noscript>请打开</noscript><template>模板</template>" +
    "<textarea>输入</textarea><select><option>选项</select><svg><text>图</text></svg><iframe>框</iframe>";
  return `<p>${text}${unread}6%</p>`;
}

describe("what a reader sees", () => {
  it.each([
    ["hidden", "增<b hidden>长</b>6%", "增6%"],
    ["display: none", "增<b style='display:none'>长<i>快</i></b>6%", "增6%"],
    ["a hidden block parts no line", "增长<div style='display:none'>1%</div>6%", "增长6%"],
    [
      "a block hidden by a style sheet parts no line",
      "<style>.no{display:none}</style>增长<div class=no>1%</div>6%",
      "增长6%",
    ],
    ["a hidden <br> parts no line", "<style>br{display:none}</style>增长<br>6%", "增长6%"],
    ["visibility: hidden, and back", "<p style='visibility:hidden'>增<b style='visibility:visible'>长</b></p>", "长"],
    ["an invisible block still parts lines", "增长<div style='visibility:hidden'>1%</div>6%", "增长\n6%"],
    [
      "display: contents",
      "<p><span style='display:contents'>增<b style='display:contents'>长</b></span>6%</p>",
      "增长6%",
    ],
    ["display: contents in a hidden place", "<p hidden><span style='display:contents'>增长</span></p>6%", "6%"],
    ["a block without a box", "增长<div style='display:contents'>6%</div>左右", "增长6%左右"],
    ["an inline element shown as a block", "<span style='display:block'>增长</span>6%", "增长\n6%"],
    ["the same by a style sheet", "<style>.l{display:block}</style><span class=l>增长</span>6%", "增长\n6%"],
    ["a block shown inline", "增长<div style='display: inline'>6%</div>左右", "增长6%左右"],
    ["a closed <details>", "<details><summary>目标</summary>增<p>长</p></details>6%", "目标\n6%"],
    ["an open <details>", "<details open><summary>目标</summary>增<p>长</p></details>6%", "目标\n增\n长\n6%"],
    ["a closed dialog", "增长<dialog>关闭</dialog>6%", "增长6%"],
  ])("%s", (_title, html, text) => {
    expect(readPage(show(html)).text).toBe(text);
  });

  it("ours is left out, our wrappers are read through, whatever they are called", () => {
    show("<p>增长<b id=wrapper>[1]</b><b id=note>注</b><b id=page>6%</b></p>");
    ownWrapper(element("wrapper"));
    own(element("note"));
    expect(readPage(document.body).text).toBe("增长[1]6%");
    const isOurs = (id: string) => [isOwned(element(id)), isOwned(element(id).firstChild ?? document)];
    expect(isOurs("wrapper")).toEqual([true, false]);
    expect(isOurs("note")).toEqual([true, true]);
    expect(isOurs("page")).toEqual([false, false]);
  });
});

describe("superscripts", () => {
  it.each([
    ["<sup>", "企业<sup>2</sup>665户", ["2"]],
    ["a raised span", "企业<span style='vertical-align: super'>2</span>665户", ["2"]],
    ["raised by a style sheet", "<style>.u{vertical-align:super}</style>企业<a class=u>2</a>665户", ["2"]],
    ["in pieces, with blanks around", "<p>企业 <sup> [<a>2</a>] </sup>665户</p>", ["[2]"]],
    ["one in another counts once", "企业<sup>[<sup>2</sup>]</sup>665户", ["[2]"]],
    ["two that touch stay two", "甲<sup>1</sup><sup>2</sup>乙", ["1", "2"]],
    ["none where nothing stands in it", "企业<sup><a name=b></a> </sup>665户", []],
    ["none for a subscript", "PM<sub>2.5</sub>浓度", []],
  ])("%s", (_title, html, expected) => {
    const { text, superscripts } = readPage(show(html));
    expect(superscripts.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("huge pages are read in a moment", () => {
  it.each([
    ["3,000 elements around one text", 1, () => nest(3000).append("增")],
    ["10,000 text nodes in one paragraph", 20_000, () => document.body.append(...texts(10_000, "增长"))],
    ["2 MB of text", 1_000_999, () => show(`<p>${"增长6%。".repeat(200)}</p>`.repeat(1000))],
  ])("%s", (_title, length, build) => {
    // A machine that does something else in the middle makes one of them long; each page is made anew.
    const durations = [1, 2, 3].map(() => {
      document.body.replaceChildren();
      build();
      expect(document.body.checkVisibility()).toBe(true);
      const start = performance.now();
      expect(readPage(document.body).text).toHaveLength(length);
      return performance.now() - start;
    });
    expect(Math.min(...durations)).toBeLessThan(500);
  });
});

/** Elements in one another; by hand, since a parser stops at a depth of 512. */
function nest(depth: number): Element {
  let inner: Element = document.body;
  for (let count = 0; count < depth; count++) inner = inner.appendChild(document.createElement("span"));
  return inner;
}

function texts(count: number, data: string): Text[] {
  return Array.from({ length: count }, () => new Text(data));
}

function element(id: string): Element {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}
