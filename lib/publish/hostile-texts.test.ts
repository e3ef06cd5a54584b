import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { CELL_LENGTH } from '@/lib/report/lengths';
import { parseReportText } from '@/lib/report/parse-report';
import { pathsOf, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { formats } from '@/templates/index';
import { hostilePayloads } from './hostile-payloads';
import { outputs, type Output } from './outputs';
import { publish } from './publish';

const HTML_TAGS =
  /^(html|head|meta|title|body|main|h[1-3]|p|strong|br|table|caption|colgroup|col|thead|tbody|tr|t[hd]|div|section)$/;

describe.each(formats.map((template) => [template.id, template] as const))('format %s', (_, template) => {
  const files = new Map<Output, Uint8Array>();

  beforeAll(async () => {
    const report = planted(blankReport(template, Number(template.id.slice(0, 4)), agency()));
    for (const to of outputs) files.set(to, (await publish(template, report, to)).bytes);
  }, 120_000);
  const textOf = (to: Output) => strFromU8(files.get(to) ?? new Uint8Array());
  const partsOf = (to: Output) => Object.entries(unzipSync(files.get(to) ?? new Uint8Array()));

  it(`plants ${hostilePayloads.length} payloads, at least 300, in texts, cells and names`, () => {
    expect(new Set(hostilePayloads).size).toBeGreaterThanOrEqual(300);
    const sent = hostilePayloads.filter((payload) => payload.includes('x.example')).length;
    expect(textOf('txt').match(/x\.example/g)?.length).toBeGreaterThanOrEqual(sent);
  });

  it('gives an XLSX without live formula or way outside', () => {
    for (const [name, bytes] of partsOf('xlsx')) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const { tags, texts } = parsed(strFromU8(bytes));
      expect(
        tags.filter(({ name: tag }) => tag === 'f' || tag === 'hyperlink'),
        name,
      ).toEqual([]);
      expect(
        tags.filter(({ attributes }) => attributes['TargetMode'] === 'External'),
        name,
      ).toEqual([]);
      if (/sharedStrings|worksheets/.test(name))
        expect(
          texts.filter((text) => /^\s*[=+@]/.test(text) || /^\s*-\D/.test(text)),
          name,
        ).toEqual([]);
      expect(name).not.toMatch(/externalLink|vba|activeX|embeddings/);
    }
  });

  it('gives a DOCX without field that is run, link or way outside', () => {
    for (const [name, bytes] of partsOf('docx')) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const { tags } = parsed(strFromU8(bytes));
      expect(
        tags.filter(({ attributes }) => attributes['TargetMode'] === 'External'),
        name,
      ).toEqual([]);
      const live = tags.filter(({ name: tag }) => /^w:(hyperlink|object|altChunk|subDoc)$/.test(tag));
      expect(live, name).toEqual([]);
      const fields = strFromU8(bytes).match(/<w:instrText[^>]*>[^<]*/g) ?? [];
      expect(
        fields.filter((field) => !/>\s*PAGE\b/.test(field)),
        name,
      ).toEqual([]);
      expect(name).not.toMatch(/vba|activeX|embeddings/);
    }
  });

  it('gives a web page of plain tags, nothing run and nothing fetched', () => {
    const page = textOf('html');
    for (const [, tag = '', attributes = ''] of page.matchAll(
      /<\/?([a-z][\w-]*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/gi,
    )) {
      expect(tag).toMatch(HTML_TAGS);
      expect(attributes.replace(/"[^"]*"/g, '')).not.toMatch(/\s(on\w+|src|href|action|srcdoc|formaction)=/i);
    }
    expect(page.replace(/<\/?[a-z][\w-]*(?:\s+[\w-]+="[^"]*")*\s*\/?>|^<!doctype html>/gi, '')).not.toMatch(
      /[<>]/,
    );
  });

  it('gives a PDF that runs and opens nothing', () => {
    const pdf = Buffer.from(files.get('pdf') ?? []).toString('latin1');
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA|URI|SubmitForm|EmbeddedFile|RichMedia)\b/);
  });

  it('gives texts without control characters and halves of characters', () => {
    expect(textOf('txt')).not.toMatch(/[^\n\r\t\P{Cc}]|\p{Cs}/u);
    expect(() => JSON.parse(textOf('json')) as unknown).not.toThrow();
  });

  /** Every payload in some text, and in a cell where it is short enough; through the door that all reports come in by. */
  function planted(blank: Report): Report {
    const paths = [...pathsOf(template)];
    // A part in aspects, not `whole`: the two exclude each other.
    const texts = paths.filter((path) => path.startsWith('text.') && !path.endsWith('.whole'));
    const cells = paths.filter((path) => path.startsWith('tables.'));
    const short = hostilePayloads.filter((payload) => payload.length <= CELL_LENGTH);
    let report = blank;
    texts.forEach((path, at) => {
      const own = hostilePayloads.filter((_payload, index) => index % texts.length === at);
      report = writePath(report, path, own.join('\n'));
    });
    cells.forEach((path, at) => (report = writePath(report, path, short[(at * 7) % short.length] ?? null)));
    report = { ...report, signature: { ...report.signature, name: '=HYPERLINK("http://x.example")' } };
    const entered = parseReportText(formats, JSON.stringify(report));
    if (!entered.ok) throw new Error(entered.why);
    return entered.report;
  }
});

function agency() {
  return { name: '=1+1<script>alert(1)</script>&"局', kind: 'department' } as const;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** By a parser that stops at whatever is not well formed. */
function parsed(xml: string): { readonly tags: readonly Tag[]; readonly texts: readonly string[] } {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.on('text', (text) => texts.push(text));
  parser.write(xml).close();
  return { tags, texts };
}
