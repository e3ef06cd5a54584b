import { examine } from '@/lib/operate/doctor/examine';

/** `doctor`: 体检, one line for each thing; exits 1 where one is not in order. */
export async function doctorCommand(): Promise<number> {
  const results = await examine();
  for (const { label, isOk, detail, todo } of results) {
    console.log(`${isOk ? '✓' : '✗'} ${label}：${detail}`);
    if (!isOk && todo !== undefined) console.log(`  ${todo}`);
  }
  const wrong = results.filter(({ isOk }) => !isOk).length;
  console.log(wrong === 0 ? '全部正常。' : `有 ${wrong} 项需要处理。`);
  return wrong === 0 ? 0 : 1;
}
