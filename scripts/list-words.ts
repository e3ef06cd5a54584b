// Prints every text that the screens and the messages are made of, with its place.
import { sourceWords } from './lint/source-words';

let place = '';
for (const { file, line, text } of sourceWords()) {
  if (file !== place) console.log(`\n${file}`);
  place = file;
  console.log(`  ${String(line).padStart(4)}  ${text.replace(/\s+/g, ' ')}`);
}
