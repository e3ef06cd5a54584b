/** 用法 */
export const usage = `用法：
  nianbao read 文件 [--json]                              读取报告，打印表格；--json 打印报告文件
  nianbao check 文件… [--last-year 上年年报] [--settings 设置.json] [--json]
                                                          检查报告；有上年年报的，与上年核对
  nianbao render 文件 --to docx|pdf|html|xlsx|json|txt [--draft] [--profile 版式.json] -o 输出文件   生成文件
  nianbao seed-demo [--remove]                            放入虚构机关三年的演示报告；--remove 移除
  nianbao verify-audit [--data 数据目录]                  核对审计记录，列出各机关最后一条的校验值
  nianbao backup [-o 文件夹]                              立即备份并核对；服务可以照常运行
  nianbao restore 备份文件                                恢复备份，先停止服务；原来的数据库另存
  nianbao verify [备份文件]                               核对备份，不写文件的核对现有数据
  nianbao create-admin 登录名 --name 姓名 [--agency 机关名称] [--password-stdin] [--reset]
                                                          建立管理员账号，打印一次性口令；--reset 让已有的账号重新登录
  nianbao doctor                                          检查程序、数据文件夹、数据库、备份和时钟

可以读取报告文件（.json），以及 .docx、.doc、.pdf、.html、.xlsx、.txt、.md 文件。
seed-demo、create-admin、backup、restore、verify、doctor 针对数据目录：环境变量 NIANBAO_DATA，没有设置的用当前目录下的 data。
文件写 - 表示从标准输入读取报告文件。
设置文件写本机关的检查设置，没有写的按通常的办，如 {"overviewLimit": 1500, "feeStatement": "error"}。`;
