import { describe, expect, it } from 'vitest';
import { requests } from '@/templates/2021-30/requests';
import { proactive } from '@/templates/2021-30/proactive';
import { lineMatcher, type NamedLine } from './line-matcher';
import { namedRows } from './named-lines';

const matchRow = lineMatcher(namedRows(requests));

describe('名称 of a pasted row', () => {
  it.each([
    ['（三）总计', 'handled'],
    ['1、属于国家秘密', 'stateSecret'],
    ['属于国家 秘密', 'stateSecret'],
    ['需另行制作', 'requiresCreation'],
    ['（二）部分公开', 'grantedInPart'],
    ['（六）其他处理 3.其他', 'otherReason'],
    ['6.其他', 'otherReason'],
  ])('%s is surely %s', (text, id) => {
    expect(matchRow(text)).toMatchObject({ kind: 'line', isSure: true, line: { id } });
  });

  it('takes a shorter former label for the row that alone holds it', () => {
    const match = lineMatcher(namedRows(proactive))('规范性文件');
    expect(match).toMatchObject({ kind: 'line', isSure: true, line: { id: 'normativeDocument' } });
  });

  it.each(['其中：网上申请', '合同纠纷', '备注', '表三'])('%s is no row of the form', (text) => {
    expect(matchRow(text)).toEqual({ kind: 'none' });
  });

  it('tells a group from a row', () => {
    expect(matchRow('（六）其他处理')).toMatchObject({ kind: 'line', line: { isGroup: true } });
  });

  it('is not sure of a row that stands beside another group', () => {
    const groups = ['（五）不予处理'];
    expect(matchRow('3.其他', { groups })).toMatchObject({ kind: 'line', isSure: false });
    expect(matchRow('3.其他', { groups: ['三、本年度办理结果', '(六)其他处理'] })).toMatchObject({
      kind: 'line',
      isSure: true,
    });
  });
});

describe('equal labels under several groups', () => {
  const twice: NamedLine[] = ['甲类办件', '乙类办件'].map((group) => ({
    id: group,
    names: ['其他'],
    under: [group],
    isGroup: false,
  }));
  const match = lineMatcher(twice);

  it('are told apart by the group beside them or by the last group head above them', () => {
    expect(match('其他', { groups: ['乙类办件'] })).toMatchObject({ line: { id: '乙类办件' }, isSure: true });
    expect(match('其他', { groups: [], heading: '甲类办件' })).toMatchObject({ line: { id: '甲类办件' } });
  });

  it('are ambiguous without one', () => {
    expect(match('其他')).toEqual({ kind: 'ambiguous' });
  });
});
