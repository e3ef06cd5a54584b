import { z } from 'zod';
import { mediaTypes, outputs } from '@/lib/publish/outputs';
import { basicsBody, createBody, duplicateBody, operationsBody, reportFile } from '../v1/bodies';
import * as answers from './answers';
import type { DescribedCall, Parameter } from './described-call';

const SMALL = 256;
const SAVE = 1024;
const REPORT = 10 * 1024;
const agency = { name: '云江市数据局', kind: 'department' };
const id: Parameter = { name: 'id', in: 'path', about: '报告编号', schema: answers.id, isRequired: true };
const reading = ['readReports', 'writeReports'] as const;
const writing = ['writeReports'] as const;
const badBody = ['badJson', 'badBody', 'tooLarge'] as const;

/** 本机关的报告: what a token may do to them. 提交, 审核, 发布 and 删除 are done by people. */
export const reportCalls: readonly DescribedCall[] = [
  {
    call: 'POST v1/reports',
    summary: '新建空白报告',
    uses: writing,
    body: { json: createBody, limit: SMALL },
    status: 201,
    answer: answers.createdAnswer,
    problems: [...badBody, 'year', 'exists', 'full'],
    examples: [{ path: '/reports', json: { year: 2024, agency }, keepsId: true }],
  },
  {
    call: 'POST v1/reports/import',
    summary: '由报告文件新建',
    detail: '内容是报告文件的原文，见 report-file.md。',
    uses: writing,
    body: { json: reportFile, limit: REPORT },
    status: 201,
    answer: answers.createdAnswer,
    problems: ['badReport', 'year', 'exists', 'tooLarge', 'full'],
    examples: [{ path: '/reports/import', file: 'report.json' }],
  },
  {
    call: 'GET v1/reports',
    summary: '列出报告',
    uses: reading,
    status: 200,
    answer: answers.listAnswer,
    problems: [],
    examples: [{ path: '/reports' }],
  },
  {
    call: 'GET v1/reports/[id]',
    summary: '取一份报告',
    uses: reading,
    parameters: [id],
    status: 200,
    answer: answers.reportAnswer,
    problems: ['notFound'],
    examples: [{ path: '/reports/$ID' }],
  },
  {
    call: 'POST v1/reports/[id]/operations',
    summary: '填写、修改',
    detail:
      '每项操作写明原来的值 base 和新的值 value，未填为 null。现值等于 base 的改为 value；已经是 value 的不动；都不是的，是别人先改了，列在 conflicts，不覆盖。同一个 opId 只算一次，没有收到回答的照原样再发。',
    uses: writing,
    parameters: [id],
    body: { json: operationsBody, limit: SAVE },
    status: 200,
    answer: answers.savedAnswer,
    problems: [...badBody, 'notFound', 'locked', 'full'],
    examples: [
      {
        path: '/reports/$ID/operations',
        json: {
          operations: [
            { opId: 'push-0001', path: 'tables.requests.received.naturalPerson', base: null, value: '8' },
          ],
        },
      },
    ],
  },
  {
    call: 'GET v1/reports/[id]/changes',
    summary: '某次修订以后的改动',
    uses: reading,
    parameters: [
      id,
      { name: 'since', in: 'query', about: '已知的修订号', schema: answers.rev, isRequired: true },
    ],
    status: 200,
    answer: answers.changesAnswer,
    problems: ['badQuery', 'notFound'],
    examples: [{ path: '/reports/$ID/changes?since=1' }],
  },
  {
    call: 'PATCH v1/reports/[id]',
    summary: '更改年度、机关',
    uses: writing,
    parameters: [id],
    body: { json: basicsBody, limit: SMALL },
    status: 200,
    answer: answers.basicsAnswer,
    problems: [...badBody, 'notFound', 'stale', 'locked', 'year', 'exists', 'full'],
    examples: [{ path: '/reports/$ID', json: { agency: { ...agency, level: 'city' }, rev: 2 } }],
  },
  {
    call: 'GET v1/reports/[id]/export',
    summary: '导出文件',
    detail: '定稿前的文件写有“草稿”。kind=balance 为核对单，只有 docx 和 pdf。',
    uses: reading,
    parameters: [
      id,
      { name: 'to', in: 'query', about: '文件格式', schema: z.enum(outputs), isRequired: true },
      { name: 'draft', in: 'query', about: '1 为草稿', schema: z.enum(['1']) },
      { name: 'kind', in: 'query', about: '核对单', schema: z.enum(['balance']) },
    ],
    status: 200,
    answer: { media: outputs.map((output) => mediaTypes[output]) },
    problems: ['badQuery', 'notFound', 'withheld'],
    examples: [{ path: '/reports/$ID/export?to=docx', saveAs: 'export.docx' }],
  },
  {
    call: 'POST v1/reports/[id]/duplicate',
    summary: '复制到另一年度',
    detail: 'figures 为 true 的连数字一起复制；没有写年度的，是下一年度。',
    uses: writing,
    parameters: [id],
    body: { json: duplicateBody, limit: SMALL },
    status: 201,
    answer: answers.duplicatedAnswer,
    problems: [...badBody, 'notFound', 'year', 'exists', 'full'],
    examples: [{ path: '/reports/$ID/duplicate', json: { year: 2022 } }],
  },
  {
    call: 'GET v1/agency',
    summary: '本机关的设置',
    uses: reading,
    status: 200,
    answer: answers.agencyAnswer,
    problems: [],
    examples: [{ path: '/agency' }],
  },
];
