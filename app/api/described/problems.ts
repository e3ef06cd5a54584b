/** 错误代码 that a call of another system meets: status, and what to do about it. */
export const problems = {
  badJson: { status: 400, about: '内容不是完整的 JSON。' },
  badName: { status: 400, about: '没有 x-file-name。' },
  badQuery: { status: 400, about: '地址里的参数不对。' },
  login: { status: 401, about: '没有密钥，或者密钥不对、已经停用。' },
  forbidden: { status: 403, about: '密钥没有这项用途。' },
  host: { status: 403, about: '用的地址没有登记，见 NIANBAO_HOSTS。' },
  origin: { status: 403, about: '没有密钥，也不是从年报通的页面发出的。' },
  notFound: { status: 404, about: '报告不存在、已经删除，或者不是本机关的。' },
  exists: { status: 409, about: '本机关这一年度已有报告，reportId 是它的编号。' },
  stale: { status: 409, about: '报告刚被修改过，重新读取后再改。' },
  locked: { status: 409, about: '报告已提交或已定稿，不能修改。' },
  tooLarge: { status: 413, about: '内容超过限度。' },
  badBody: { status: 422, about: '内容不合本说明，message 写明是哪一处。' },
  badReport: { status: 422, about: '不是报告文件，或者版本、格式不认识。' },
  unreadable: { status: 422, about: '文件读不出来，message 写明原因。' },
  tooHeavy: { status: 422, about: '处理用的时间或内存超过限度，已停止。' },
  blocked: { status: 422, about: '还有有误或未填之处，findings 逐项列出。' },
  year: { status: 422, about: '这个年度还没有结束，或者没有适用的格式。' },
  withheld: { status: 500, about: '生成的文件与报告不一致，没有交出。' },
  internal: { status: 500, about: '服务器没有完成，内容没有改动。' },
  busy: { status: 503, about: '服务器正忙，稍后再试。' },
  full: { status: 507, about: '磁盘已满，没有保存。' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly about: string }>>;

export type ProblemCode = keyof typeof problems;

/** Those that any call with a token may be answered with. */
export const everyCall: readonly ProblemCode[] = ['login', 'forbidden', 'host', 'origin', 'internal', 'busy'];
