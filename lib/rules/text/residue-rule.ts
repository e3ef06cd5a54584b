import { matches, sentenceRule } from './sentence-rule';

const INVISIBLE = /[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff\u00ad]/g;
const MARKUP =
  /<\/?(?:p|div|span|br|a|b|i|u|td|tr|th|table|tbody|ul|li|ol|strong|em|font|img|h[1-6]|script|style)(?:\s[^<>]*)?\/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|#\d{2,5});/gi;
/** 网页上的字: only where nothing else stands in the sentence. */
const CHROME =
  /^[【[]?\s*(?:字号[：:\s]|字体[：:\s]|打印(?:本页)?\s*[】\]]|打印本页|关闭(?:窗口|本页)|分享到[：:]|扫一扫在手机|浏览次数[：:]|点击数[：:]|上一篇[：:]|下一篇[：:]|责任编辑[：:])/;

/** X07: what a page on the web or another program leaves in a text. */
export const noResidue = sentenceRule({
  id: 'X07',
  severity: 'hint',
  name: '没有网页残留',
  source: '常识',
  find: ({ text }) => [
    ...matches(text, MARKUP),
    ...matches(text, INVISIBLE).map(() => '看不见的字符'),
    ...(CHROME.test(text) ? [text] : []),
  ],
  message: (words) => `含网页残留内容${words}。删去。`,
});
