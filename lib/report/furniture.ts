/**
 * Lines that a page sets around an article: 责任编辑:李明, 扫一扫在手机打开当前页, 主办单位:…, forum controls.
 * Written for a view, so without blanks and with half-width signs.
 */
const FURNITURE_LINE =
  /^(?:责任?编[辑审]|编辑:|校对:|审核:|来源:|信息来源|文章来源|稿源|作者:|扫一扫|打印|【?关闭|分享到|分享:|上一[篇页条]|下一[篇页条]|相关(?:附件|链接|报道|阅读|新闻|文章|解读|稿件|信息)|附件下载|附件\d?:.{1,80}\.(?:docx?|wps|pdf|ofd|xlsx?|zip|rar)$|主办(?:单位)?:|承办(?:单位)?:|主管(?:单位)?:|版权所有|网站(?:地图|标识|声明)|联系(?:我们|电话|地址)|备案|[^。]{0,4}ICP备|[^。]{0,3}公网安备|本文(?:仅代表|地址|来源)|留言与评论|验证码|您需要登录|本版积分|客服|快速回复|返回(?:顶部|列表)|收藏本?[站页]|设为首页|Powered|Copyright|首页[|>]|当前位置|您(?:现)?在?的?位置|浏览次数|点击(?:数|率|次数)|字号|字体:|回到顶部|智能问答|无障碍|全文阅读|温馨提示:)/i;

/** Whether a line of the view belongs to the page and not to its article. */
export function isFurniture(line: string): boolean {
  return FURNITURE_LINE.test(line);
}

const FURNITURE_INSIDE =
  /责任编辑:|扫一扫在|打印本页|关闭窗口|【打印】|【关闭】|主办单位:|版权所有|网站标识码|公网安备|本文仅代表|您需要登录|相关链接|相关附件|信息来源:/;

/** Where furniture begins inside a line that ran into it, -1 for none: `…新型工业化道路责任编辑:李明` → 10. */
export function furnitureInside(line: string): number {
  return line.search(FURNITURE_INSIDE);
}
