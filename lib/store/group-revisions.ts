import type { ListedRevision } from './list-revisions';

/** 一段编辑: what one person saved without a pause, shown as one entry that opens. Latest first. */
export type RevisionGroup = readonly [ListedRevision, ...ListedRevision[]];

/** Longest pause within a group, in milliseconds. */
const PAUSE = 10 * 60 * 1000;

/** Groups revisions, latest first. Only plain autosaves join; a state change or a named version stands alone. */
export function groupRevisions(revisions: readonly ListedRevision[]): readonly RevisionGroup[] {
  const groups: [ListedRevision, ...ListedRevision[]][] = [];
  for (const revision of revisions) {
    const group = groups[groups.length - 1];
    const later = group?.[group.length - 1];
    if (group && later && isThin(later) && isThin(revision) && isNear(later, revision)) group.push(revision);
    else groups.push([revision]);
  }
  return groups;
}

/** 自动保存 that nobody named and that lost nothing. */
export function isThin({ action, name, lost }: ListedRevision): boolean {
  return action === 'edited' && name === null && lost.length === 0;
}

function isNear(later: ListedRevision, earlier: ListedRevision): boolean {
  const pause = Date.parse(later.at) - Date.parse(earlier.at);
  return later.whoId === earlier.whoId && later.who === earlier.who && pause <= PAUSE;
}
