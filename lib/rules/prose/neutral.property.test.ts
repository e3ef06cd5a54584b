/** A correct report told in ordinary words gets no finding about its prose; one wrong number gets one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/report/evaluate';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format202130 } from '@/templates/2021-30';
import type { Finding } from '../finding';
import { zeroReport } from '../test-kit';
import { toldRules } from './told-rules';

interface Facts {
  readonly persons: number;
  readonly firms: number;
  readonly brought: number;
  readonly carried: number;
  readonly documents: number;
  readonly penalties: number;
  readonly published: number;
  readonly style: number;
}

const YEAR = 2025;
const number = (min: number, max: number) => fc.integer({ min, max });
const facts: fc.Arbitrary<Facts> = fc.record({
  persons: number(1, 3000),
  firms: number(1, 200),
  brought: number(0, 40),
  carried: number(1, 40),
  documents: number(0, 30),
  penalties: number(0, 900),
  published: number(200, 9000),
  style: number(0, 2),
});

describe('the prose of a correct report', () => {
  it('gets no finding, in whatever words it is told', () => {
    fc.assert(
      fc.property(facts, (told) => {
        expect(said(reportOf(told)).map(({ ruleId, quote }) => `${ruleId} ${quote ?? ''}`)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gets one as soon as the number of requests is another', () => {
    fc.assert(
      fc.property(facts, number(1, 5), (told, more) => {
        const wrong = reportOf({ ...told, brought: 0 }, told.persons + told.firms + more);
        expect(said(wrong).map(({ ruleId }) => ruleId)).toContain('N02');
      }),
      { numRuns: 50 },
    );
  });
});

function said(report: Report): readonly Finding[] {
  const context = { template: format202130, report, sheet: evaluate(format202130, report) };
  return toldRules.flatMap((rule) => rule.check(context));
}

function reportOf(told: Facts, received = told.persons + told.firms): Report {
  const granted = told.persons + told.brought + told.firms - told.carried;
  const cells = {
    'requests.received.naturalPerson': told.persons,
    'requests.received.commercialEnterprise': told.firms,
    'requests.broughtForward.naturalPerson': told.brought,
    'requests.granted.naturalPerson': Math.max(granted, 0),
    'requests.carriedForward.naturalPerson': told.carried + Math.min(granted, 0),
    'proactive.normativeDocument.issued': told.documents,
    'proactive.normativeDocument.inForce': told.documents + 2,
    'proactive.penalty.decisions': told.penalties,
  };
  const filled = Object.entries(cells).reduce<Report>(
    (report, [id, value]) => writePath(report, figurePath(id), String(value)),
    { ...zeroReport(format202130), year: YEAR },
  );
  return Object.entries(wordsOf(told, received)).reduce(
    (report, [slot, text]) => writePath(report, `text.overview.${slot}`, text),
    filled,
  );
}

function wordsOf(
  { persons, firms, brought, carried, documents, penalties, published, style }: Facts,
  received: number,
) {
  const granted = persons + firms + brought - carried;
  const [handled, open] = [Math.max(granted, 0), carried + Math.min(granted, 0)];
  const site = Math.floor(published / 2);
  const requests = [
    `${String(YEAR)}年，我局共收到政府信息公开申请${String(received)}件，比上年增加3件，其中自然人${String(persons)}件；上年结转${String(brought)}件。全年办结${String(handled)}件，结转下年度继续办理${String(open)}件。`,
    `本年度新收申请${received.toLocaleString('en')}件。从办理看，已答复申请${String(handled)}件，另有${String(open)}件申请结转下年。2024年收到申请7件。`,
    `全年受理依申请公开${String(received)}宗，申请人以自然人为主，为${String(persons)}宗。接待咨询25人次，12345热线转办工单31件均已办结。`,
  ];
  return {
    disclosureOnRequest: requests[style] ?? '',
    proactiveDisclosure: `全年公开信息${String(published)}条，其中网站${String(site)}条、公众号${String(published - site)}条。作出行政处罚决定${String(penalties)}件，公示处罚信息9条。`,
    informationManagement: `制发行政规范性文件${String(documents)}件，现行有效${String(documents + 2)}件。清理文件41份，就草案征求意见2次。`,
    platform: '网站改版1次，公众号推文36篇。2026年计划推文50篇。',
    supervision: '本年度未发生因政府信息公开引起的行政复议、行政诉讼。开展培训2次，参训45人次。',
  };
}
