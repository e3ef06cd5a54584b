import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDocument } from '@/lib/document/build-document';
import type { ReportDocument } from '@/lib/document/blocks';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates/index';
import { readPng, type GreyPicture } from './grey-picture';

/** Where the approved pictures are kept, `<report>-<page>.png`. */
export const pictureFolder = 'lib/render/pictures';

/** Reports of which every page is compared: a published one of each format. */
export const pictureCases = ['guyuan-2021', 'guangzhou-2020'] as const;

export function pictureDocument(name: string): ReportDocument {
  const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  return buildDocument(parsed.template, parsed.report, { draft: false });
}

export function approvedFiles(name: string): string[] {
  return readdirSync(pictureFolder)
    .filter((file) => file.startsWith(`${name}-`))
    .sort()
    .map((file) => join(pictureFolder, file));
}

export function approvedPictures(name: string): Promise<GreyPicture[]> {
  return Promise.all(approvedFiles(name).map((file) => readPng(readFileSync(file))));
}
