'use client';

import { useReport } from '@/components/form/report-context';
import { dateOf, momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { Comment } from '@/lib/store/comments';
import { fieldOfPlace, pinWords } from './place-words';
import styles from './review-panel.module.css';

/** 批注 with their places, those still open first. */
export function CommentList({
  comments,
  mayResolve,
  onResolve,
}: {
  comments: readonly Comment[];
  mayResolve: boolean;
  onResolve: (id: string, isResolved: boolean) => void;
}) {
  const { store, goTo } = useReport();
  if (comments.length === 0) return <p className={styles.none}>还没有批注。</p>;
  const isOpen = ({ resolvedAt }: Comment) => resolvedAt === null;
  const inOrder = [...comments.filter(isOpen), ...comments.filter((one) => !isOpen(one))];
  const today = dateOf(new Date());
  return (
    <ul className={styles.comments}>
      {inOrder.map((comment) => {
        const { id, path, text, who, at, resolvedBy } = comment;
        const place = pinWords(store.template, path);
        return (
          <li key={id} className={classNames(!isOpen(comment) && styles.resolved)}>
            {path === '' ? (
              <b>{place}</b>
            ) : (
              <Button variant="bare" size="sm" onClick={() => goTo(fieldOfPlace(path))}>
                {place}
              </Button>
            )}
            <p>{text}</p>
            <div className={styles.foot}>
              <small>{`${who} ${momentWords(new Date(at), today)}`}</small>
              {resolvedBy !== null && <small>{`${resolvedBy}已处理`}</small>}
              {mayResolve && (
                <Button
                  size="sm"
                  aria-label={`${isOpen(comment) ? '标为已处理' : '重开'}：${place}`}
                  onClick={() => onResolve(id, isOpen(comment))}
                >
                  {isOpen(comment) ? '标为已处理' : '重开'}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
