import { describe, expect, it } from 'vitest';
import { element, parseXml } from './parse-xml';

describe('the elements of XML', () => {
  it('have names and attributes without their prefixes, and children in order', () => {
    const root = parseXml('<?xml version="1.0"?><w:p w:id="1" id2="二"><w:r/>前<x:r/></w:p>');
    expect(root).toEqual({
      name: 'p',
      attributes: { id: '1', id2: '二' },
      children: [
        { name: 'r', attributes: {}, children: [] },
        '前',
        { name: 'r', attributes: {}, children: [] },
      ],
    });
  });

  it('hold text as it is meant', () => {
    const { children } = parseXml('<t> a&amp;&lt;&#x6c34;<![CDATA[<b>]]> </t>');
    expect(children).toEqual([' a&<水', '<b>', ' ']);
  });

  it('are found along a path', () => {
    const root = parseXml('<a><b><c n="1"/><c n="2"/></b></a>');
    expect(element(root, 'b', 'c')?.attributes).toEqual({ n: '1' });
    expect(element(root, 'c')).toBeUndefined();
  });

  it.each([['<a><b></a>'], ['<a>'], ['<a>&unknown;</a>'], ['<a b=c/>'], ['a'], ['']])(
    'are not made up where the text is damaged: %s',
    (xml) => {
      expect(() => parseXml(xml)).toThrow();
    },
  );
});
