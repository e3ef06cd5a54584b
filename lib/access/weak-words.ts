/**
 * 弱口令: what is guessed first, made from a few lists: pinyin of names and sayings, walks over the keyboard, common
 * words. Compared without digits and signs, so that 年份 and 123 behind a word do not make it strong.
 */
const surnames = `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng
  xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lv su lu jiang cai jia ding wei xue ye yan
  pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao
  meng long wan duan qian yin yi chang qiao lai gong wen`;
const givenNames = `wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xiuying xia ping gang
  guiying hua jianguo jianjun jianhua zhiqiang haiyan xiaoli xiaoming xiaohong bo bin hui fei peng ting ying lin long
  xin yu hong dan rui kai hao xiang guang`;
const sayings = `woaini woaiwojia woaizhongguo wodemima mima wangjimima nihao nihaoma zhongguo beijing shanghai guangdong
  renmin zhengfu xinxi gongkai xinxigongkai zhengwu zhengwugongkai niandubaogao nianbao nianbaotong bangong bangongshi
  guanli guanliyuan administrator admin root system manager operator guest user test tester temp demo default public
  password passwd passw passwort pass letmein welcome login master secret dragon monkey sunshine princess iloveyou
  football baseball superman batman trustno shadow michael hello freedom whatever computer internet server service
  oracle changeme changeit winter summer spring autumn january china huawei lenovo microsoft windows office jiayou
  gongxifacai xinnianhao shengrikuaile yiershisan yishengyishi woshishui laopo laogong baobei qinaide feichanghao
  shujuju jichu weihu wangluo anquan jiguan danwei shengting shiji xianji zhengfuban gongzuo`;
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  'qazwsxedcrfvtgbyhnujmikolp',
];
const SHORTEST_WALK = 3;

let words: ReadonlySet<string> | undefined;

export function weakWords(): ReadonlySet<string> {
  words ??= new Set([...listed(sayings), ...names(), ...walks()]);
  return words;
}

function listed(text: string): string[] {
  return text.split(/\s+/);
}

function names(): string[] {
  return listed(surnames).flatMap((surname) => listed(givenNames).map((given) => surname + given));
}

/** Every stretch of a row of keys, forwards and backwards, alone and twice. */
function walks(): string[] {
  return rows.flatMap((row) => {
    const found: string[] = [];
    for (let from = 0; from < row.length; from += 1) {
      for (let to = from + SHORTEST_WALK; to <= row.length; to += 1) {
        const walk = row.slice(from, to);
        const back = [...walk].reverse().join('');
        found.push(walk, back, walk + walk, back + back);
      }
    }
    return found;
  });
}
