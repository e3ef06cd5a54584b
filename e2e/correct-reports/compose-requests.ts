import { sentenceOf, type BlockContext } from './block';
import {
  applicantClauses,
  channelClauses,
  groupClauses,
  resultClauses,
  shareClauses,
  subjectClauses,
} from './topics/breakdowns';
import { comparisonClauses } from './topics/comparisons';
import {
  allHandledClauses,
  carriedClauses,
  handledClauses,
  inTimeClauses,
  noneCarriedClauses,
} from './topics/handled';
import {
  broughtClauses,
  broughtOnlyClauses,
  noneClauses,
  openClauses,
  receivedClauses,
} from './topics/received';
import type { Clause, Sentence } from './topics/sentence';

type Lines = readonly (readonly Clause[])[];

/** 依申请公开: what was received, how it was handled, what goes over to next year. */
export function composeRequests(context: BlockContext): Sentence {
  const { facts, rng, author } = context;
  const has = (key: string) => (facts.get(key) ?? 0) > 0;
  if (!has('open')) return linesAs('plain', [[rng.pick(noneClauses)]]);
  if (!has('received')) {
    return linesAs('plain', [[rng.pick(broughtOnlyClauses), rng.pick(handledClauses), ...ending(context)]]);
  }
  const lines: Lines =
    author.manner === 'short' || !has('handled') || rng.chance(0.25)
      ? shortLines(context)
      : longLines(context);
  return linesAs(author.manner === 'list' && lines.length > 1 ? 'numbered' : 'plain', lines);
}

function shortLines(context: BlockContext): Lines {
  const { facts, rng } = context;
  const brought = (facts.get('broughtForward') ?? 0) > 0;
  const received = rng.pick(brought ? openClauses : receivedClauses);
  if (facts.get('handled') === 0) return [[received, ...ending(context)]];
  const isSame = facts.get('received') === facts.get('handled');
  return rng.pick<Lines>([
    [[received, ...ending(context)]],
    [[received, rng.pick(handledClauses), ...ending(context)]],
    [[received], [rng.pick(handledClauses), rng.pick(resultClauses), ...ending(context)]],
    [
      isSame && !brought
        ? [received, rng.pick(resultClauses), ...ending(context)]
        : [received, ...ending(context)],
    ],
  ]);
}

function longLines(context: BlockContext): Lines {
  const { facts, rng, author } = context;
  const perhaps = (share: number, clauses: readonly Clause[]) =>
    rng.chance(share) ? [rng.pick(clauses)] : [];
  const isNumeric = author.manner === 'numeric';
  const brought = (facts.get('broughtForward') ?? 0) > 0;
  const compares = (facts.get('last.received') ?? 0) > 0 ? perhaps(0.4, comparisonClauses) : [];
  const first = rng.pick<readonly Clause[]>([
    [rng.pick(receivedClauses), ...compares],
    [rng.pick(receivedClauses), rng.pick(applicantClauses)],
    [rng.pick(receivedClauses), rng.pick(channelClauses)],
    [rng.pick(receivedClauses), rng.pick(subjectClauses)],
    brought ? [rng.pick(openClauses)] : [rng.pick(receivedClauses)],
  ]);
  const told = [
    first,
    brought ? perhaps(0.6, broughtClauses) : [],
    isNumeric ? perhaps(0.6, shareClauses.slice(1)) : [],
    [rng.pick(handledClauses), ...perhaps(0.7, resultClauses)],
    isNumeric || rng.chance(0.25) ? [rng.pick(shareClauses)] : [],
    perhaps(isNumeric ? 0.6 : 0.2, groupClauses),
    ending(context),
    perhaps(0.4, inTimeClauses),
  ];
  return told.filter((line) => line.length > 0);
}

function ending({ facts, rng, claim }: BlockContext): readonly Clause[] {
  if (claim === 'allHandled') return [rng.pick(allHandledClauses)];
  if (claim === 'noneCarried') return [rng.pick(noneCarriedClauses)];
  if ((facts.get('carriedForward') ?? 0) > 0) return [rng.pick(carriedClauses)];
  return rng.pick<readonly Clause[]>([
    [rng.pick(allHandledClauses)],
    [rng.pick(allHandledClauses)],
    [rng.pick(noneCarriedClauses)],
    [rng.pick(allHandledClauses), rng.pick(noneCarriedClauses)],
    [],
  ]);
}

function linesAs(form: 'plain' | 'numbered', lines: Lines): Sentence {
  return (voice) => {
    const sentences = lines
      .map((line) => sentenceOf(line.map((clause) => clause(voice))))
      .filter((text) => text !== '');
    if (form === 'plain') return sentences.join('');
    return sentences.map((text, index) => `\n${index + 1}.${text}`).join('');
  };
}
