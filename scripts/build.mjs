// npm run build — builds the application and the thread that makes PDF files.
import { buildApp } from './lib/build-app.mjs';

process.exit((await buildApp({ force: true })) ? 0 : 1);
