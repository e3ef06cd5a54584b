/** 输出格式 */
export const outputs = ['docx', 'pdf', 'html', 'xlsx', 'json', 'txt'] as const;
export type Output = (typeof outputs)[number];

export const mediaTypes: Readonly<Record<Output, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};
