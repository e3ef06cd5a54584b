import { answer } from '@/app/api/answer';
import { openApi } from '@/app/api/described/open-api';
import { handle } from '@/app/api/handle';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 接口说明, the same for everybody: nothing of a report is in it. */
export const GET = handle(() => Promise.resolve(answer(openApi())), { isOpen: true });
