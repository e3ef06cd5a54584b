import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { putInDemo, removeDemo } from '@/lib/store/demo';
import { demo } from '@/templates/demo';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 放入演示 */
export const POST = handle(async ({ scope }) => answer(await putInDemo(scope, demo), 201));

/** 移除演示; each report can be restored. */
export const DELETE = handle(async ({ scope }) => answer(await removeDemo(scope)));
