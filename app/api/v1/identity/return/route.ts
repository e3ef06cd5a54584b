import { handleVisitor } from '@/app/api/handle';
import { finishSignIn } from '@/app/api/finish-sign-in';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 从统一身份认证回来: the browser is sent on to a page of ours, whatever came of it. */
export const GET = handleVisitor(finishSignIn);
