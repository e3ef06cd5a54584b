import { main } from '@/bin/main';

process.exitCode = await main(process.argv.slice(2));
