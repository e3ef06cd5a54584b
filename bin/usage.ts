/** 用法 */
export const usage = `用法：
  nianbao read 文件 [--json]                              读取报告，打印表格；--json 打印报告文件
  nianbao check 文件… [--last-year 上年年报] [--settings 设置.json] [--json]
                                                          检查报告；有上年年报的，与上年核对
  nianbao render 文件 --to docx|pdf|html|xlsx|json|txt [--draft] [--profile 版式.json] -o 输出文件   生成文件
  nianbao seed-demo [--remove]                            放入虚构机关三年的演示报告；--remove 移除
  nianbao verify-audit [--data 数据目录]                  核对审计记录，列出各机关最后一条的校验值

可以读取报告文件（.json），以及 .docx、.doc、.pdf、.html、.xlsx、.txt、.md 文件。
seed-demo 写入数据目录：环境变量 NIANBAO_DATA，没有设置的用当前目录下的 data。
文件写 - 表示从标准输入读取报告文件。
设置文件写本机关的检查设置，没有写的按通常的办，如 {"overviewLimit": 1500, "feeStatement": "error"}。`;
