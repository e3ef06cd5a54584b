'use client';

import { useMemo, useState } from 'react';
import { readPath, figurePath } from '@/lib/report/path';
import type { Report, ReportAgency } from '@/lib/report/report';
import { correctReading } from './correct-reading';
import type { Reading } from './reading';
import type { ReviewAnswers } from './review-answers';
import { reviewRows, type ReviewRow } from './review-rows';
import { useAnswers } from './use-answers';

export interface Review {
  readonly rows: readonly ReviewRow[];
  readonly answers: ReviewAnswers;
  readonly change: (part: Partial<ReviewAnswers>) => void;
  /** The cell that is pointed at. */
  readonly active: string | null;
  readonly point: (address: string) => void;
  readonly isDecided: (row: ReviewRow) => boolean;
  readonly valueOf: (address: string) => string | null;
  /** Without a value the reading stands as it is. */
  readonly decide: (row: ReviewRow, value?: string | null) => void;
  readonly reopen: (row: ReviewRow) => void;
  readonly correct: (address: string, value: string | null) => void;
  /** The report as it is now, corrections in it. */
  readonly report: Report;
  readonly agency: ReportAgency;
}

/** 核对 of one reading: what is uncertain, what was decided, and the report that comes of it. */
export function useReview(fileId: string, reading: Reading, own: ReportAgency | null): Review {
  const rows = useMemo(() => reviewRows(reading), [reading]);
  const initial = useMemo(() => firstAnswers(reading, own), [reading, own]);
  const [answers, set] = useAnswers(fileId, initial);
  const [active, point] = useState<string | null>(rows[0]?.addresses[0] ?? null);

  const agency = useMemo(() => agencyOf(reading.report.agency, own, answers), [reading, own, answers]);
  const report = useMemo(() => {
    const year = /^\d{4}$/.test(answers.year) ? Number(answers.year) : reading.report.year;
    return correctReading(reading.report, { year, agency, figures: answers.figures });
  }, [reading, agency, answers]);

  const change = (part: Partial<ReviewAnswers>) => set({ ...answers, ...part });
  const keyOf = ({ addresses: [first = ''] }: ReviewRow) => first;
  const without = (addresses: readonly string[]) =>
    Object.fromEntries(Object.entries(answers.figures).filter(([address]) => !addresses.includes(address)));

  return {
    rows,
    answers,
    change,
    active,
    point,
    agency,
    report,
    isDecided: (row) => answers.decided.includes(keyOf(row)),
    valueOf: (address) => readPath(report, figurePath(address)),
    decide(row, ...given) {
      const [value] = given;
      const figures =
        value === undefined
          ? without(row.addresses)
          : { ...answers.figures, ...Object.fromEntries(row.addresses.map((one) => [one, value])) };
      change({ figures, decided: [...answers.decided, keyOf(row)] });
      const next = rows.find((other) => other !== row && !answers.decided.includes(keyOf(other)));
      if (next) point(keyOf(next));
    },
    reopen(row) {
      const decided = answers.decided.filter((key) => key !== keyOf(row));
      change({ figures: without(row.addresses), decided });
    },
    correct(address, value) {
      const row = rows.find(({ addresses }) => addresses.length === 1 && addresses[0] === address);
      const decided =
        row && !answers.decided.includes(address) ? [...answers.decided, address] : answers.decided;
      change({ figures: { ...answers.figures, [address]: value }, decided });
    },
  };
}

function firstAnswers({ report }: Reading, own: ReportAgency | null): ReviewAnswers {
  const { name, kind } = report.agency;
  return {
    year: String(report.year),
    agency: name,
    kind: own?.name === name ? own.kind : kind,
    decided: [],
    figures: {},
  };
}

/** 本机关 brings its level and powers along. */
function agencyOf(
  read: ReportAgency,
  own: ReportAgency | null,
  { agency: name, kind }: ReviewAnswers,
): ReportAgency {
  const known = own?.name === name ? own : read;
  return { ...known, name: name.trim(), kind };
}
