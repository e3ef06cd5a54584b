// 20 clerks type into one server on loopback, one operation every 400 ms each; prints the p95 of a save as one JSON
// line. How the load is made stands above `benchSave`.
import { printLines } from './bench/print-lines';
import { benchSave } from './bench/save';

printLines(await benchSave());
process.exit();
