import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FieldGroup } from './field';
import { SelectField } from './select-field';
import { TextField } from './text-field';

describe('Field', () => {
  it('ties label, error and hint to the control', () => {
    const html = renderToStaticMarkup(<TextField name="year" label="报告年度" hint="四位" error="为空。" />);
    expect(html).toMatch(/<label[^>]*for="year"[^>]*>报告年度/);
    expect(html).toMatch(/<input[^>]*id="year"[^>]*>/);
    expect(html).toMatch(/<input[^>]*aria-describedby="year-error year-hint"/);
    expect(html).toMatch(/<input[^>]*aria-invalid="true"/);
    expect(html).toMatch(/<p id="year-error"[^>]*>.*为空。/);
  });

  it('neither describes nor marks a control that is in order', () => {
    const html = renderToStaticMarkup(<SelectField name="kind" label="机关类型" options={[]} />);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });

  it('describes a group by its hint', () => {
    const html = renderToStaticMarkup(
      <FieldGroup id="powers" label="职权" hint="勾选">
        <input type="checkbox" />
      </FieldGroup>,
    );
    expect(html).toMatch(/<fieldset id="powers"[^>]*aria-describedby="powers-hint"/);
  });
});
