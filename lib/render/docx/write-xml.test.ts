import { describe, expect, it } from 'vitest';
import { writeXml } from './write-xml';

describe('XML of what docx prepared', () => {
  it.each([
    ['nothing within', { 'w:b': {} }, '<w:b/>'],
    [
      'attributes alone',
      { 'w:b': { _attr: { 'w:val': false, 'w:sz': 4 } } },
      '<w:b w:val="false" w:sz="4"/>',
    ],
    ['an empty list', { 'w:r': [] }, '<w:r></w:r>'],
    ['a plain text', { 'dc:title': '报告' }, '<dc:title>报告</dc:title>'],
    [
      'attributes and elements',
      { 'w:p': [{ _attr: { a: 'x' } }, { 'w:r': [{ 'w:br': {} }] }] },
      '<w:p a="x"><w:r><w:br/></w:r></w:p>',
    ],
    [
      'characters with a meaning',
      { 'w:t': [{ _attr: { a: '"<' } }, `<&>"'`] },
      '<w:t a="&quot;&lt;">&lt;&amp;&gt;&quot;&apos;</w:t>',
    ],
  ])('has %s', (_, element, xml) => {
    expect(writeXml(element)).toBe(xml);
  });
});
