import type { PasswordDirectory } from '@/lib/access/identity/identity-provider';
import { isTrouble, type IdentityTrouble } from '@/lib/access/identity/identity-trouble';
import { writeLog } from '@/lib/operate/log/write-log';

/** A line in the log for whoever keeps the server; a person who said no is nothing to be told of. */
export function tellTrouble({ trouble, code }: IdentityTrouble): void {
  if (trouble !== 'denied') writeLog({ level: 'error', event: 'identity', trouble, code });
}

/** A directory whose troubles are told. */
export function tellingDirectory(directory: PasswordDirectory): PasswordDirectory {
  return {
    ...directory,
    check: async (typed) => {
      const answer = await directory.check(typed);
      if (answer && isTrouble(answer)) tellTrouble(answer);
      return answer;
    },
  };
}
