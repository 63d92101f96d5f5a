// whole lines that site builders print around every article
const POSITION = /^(?:您?(?:现在|当前)?(?:所在|的)?(?:的)?位置|您?(?:现在|当前)所在|首页 ?(?:[>›»/]|-|&gt;))/;
const NEIGHBOUR = /^(?:上一[篇条页]|下一[篇条页]|前一[篇条]|后一[篇条]|相关(?:文章|链接|附件|信息|新闻|阅读|文档)|返回(?:首页|顶部|上一页|列表))/;
const TOOLS = /^[【[（(]?(?:打印|关闭|收藏|分享|字体|字号|我要纠错|纠错|语音播报|无障碍|扫一扫|微信扫|保护视力色|视力保护|朗读|下载)[^。，；]{0,40}$/;
const COUNTS = /^(?:浏览|阅读|点击|访问|人气)(?:次数|量|数|人数)?[:： ]|^(?:来源|信息来源|作者|责任编辑|编辑|审核|供稿|发布(?:时间|日期|机构|人)|发稿时间|时间|日期|索引号)[:：]/;
const FOOTER = /版权所有|网站标识码|ICP备|公安(?:机关)?备|公网安备|网站声明|屏幕分辨率|建议使用.{0,16}(?:浏览|分辨率)|未经.{0,8}许可|Copyright|All Rights Reserved|^(?:主办|承办|主办单位|承办单位|技术支持|网站地图)(?:[:：]|$)/i;
const LONGEST_CHARS = 160;
/** True for the line that says where on the site the page stands: nothing of the article comes before it. */
export function isPositionLine(text) {
    return text.length <= LONGEST_CHARS && POSITION.test(text);
}
/** True for a line with which the foot of a page begins: nothing of the article comes behind it. */
export function isFootLine(text) {
    return text.length <= LONGEST_CHARS && [NEIGHBOUR, TOOLS, FOOTER].some((pattern) => pattern.test(text));
}
/** True for a line that belongs to the page's builder and not to the article: the way to it, its tools, its counters, its foot. */
export function isChromeLine(text) {
    if (text.length > LONGEST_CHARS)
        return false;
    return [POSITION, NEIGHBOUR, TOOLS, COUNTS, FOOTER].some((pattern) => pattern.test(text));
}
//# sourceMappingURL=chrome-lines.js.map