import { installation } from '@/lib/access/resource';
import { readHealth } from '@/lib/operate/health/health';
import { forbids } from '@/lib/store/scope';
import { answer } from '../../answer';
import { handle } from '../../handle';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Whether changes can be saved, by writing one; how the backups stand is for those who keep the settings. */
export const GET = handle(
  async ({ scope }) => {
    const { status, checks } = await readHealth(scope.store, scope.now());
    const details = forbids(scope, 'readHealth', installation) ? {} : { checks };
    return answer({ status, ...details }, status === 'down' ? 503 : 200);
  },
  { isOpen: true },
);
