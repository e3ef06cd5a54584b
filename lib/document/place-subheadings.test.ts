import { describe, expect, it } from 'vitest';
import type { Block } from './blocks';
import { placeSubheadings } from './place-subheadings';
import { proseBlocks } from './prose-blocks';

const ownLine = proseBlocks('overview', '（一）主动公开情况\n全年公开。\n1.政策信息\n已公开。');
const runIn = proseBlocks('overview', '（一）主动公开情况。全年公开。\n1.政策信息\n已公开。');

describe('a subheading', () => {
  it('stays as it was written', () => {
    expect(placeSubheadings(ownLine, 'asWritten')).toEqual(ownLine);
    expect(placeSubheadings(runIn, 'asWritten')).toEqual(runIn);
  });

  it('runs into its text with a full stop, and gets a line of its own without one', () => {
    expect(placeSubheadings(ownLine, 'runIn')).toEqual(runIn);
    expect(placeSubheadings(runIn, 'ownLine')).toEqual(ownLine);
  });

  it('that is placed already is left alone', () => {
    expect(placeSubheadings(runIn, 'runIn')).toEqual(runIn);
    expect(placeSubheadings(ownLine, 'ownLine')).toEqual(ownLine);
  });

  it.each([
    ['another heading', '（一）主动公开情况\n1.政策信息\n已公开。'],
    ['nothing', '（一）主动公开情况'],
    ['a text with a heading of its own', '（一）主动公开情况\n（二）依申请公开情况。全年公开。'],
  ])('before %s runs into nothing', (_, text) => {
    const blocks = proseBlocks('overview', text);
    expect(placeSubheadings(blocks, 'runIn')).toEqual(blocks);
  });

  it('does not run into the text of another part', () => {
    const heading: Block = { kind: 'heading', part: 'a', level: 2, text: '（一）情况' };
    const blocks: Block[] = [heading, { kind: 'paragraph', part: 'b', text: '公开。' }];
    expect(placeSubheadings(blocks, 'runIn')).toEqual(blocks);
  });

  it('alone in its paragraph leaves no empty paragraph behind', () => {
    const blocks = placeSubheadings(proseBlocks('overview', '（一）按清单公开。'), 'ownLine');
    expect(blocks).toEqual([{ kind: 'heading', part: 'overview', level: 2, text: '（一）按清单公开' }]);
  });
});
