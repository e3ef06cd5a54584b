const LONGEST = 80;

const FACTS =
  '来源|信息来源|发布来源|发布者|发布人|供稿|时间|文章来源|稿件来源|作者|发布时间|发布日期|发布机构|发布单位|发文机关|发文日期|生成日期|公开日期|更新时间|索引号|信息索引|主题词|主题分类|信息名称|责任编辑|编辑|审核|附件|相关附件|相关链接|主办|主办单位|承办|承办单位|技术支持|网站标识码';
const BUTTONS =
  '首页|打印|打印本页|打印此页|字号|字体|收藏|分享|分享到|关闭|关闭窗口|关闭本页|返回|返回顶部|返回首页|返回列表|上一篇|下一篇|扫一扫|网站地图|联系我们|关于我们|版权所有|无障碍|无障碍阅读|长者模式|长者版|关怀版|繁体|简体|登录|注册|搜索|浏览次数|浏览量|阅读次数|阅读量|点击数|点击率|访问量|当前位置|您的位置|您现在的位置|您当前的位置|所在位置|你的位置|政务公开|政府信息公开|政府信息公开年报';

const CHROME = [
  // A fact about the page, with its colon.
  new RegExp(`^[【\\[（(]?(?:${FACTS})[】\\]）)]?\\s*[：:]`),
  // A button or a counter, alone or with what belongs to it.
  new RegExp(`^[【\\[（(]?\\s*(?:${BUTTONS})\\s*(?:$|[：:】\\]）)|｜>＞/【\\[]|\\d)`),
  // Several buttons in a line.
  new RegExp(`^(?:[【\\[（(]?\\s*(?:${BUTTONS})\\s*[】\\]）)]?[\\s|｜/·•]*)+$`),
  /^扫一扫/,
  /^[【[（(]?\s*大[\s】\]）)]*[【[（(]?\s*中[\s】\]）)]*[【[（(]?\s*小/,
  /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s*来源|\s+(?:\d{1,2}[:：]\d{2}|浏览|字号))/,
  /ICP备|公网安备|版权所有|Copyright|网站找错/i,
  /^[（(]此件(?:主动)?公开(?:发布)?[）)]$/,
  /^&nbsp;$/,
  /^草稿$/,
];

/** 网页残留: what a portal prints around an article, and 草稿 over one of ours. */
export function isSiteChrome(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST || line.includes('。')) return false;
  return CHROME.some((pattern) => pattern.test(line)) || isBreadcrumb(line);
}

/** 首页 > 政务公开 > 年报, not the end of a quoted <title>. */
function isBreadcrumb(line: string): boolean {
  return !/[<《》]/.test(line) && (line.match(/[>＞»›]/g)?.length ?? 0) >= 2;
}
