'use client';

import { useState } from 'react';
import { addComment, resolveComment } from '@/components/api/comments';
import type { Answer } from '@/components/api/client';
import { focusedPath } from '@/components/form/focused-place';
import { useFocusedPlace, useReport } from '@/components/form/report-context';
import { dateOf, momentWords } from '@/components/reports/moment';
import { ownComments } from '@/components/saving/own-comments';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { stateNames } from '@/lib/report/report-state';
import type { Path } from '@/lib/report/path';
import type { Comment } from '@/lib/store/comments';
import type { Review } from '@/lib/store/review';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';
import { pinWords } from './place-words';
import styles from './review-panel.module.css';

export interface ReviewPanelProps {
  readonly reportId: string;
  readonly review: Review;
  readonly onComments: (comments: readonly Comment[]) => void;
}

/** 批注: why the report came back, what changed since, and every comment with its place. */
export function ReviewPanel({ reportId, review, onComments }: ReviewPanelProps) {
  const { store } = useReport();
  const focused = focusedPath(useFocusedPlace());
  const [problem, setProblem] = useState<string | null>(null);
  const { openedWith, changed, comments, mayComment, mayEdit } = review;

  async function take(asked: Promise<Answer<readonly Comment[]>>): Promise<boolean> {
    const answer = await asked;
    setProblem(answer.ok ? null : answer.message);
    if (answer.ok) {
      ownComments.add();
      onComments(answer.data);
    }
    return answer.ok;
  }

  return (
    <div className={styles.panel}>
      {openedWith && (
        <section className={styles.reason}>
          <h2>{openedWith.state === 'drafting' ? '更正说明' : `${stateNames[openedWith.state]}的理由`}</h2>
          <p>{openedWith.note}</p>
          <small>{`${openedWith.who} ${momentWords(new Date(openedWith.at), dateOf(new Date()))}`}</small>
        </section>
      )}
      {changed && !mayEdit && <ChangedPlaces changed={changed} />}
      <h2>{`批注 ${comments.filter(({ resolvedAt }) => resolvedAt === null).length}`}</h2>
      <CommentList
        comments={comments}
        mayResolve={mayEdit}
        onResolve={(id, isResolved) => void take(resolveComment(reportId, id, isResolved))}
      />
      {problem !== null && <Notice severity="error">{problem}</Notice>}
      {mayComment && (
        <CommentForm
          focused={focused}
          placeWords={(place) => pinWords(store.template, place)}
          onAdd={(path, text) => take(addComment(reportId, { path, text }))}
        />
      )}
    </div>
  );
}

/** 退回后的修改: only these need a second look. */
function ChangedPlaces({ changed }: { readonly changed: readonly Path[] }) {
  const { store, goTo } = useReport();
  return (
    <section>
      <h2>{changed.length === 0 ? '退回后没有修改' : `退回后修改了 ${changed.length} 处`}</h2>
      <ul className={styles.changed}>
        {changed.map((path) => (
          <li key={path}>
            <Button variant="bare" size="sm" onClick={() => goTo(path)}>
              {pinWords(store.template, path)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
