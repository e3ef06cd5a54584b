/** 用法 */
export const usage = `用法：
  nianbao read 文件 [--json]                              读取报告，打印表格；--json 打印报告文件
  nianbao check 文件… [--last-year 上年年报] [--json]     检查报告；有上年年报的，与上年核对
  nianbao render 文件 --to docx|pdf|html|xlsx|json|txt [--draft] [--profile 版式.json] -o 输出文件   生成文件

可以读取报告文件（.json），以及年报通生成的 .docx、.html、.xlsx。
文件写 - 表示从标准输入读取报告文件。`;
