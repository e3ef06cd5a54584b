import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import type { Table } from '@/lib/template/types';
import { rowName } from '@/lib/template/walk';
import { landingColumnNames, landingRows, type Landing, type LandingLine } from './landing';
import styles from './paste-dialog.module.css';

/** 粘贴预览: a block that does not fit, or not surely, beside the rows it would land on. What has to be looked at comes first. */
export function PasteDialog({
  table,
  landing,
  onAccept,
  onCancel,
}: {
  table: Table;
  landing: Landing;
  onAccept: () => void;
  onCancel: () => void;
}) {
  const rows = landingRows(landing);
  const noted = landing.lines.filter(({ notes }) => notes.length > 0);
  const certain = landing.lines.filter(({ notes }) => notes.length === 0);
  const open = noted.length + landing.notes.length;
  return (
    <Dialog
      open
      onClose={onCancel}
      title={`粘贴 ${landing.lines.length} 行，其中 ${open} 处要先看一下`}
      actions={
        <>
          {rows > 0 && (
            <Button variant="main" onClick={onAccept}>
              {`粘贴其中能对应的 ${rows} 行`}
            </Button>
          )}
          <Button onClick={onCancel}>取消</Button>
        </>
      }
    >
      {landing.notes.length > 0 && (
        <ul className={styles.notes}>
          {landing.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={styles.scroll} role="region" aria-label="粘贴的内容和落点" tabIndex={0}>
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">粘贴的内容</th>
              <th scope="col">{`落到${table.name}`}</th>
            </tr>
          </thead>
          <tbody>
            {[...noted, ...certain].map((line) => (
              <Line key={line.number} table={table} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {rows > 0 && (
        <p className={styles.foot}>
          {`能对应的数落到“${landingColumnNames(landing)}”各列，粘贴后 Ctrl+Z 撤销。`}
        </p>
      )}
    </Dialog>
  );
}

function Line({ table, line }: { table: Table; line: LandingLine }) {
  const { number, label, texts, places, notes } = line;
  const names = [...new Set(places.map(({ cell }) => rowName(table, cell.row)))];
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        {label !== '' && <span className={styles.label}>{label}</span>}
        <span className={styles.figures}>
          {texts.map((text, at) => (
            <span key={at} className={text === '' ? styles.blank : undefined}>
              {text === '' ? '空' : text}
            </span>
          ))}
        </span>
      </td>
      <td>
        {names.length > 0 ? names.join('、') : <span className={styles.nowhere}>不粘贴</span>}
        {notes.map((note) => (
          <span key={note} className={styles.note}>
            <Icon name="doubt" />
            {note}
          </span>
        ))}
      </td>
    </tr>
  );
}
