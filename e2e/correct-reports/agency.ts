import type { Rng } from '../foreign/rng';

export type Kind = 'government' | 'department' | 'township' | 'street' | 'institution';
export type Power = 'license' | 'penalty' | 'compulsion' | 'rule';

/** 机关, and the words in which its clerk speaks of it. */
export interface Agency {
  readonly name: string;
  readonly kind: Kind;
  readonly level: 'city' | 'county' | 'township';
  readonly powers: readonly Power[];
  /** 我局, 本局, 局机关. */
  readonly selves: readonly string[];
  /** 我局 and the like fit for a unit that is told of inside a sentence. */
  readonly short: string;
  /** The place it works for: 全市. */
  readonly wide: string;
  /** 全市 is its own count. */
  readonly speaksForPlace: boolean;
  readonly site: string;
}

const places = [
  '青禾市',
  '临溪县',
  '北岭区',
  '云台县',
  '沙洲市',
  '松浦区',
  '石渠县',
  '白鹭市',
  '南屏县',
  '昌河区',
];
const towns = ['柳林', '石桥', '高庙', '望湖', '清水', '双河', '红旗', '官渡'];
const bureaus = [
  '农业农村局',
  '自然资源和规划局',
  '教育局',
  '水利局',
  '市场监督管理局',
  '人力资源和社会保障局',
  '应急管理局',
  '文化和旅游局',
  '统计局',
  '退役军人事务局',
];
const committees = ['发展和改革委员会', '卫生健康委员会'];
const units = [
  ['住房公积金管理中心', '中心'],
  ['实验中学', '学校'],
  ['人民医院', '医院'],
  ['不动产登记中心', '中心'],
  ['职业技术学校', '学校'],
] as const;

export function drawAgency(rng: Rng): Agency {
  const place = rng.pick(places);
  const letter = place.slice(-1);
  const level = letter === '市' ? 'city' : 'county';
  const kind = rng.pick<Kind>([
    'government',
    'department',
    'department',
    'department',
    'township',
    'township',
    'street',
    'institution',
  ]);
  const base = {
    kind,
    level,
    wide: `全${letter}`,
    speaksForPlace: false,
    site: `${place}人民政府门户网站`,
  } as const;
  switch (kind) {
    case 'government':
      return {
        ...base,
        name: `${place}人民政府`,
        powers:
          level === 'city'
            ? ['rule', 'license', 'penalty', 'compulsion']
            : ['license', 'penalty', 'compulsion'],
        selves: [`我${letter}`, `${letter}政府`, `本${letter}`, `全${letter}各级行政机关`],
        short: `我${letter}`,
        speaksForPlace: true,
      };
    case 'township': {
      const form = rng.pick(['镇', '乡']);
      return {
        ...base,
        name: `${place}${rng.pick(towns)}${form}人民政府`,
        level: 'township',
        powers: rng.chance(0.4) ? ['penalty'] : [],
        selves: [`我${form}`, `${form}政府`, `本${form}`, `我${form}`],
        short: `我${form}`,
      };
    }
    case 'street':
      return {
        ...base,
        name: `${place}${rng.pick(towns)}街道办事处`,
        level: 'township',
        powers: rng.chance(0.4) ? ['penalty'] : [],
        selves: ['我街道', '街道', '本街道', '街道办事处'],
        short: '我街道',
      };
    case 'institution': {
      const [unit, word] = rng.pick(units);
      const first = { 中心: '中心', 学校: '校', 医院: '院' }[word];
      return {
        ...base,
        name: `${place}${unit}`,
        powers: [],
        selves: [`我${first}`, `本${first}`, word, `我${first}`],
        short: `我${first}`,
      };
    }
    case 'department': {
      const isCommittee = rng.chance(0.2);
      const word = isCommittee ? '委' : '局';
      return {
        ...base,
        name: `${place}${rng.pick(isCommittee ? committees : bureaus)}`,
        powers: rng.pick<readonly Power[]>([
          [],
          ['license'],
          ['license', 'penalty'],
          ['license', 'penalty', 'compulsion'],
        ]),
        selves: [`我${word}`, `本${word}`, `${word}机关`, '本机关', `我${word}`],
        short: `我${word}`,
      };
    }
  }
}
