'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField } from '@/components/ui/select-field';
import { figureText, writeExpression, MOST_DIGITS } from '@/lib/report/bound-figure';
import { tablesOf } from '@/lib/template/walk';
import { useReport } from '../report-context';
import { ChosenFigures } from './chosen-figures';
import { FigureList } from './figure-list';
import { columnChoices, figureChoices } from './figure-choices';
import { figureOf, FIGURE_KINDS, pick, type FigureKindChoice } from './figure-pick';
import { figureWords } from './figure-words';
import styles from './figure-dialog.module.css';

/** 插入数据: which figure of the tables the sentence takes: one, several added up, or a share. */
export function FigureDialog({
  onInsert,
  onClose,
}: {
  onInsert: (expr: string) => void;
  onClose: () => void;
}) {
  const { store } = useReport();
  const { sheet } = store.getSnapshot();
  const tables = tablesOf(store.template);
  const id = useId();
  const [kind, setKind] = useState<FigureKindChoice>('cell');
  const [tableId, setTable] = useState(tables[1]?.id ?? tables[0]?.id ?? '');
  const [column, setColumn] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [digits, setDigits] = useState(1);
  const table = tables.find((one) => one.id === tableId);
  if (!table) return null;

  const columns = columnChoices(table);
  const shown = column ?? columns[0]?.value ?? '';
  const figure = figureOf(kind, chosen, digits);
  const expr = figure && writeExpression(figure);
  const preview =
    figure && expr ? `句中写作“${figureText(figure, sheet)}”，${figureWords(store.template, expr)}。` : '';
  return (
    <Dialog
      open
      onClose={onClose}
      title="把表中的数插入正文，表格改了正文跟着改"
      actions={
        <>
          <Button variant="main" disabled={!expr} onClick={() => expr && onInsert(expr)}>
            插入
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <fieldset className={styles.kinds}>
        <legend>插入什么</legend>
        {FIGURE_KINDS.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kind === value}
              onChange={() => {
                setKind(value);
                setChosen(pick(value, chosen));
              }}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div className={styles.where}>
        <SelectField
          label="表"
          name={`${id}-table`}
          value={tableId}
          options={tables.map(({ id: value, name: label }) => ({ value, label }))}
          onChange={({ target }) => {
            setTable(target.value);
            setColumn(null);
          }}
        />
        <SelectField
          label="列"
          name={`${id}-column`}
          value={shown}
          options={columns}
          onChange={({ target }) => setColumn(target.value)}
        />
        {kind === 'percent' && (
          <SelectField
            label="小数位"
            name={`${id}-digits`}
            value={String(digits)}
            options={Array.from({ length: MOST_DIGITS + 1 }, (_, at) => ({ value: `${at}`, label: `${at}` }))}
            onChange={({ target }) => setDigits(Number(target.value))}
          />
        )}
      </div>
      <FigureList
        label={`${table.name}的数`}
        isSingle={kind === 'cell'}
        choices={figureChoices(table, shown, sheet)}
        chosen={chosen}
        onChoose={(address) => setChosen(pick(kind, chosen, address))}
      />
      {kind !== 'cell' && <ChosenFigures kind={kind} chosen={chosen} onChange={setChosen} />}
      <p className={styles.preview} role="status">
        {preview}
      </p>
    </Dialog>
  );
}
