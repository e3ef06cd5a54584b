// 50 clerks type into one server on loopback and look for the changes of others, on the embedded database and on
// PostgreSQL; prints p95, p99 and errors of saving as JSON lines. How the load is made stands above `benchSave`.
import { printLines } from './bench/print-lines';
import { benchSave } from './bench/save';

printLines(await benchSave());
process.exit();
