/** Every script and style sheet of the build is one that Chromium 86 reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokenizer, type Node } from 'acorn';
import { describe, expect, it } from 'vitest';
import { neededByTests } from './fixtures/newer-interfaces';
import { newerStyles } from './fixtures/newer-styles';

const folder = '.next/static';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const scripts = files.filter((name) => name.endsWith('.js'));
const sheets = files.filter((name) => name.endsWith('.css'));

describe('a script of the build', () => {
  it('is there to be looked at', () => expect(scripts.length).toBeGreaterThan(10));

  it('has no syntax that came after Chromium 86', { timeout: 60_000 }, () => {
    expect(scripts.flatMap((name) => problem(readFileSync(name, 'utf8'), name))).toEqual([]);
  });

  it.each(neededByTests)('does without %s, which the browser tests cannot take away', (name) => {
    expect(scripts.filter((script) => readFileSync(script, 'utf8').includes(name))).toEqual([]);
  });

  it('looks for no element by a selector that came after Chromium 86', { timeout: 60_000 }, () => {
    expect(scripts.flatMap((name) => newerSelectors(readFileSync(name, 'utf8')))).toEqual([]);
  });

  it.each([
    'class A { static { f(); } }',
    'class A { #b; has(o) { return #b in o; } }',
    'await 1;',
    '/a/v',
    '/a/d',
  ])('would be refused with “%s” in it', (text) => expect(problem(text, 'x.js')).not.toEqual([]));

  it.each([
    'a ??= 1_000;',
    'a?.b ?? 2n;',
    '/(?<=a)\\p{L}/u.test(b)',
    'class A { #b = 1; static c = 2; #d() {} }',
  ])('may hold “%s”', (text) => expect(problem(text, 'x.js')).toEqual([]));
});

it.each(['a:not([b="c"], [d])', 'a:is(b)', 'a:has(> b)'])('a selector “%s” in a script is seen', (text) =>
  expect(newerSelectors(`a.matches(${JSON.stringify(text)})`)).toEqual([text]),
);

describe('a style sheet of the build', () => {
  it('is there to be looked at', () => expect(sheets.length).toBeGreaterThan(2));

  it('has nothing that came after Chromium 86', () => {
    expect(
      sheets.flatMap((name) => newerIn(readFileSync(name, 'utf8')).map((one) => `${name}: ${one}`)),
    ).toEqual([]);
  });

  it.each([
    ['a{inset:0}', 'inset'],
    ['a{color:red;margin-inline:4px}', 'logical shorthands'],
    ['a:is(b,c){}', ':is and :where'],
    ['a:not(.b,.c){}', ':not of several'],
    ['a{overflow:clip}', 'overflow: clip'],
    ['@media (width>=600px){a{}}', 'ranges in @media'],
    ['a:has(>b){}', ':has'],
    ['a{height:100dvh}', 'units of the small and large viewport'],
    ['a{color:color-mix(in srgb,red,blue)}', 'color-mix and wide colours'],
    ['a{color:red;&:hover{color:blue}}', 'nesting'],
  ])('would be refused with “%s” in it', (text, name) => {
    expect(newerIn(text)).toEqual([expect.stringMatching(new RegExp(`^${name.replace(/[()]/g, '.')} `))]);
  });

  it.each(['a:not(.b){margin-inline-start:4px}', 'a{-webkit-mask:url(a);transform:scale(2)}', 'a{gap:4px}'])(
    'may hold “%s”',
    (text) => expect(newerIn(text)).toEqual([]),
  );
});

/** Why Chromium 86 could not read a script. It has the fields of classes that ES2022 took in, and nothing else of it. */
function problem(text: string, name: string): readonly string[] {
  try {
    return newerNodes(parse(text, { ecmaVersion: 2022, sourceType: 'script' })).map(
      (what) => `${name}: ${what}`,
    );
  } catch (why) {
    return [`${name}: ${String(why)}`];
  }
}

function newerNodes(root: Node): readonly string[] {
  const found: string[] = [];
  const open: object[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { type, left, regex } = node as {
      type?: string;
      left?: { type?: string };
      regex?: { flags: string };
    };
    if (type === 'StaticBlock') found.push('a static block (94)');
    if (type === 'BinaryExpression' && left?.type === 'PrivateIdentifier')
      found.push('#field in object (91)');
    if (regex?.flags.includes('d')) found.push('a pattern with indices (90)');
    for (const part of Object.values(node) as unknown[]) if (part instanceof Object) open.push(part);
  }
  return found;
}

/** Texts of a script that are selectors newer than Chromium 86: there they are thrown back when they are used. */
function newerSelectors(text: string): readonly string[] {
  const tokens = [...tokenizer(text, { ecmaVersion: 2022, sourceType: 'script' })];
  const texts = tokens.flatMap(({ type, value }: { type: { label: string }; value?: unknown }) =>
    (type.label === 'string' || type.label === 'template') && typeof value === 'string' ? [value] : [],
  );
  return texts.filter((each) => /:(?:is|where|has)\(|:not\([^()]*,/.test(each));
}

function newerIn(text: string): readonly string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return newerStyles.flatMap(([version, name, pattern]) =>
    pattern.test(plain) ? [`${name} (${version})`] : [],
  );
}
