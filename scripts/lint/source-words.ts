import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shownTexts, type ShownText } from './shown-texts';

/** Folders in which whatever is Chinese is shown. */
const shownFolders = [
  ...['app', 'components'],
  ...['access', 'comparison', 'publish', 'read-safely', 'report', 'store', 'work-safely'].map(
    (name) => `lib/${name}`,
  ),
];
/** Here most of it is what is looked for in a file; what is shown is a sentence. */
const readerFolders = ['lib/read'];
const tests = /\.test\.|\btest-|harness/;
/** SQL, what only the log of the server says, and what programmers of other systems read. */
const ofServer = /^(?:lib\/store\/(?:migrations|postgres)|app\/api\/described)\//;

/** 文字目录: every text that the screens and the messages are made of, with its place. Labels of the form stand in templates. */
export function sourceWords(): readonly ShownText[] {
  return [
    ...shownFolders.flatMap(textsIn),
    ...readerFolders.flatMap(textsIn).filter(({ text }) => text.endsWith('。')),
  ];
}

function textsIn(folder: string): readonly ShownText[] {
  return filesIn(folder).flatMap((file) => shownTexts(file, readFileSync(file, 'utf8')));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .filter((path) => /\.tsx?$/.test(path) && !tests.test(path) && !ofServer.test(path));
}
