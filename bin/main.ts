import { parseCommand } from './parse-command';
import { usage } from './usage';

/** Runs one command and returns its exit status. Each loads only what it needs. */
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
      return (await import('./read-command')).readCommand(command);
    case 'check':
      return (await import('./check-command')).checkCommand(command);
    case 'render':
      return (await import('./render-command')).renderCommand(command);
    case 'backup':
      return (await import('./backup-command')).backupCommand(command);
    case 'restore':
      return (await import('./restore-command')).restoreCommand(command);
    case 'verify':
      return (await import('./verify-command')).verifyCommand(command);
    case 'doctor':
      return (await import('./doctor-command')).doctorCommand();
    case 'seed-demo':
      return (await import('./seed-demo-command')).seedDemoCommand(command);
    case 'create-admin':
      return (await import('./create-admin-command')).createAdminCommand(command);
    case 'verify-audit':
      return (await import('./verify-audit-command')).verifyAuditCommand(command);
  }
}
