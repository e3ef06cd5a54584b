import { dark, forced, paper, phone, wide, zoomed, type Look, type Scene } from './scene';
import { review } from './start-scenes';

const list = (): string => '/';
const settings = (): string => '/settings';
const requests: Scene['address'] = ({ wrong }) => `${wrong}/requests`;
const proactive: Scene['address'] = ({ wrong }) => `${wrong}/proactive`;
const overview: Scene['address'] = ({ demo }) => `${demo}/overview`;
const finish: Scene['address'] = ({ wrong }) => `${wrong}/finish`;
const compare: Scene['address'] = ({ demo }) => `${demo}/compare`;

const looks = [
  [wide, 'wide', '1920 像素', { list, requests, overview, finish }],
  [phone, 'phone', '手机', { list, settings, requests, proactive, overview, finish, compare }],
  [zoomed, 'zoomed', '放大到 400%', { list, requests, overview }],
  [dark, 'dark', '深色', { list, requests, overview, finish, compare }],
  [forced, 'forced', '高对比度', { list, requests, overview, finish }],
  [paper, 'print', '打印', { requests, overview, finish, compare, rules: () => '/rules' }],
] as const satisfies readonly (readonly [Look, string, string, Readonly<Record<string, Scene['address']>>])[];

const names: Readonly<Record<string, string>> = {
  list: '报告列表',
  settings: '本机关设置',
  requests: '表三',
  proactive: '表二',
  overview: '总体情况',
  finish: '检查与导出',
  compare: '与上年对比',
  rules: '校验规则',
};

/** The main pages on other screens, in other colours and on paper. */
export const lookScenes: readonly Scene[] = [
  ...looks.flatMap(([look, kind, words, pages]) =>
    Object.entries<Scene['address']>(pages).map(([page, address]): Scene => ({
      name: `${kind}-${page}`,
      title: `${names[page] ?? page}，${words}`,
      address,
      look,
    })),
  ),
  {
    name: 'phone-import-review',
    title: '核对上年报告，手机',
    address: () => '/reports/new',
    look: phone,
    act: review,
  },
  {
    name: 'dark-import-review',
    title: '核对上年报告，深色',
    address: () => '/reports/new',
    look: dark,
    act: review,
  },
];
