import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { LayoutProfile } from '@/lib/document/profile';
import { fonts } from './fonts';
import { FOOTER_SIZE } from './measures';
import { styleIds } from './styles';
import { textRun } from './text-run';

/** One 四号 character from the edge of the 版心. */
const ONE_CHARACTER = FOOTER_SIZE * 10;

/** 页码 “— 1 —”: on the right of odd pages, on the left of even ones, or in the middle. */
export function pageNumbers(place: LayoutProfile['pageNumbers']) {
  if (place === 'centred') {
    return { default: pageNumber(AlignmentType.CENTER), even: pageNumber(AlignmentType.CENTER) };
  }
  return {
    default: pageNumber(AlignmentType.RIGHT, { right: ONE_CHARACTER }),
    even: pageNumber(AlignmentType.LEFT, { left: ONE_CHARACTER }),
  };
}

/** 草稿 in the head of every page. */
export function draftHeads() {
  return { default: draftHead(), even: draftHead() };
}

function pageNumber(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { readonly left?: number; readonly right?: number } = {},
): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  const children = [textRun('— '), number, textRun(' —')];
  return new Footer({
    children: [new Paragraph({ style: styleIds.pageNumber, alignment, indent, children })],
  });
}

function draftHead(): Header {
  const mark = textRun('草稿', { font: fonts.heading1 });
  return new Header({
    children: [
      new Paragraph({ style: styleIds.pageNumber, alignment: AlignmentType.CENTER, children: [mark] }),
    ],
  });
}
