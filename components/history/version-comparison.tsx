import { pathWords } from '@/components/form/path-words';
import { PrintButton } from '@/components/comparison/print-button';
import { SaidText } from '@/components/comparison/said-text';
import { Sheet } from '@/components/ui/sheet';
import { compareVersions, type ChangedTable, type ChangedText } from '@/lib/comparison/compare-versions';
import { cellName } from '@/lib/template/walk';
import type { Template } from '@/lib/template/types';
import type { Version } from '@/lib/store/report-at';
import styles from './history.module.css';

/** 版本对比: what the later of two versions changed, in the order of the form. */
export function VersionComparison({ from, to }: { readonly from: Version; readonly to: Version }) {
  const { tables, texts, changes } = compareVersions(to, from);
  const heads = { from: `第 ${from.rev} 版`, to: `第 ${to.rev} 版` };
  return (
    <Sheet title={`${heads.from}与${heads.to}对比`} aside={<PrintButton />} className={styles.comparison}>
      <p className={styles.summary}>
        {changes === 0 ? '两版的数字和文字相同。' : `有 ${changes} 处不同，相同的没有列出。`}
      </p>
      {tables.map((changed) => (
        <ChangedFigures key={changed.table.id} changed={changed} heads={heads} template={to.template} />
      ))}
      <ChangedTexts texts={texts} template={to.template} />
    </Sheet>
  );
}

function ChangedFigures({
  changed: { table, figures, onlyBefore, notes },
  heads,
  template,
}: {
  changed: ChangedTable;
  heads: { from: string; to: string };
  template: Template;
}) {
  return (
    <>
      <table className={styles.figures}>
        <caption>{table.name}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">{heads.from}</th>
            <th scope="col">{heads.to}</th>
            <th scope="col">增减</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ cell, before, now, change }) => (
            <tr key={cell.address}>
              <th scope="row">{cellName(cell)}</th>
              <td>
                <SaidText said={before} look="pencil" blank="未填" />
              </td>
              <td>
                <SaidText said={now} look={cell.isTotal ? 'total' : 'pen'} blank="未填" />
              </td>
              <td>{change}</td>
            </tr>
          ))}
          {onlyBefore.map(({ cell, before }) => (
            <tr key={cell.address}>
              <th scope="row">{cellName(cell)}</th>
              <td>
                <SaidText said={before} look="pencil" blank="未填" />
              </td>
              <td colSpan={2}>新版表式没有这一项</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChangedTexts texts={notes} template={template} />
    </>
  );
}

function ChangedTexts({ texts, template }: { texts: readonly ChangedText[]; template: Template }) {
  return (
    <>
      {texts.map(({ path, pieces }) => (
        <section key={path} className={styles.text}>
          <h3>{pathWords(template, path)}</h3>
          <p>
            {pieces.map(({ kind, text }, index) => {
              if (kind === 'same') return <span key={index}>{text}</span>;
              return kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
            })}
          </p>
        </section>
      ))}
    </>
  );
}
