import type { Scene } from './scene';

/** docs/screens/README.md: every picture with its name. */
export function screensPage(
  groups: readonly (readonly [heading: string, scenes: readonly Pick<Scene, 'name' | 'title'>[]])[],
): string {
  const lines = groups.flatMap(([heading, scenes]) => [
    `## ${heading}`,
    '',
    ...scenes.flatMap(({ name, title }) => [`### ${title}`, '', `![${title}](${name}.webp)`, '']),
  ]);
  const intro = [
    '# 界面',
    '',
    '机关、人员和数字都是虚构的。图片由 `npm run screens` 生成，时间固定为 2026 年 1 月 19 日 10:42。',
    '',
  ];
  return [...intro, ...lines].join('\n');
}
