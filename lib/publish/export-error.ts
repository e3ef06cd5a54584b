/** 文件没有交出: what was made does not say what the report says. The message is for the clerk. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  constructor(fault: string) {
    super(
      `生成的文件与报告不一致，没有交出：${fault}。报告没有改动。再试一次仍然如此的，把这句话告诉维护人员。`,
    );
  }
}
