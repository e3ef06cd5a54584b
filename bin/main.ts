import { checkCommand } from './check-command';
import { parseCommand } from './parse-command';
import { readCommand } from './read-command';
import { renderCommand } from './render-command';
import { seedDemoCommand } from './seed-demo-command';
import { usage } from './usage';
import { verifyAuditCommand } from './verify-audit-command';

/** Runs one command and returns its exit status. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that stops early (`| head`) is no trouble of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const command = parseCommand(args);
  switch (command.name) {
    case 'help':
      console.log(usage);
      return 0;
    case 'refused':
      console.error(command.why);
      if (command.showUsage) console.error(usage);
      return 2;
    case 'read':
      return readCommand(command);
    case 'check':
      return checkCommand(command);
    case 'render':
      return renderCommand(command);
    case 'seed-demo':
      return seedDemoCommand(command);
    case 'verify-audit':
      return verifyAuditCommand(command);
  }
}
