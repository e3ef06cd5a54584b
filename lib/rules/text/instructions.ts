const INSTRUCTION = [
  /^[（(【]?以表格形式(?:报告|填报)[）)】]?[。；]?$/,
  /^(?:该|本|此)部分(?:内容)?以表格(?:的)?形式(?:报告|填报)/,
  /^[（(【]?(?:填报|填写|填表)说明[）)】：:]/,
  /表格如下[：:。]?$/,
  /[（(]指\d{4}年[^）)]*[）)]/,
  /^[（(【]?(?:在此|此处)(?:填写|说明|概述|简述)/,
];

/** 填报说明: words with which a template tells the writer what to do. */
export function instructionsIn(text: string): readonly string[] {
  return INSTRUCTION.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
