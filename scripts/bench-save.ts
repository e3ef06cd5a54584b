// 20 and 50 clerks type into one server on loopback, one operation every 400 ms each, on the embedded database and on
// PostgreSQL; prints the p95 of a save as JSON lines. How the load is made stands above `benchSave`.
import { printLines } from './bench/print-lines';
import { benchSave } from './bench/save';

printLines(await benchSave());
process.exit();
