import type { StateArrow } from '@/lib/report/state-changes';
import type { StateChange } from './change-state';
import { refuse, type Refusal } from './refusal';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Refuses a change that lacks what has to be said with it. */
export function refuseUnsaid({ needs }: StateArrow, change: StateChange): Refusal | undefined {
  const isSaid = (change.note ?? '').trim() !== '';
  switch (needs) {
    case undefined:
      return undefined;
    case 'reason':
      return isSaid ? undefined : refuse('incomplete', '写明退回的理由，填报人才知道改什么。');
    case 'note':
      return isSaid ? undefined : refuse('incomplete', '写明更正什么、为什么更正。');
    case 'publication': {
      const { address = '', publishedOn = '' } = change.publication ?? {};
      if (address.trim() === '') return refuse('incomplete', '写明发布的网址或者载体。');
      const isDate = DATE.test(publishedOn) && !Number.isNaN(Date.parse(publishedOn));
      return isDate ? undefined : refuse('incomplete', '写明发布的日期。');
    }
  }
}
