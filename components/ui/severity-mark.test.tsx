import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SeverityMark } from './severity-mark';

describe('SeverityMark', () => {
  it.each([
    ['error', '有误'],
    ['missing', '未填'],
    ['doubt', '存疑'],
    ['hint', '提示'],
    ['ok', '相符'],
  ] as const)('says %s by a sign and by the word %s', (severity, word) => {
    const html = renderToStaticMarkup(<SeverityMark severity={severity} />);
    expect(html).toContain('<svg');
    expect(html).toContain(`<span>${word}</span>`);
  });

  it('counts, and takes another word', () => {
    expect(renderToStaticMarkup(<SeverityMark severity="error" count={2} />)).toContain('有误 2');
    expect(renderToStaticMarkup(<SeverityMark severity="error" word="差 1" />)).toContain('差 1');
  });

  it('hides the sign from screen readers', () => {
    expect(renderToStaticMarkup(<SeverityMark severity="ok" />)).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});
