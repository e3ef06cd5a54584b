import type { Comment } from '@/lib/store/comments';
import { callApi, field, type Answer } from './client';

/** 写批注; answered with all of them. */
export function addComment(
  id: string,
  body: { readonly path: string; readonly text: string },
): Promise<Answer<readonly Comment[]>> {
  return callApi(`${addressOf(id)}/comments`, { method: 'POST', body }, readComments);
}

/** 批注已处理, or not after all. */
export function resolveComment(
  id: string,
  comment: string,
  isResolved: boolean,
): Promise<Answer<readonly Comment[]>> {
  const address = `${addressOf(id)}/comments/${encodeURIComponent(comment)}`;
  return callApi(address, { method: 'PATCH', body: { isResolved } }, readComments);
}

function addressOf(id: string): string {
  return `reports/${encodeURIComponent(id)}`;
}

function readComments(value: unknown): readonly Comment[] | null {
  const comments = field(value, 'comments');
  return Array.isArray(comments) && comments.every(isComment) ? comments : null;
}

function isComment(value: unknown): value is Comment {
  return typeof field(value, 'id') === 'string' && typeof field(value, 'text') === 'string';
}
