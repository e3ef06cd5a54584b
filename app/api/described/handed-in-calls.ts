import { z } from 'zod';
import { mediaTypes, outputs } from '@/lib/publish/outputs';
import { checkBody, renderBody } from '../v1/bodies';
import type { DescribedCall, Parameter } from './described-call';
import { checkAnswer, readAnswer } from './findings';

const LIMIT = 10 * 1024;
const kinds = '.json、.docx、.doc、.pdf、.html、.xlsx、.txt、.md';

const fileName: Parameter = {
  name: 'x-file-name',
  in: 'header',
  about: '文件名，按网址编码',
  schema: z.string(),
};

/** 读取、检查、生成: nothing of what is handed in is stored. */
export const handedInCalls: readonly DescribedCall[] = [
  {
    call: 'POST v1/render',
    summary: '生成文件',
    detail:
      '不保存内容。draft 为 true 的加“草稿”；为 false 的不加，还有有误或未填之处时拒绝；不写的，有有误或未填之处才加。文件生成后重新打开，与报告核对，不一致的不交出。版式按本机关的设置。',
    uses: ['render'],
    body: { json: renderBody, limit: LIMIT },
    status: 200,
    answer: { media: outputs.map((output) => mediaTypes[output]) },
    answerHeaders: { 'x-nianbao-draft': '1 为草稿，0 不是' },
    problems: ['badJson', 'badBody', 'badReport', 'blocked', 'tooLarge', 'tooHeavy', 'withheld'],
    examples: [
      {
        path: '/render',
        json: { to: 'docx' },
        reports: { report: 'report.json' },
        saveAs: 'report.docx',
      },
    ],
  },
  {
    call: 'POST v1/read',
    summary: '读取文件',
    detail: `可以读取 ${kinds}。不保存，除非写 keep=1（要有 writeReports 用途）。`,
    uses: ['read'],
    parameters: [
      { ...fileName, isRequired: true },
      { name: 'keep', in: 'query', about: '1 为保存原件，供从文件新建报告', schema: z.enum(['1']) },
    ],
    body: { file: true, limit: LIMIT },
    status: 200,
    answer: readAnswer,
    problems: ['badName', 'unreadable', 'tooLarge', 'tooHeavy'],
    examples: [{ path: '/read', file: 'report.docx' }],
  },
  {
    call: 'POST v1/check',
    summary: '检查报告',
    detail:
      '与命令行 check --json 的结果相同。不保存内容。内容可以是文件，也可以是 JSON：报告、上年报告、检查设置。没有写检查设置的，按本机关的设置。',
    uses: ['check'],
    parameters: [{ ...fileName, about: '文件名，按网址编码；内容是 JSON 的不写' }],
    body: { file: true, json: checkBody, limit: LIMIT },
    status: 200,
    answer: checkAnswer,
    problems: ['badName', 'badJson', 'badBody', 'badReport', 'unreadable', 'tooLarge', 'tooHeavy'],
    examples: [
      { path: '/check', file: 'report.docx' },
      { path: '/check', json: {}, reports: { report: 'report.json', lastYear: 'last-year.json' } },
    ],
  },
];
