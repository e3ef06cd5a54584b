import type { FormatGuidance } from '@/lib/template/guidance-types';
import { otherMatters } from './closing';
import { proactive } from './proactive';
import { requests } from './requests';

/** 填报说明 of what this form alone has, or means in its own way. */
export const guidance202130 = {
  parts: { otherMatters },
  tables: { proactive, requests },
} as const satisfies FormatGuidance;
