import type { Finding, Side } from '@/lib/rules/finding';
import styles from './ledger.module.css';

/** The arithmetic behind a finding: both sides, line by line, and their sums. */
export function Ledger({ ledger }: { ledger: NonNullable<Finding['ledger']> }) {
  return (
    <>
      <div className={styles.ledger}>
        <Half side={ledger.left} />
        <Half side={ledger.right} />
      </div>
      <p className={styles.difference}>
        相差 <b>{ledger.difference}</b>
      </p>
    </>
  );
}

/** Longest side that is shown term by term; a longer one shows the terms that are not 0. */
const SHOWN_TERMS = 6;

function Half({ side }: { side: Side }) {
  const terms =
    side.terms.length <= SHOWN_TERMS ? side.terms : side.terms.filter(({ value }) => value !== '0');
  return (
    <table>
      <tbody>
        {terms.map(({ label, cell, value }) => (
          <tr key={cell}>
            <th scope="row">{label}</th>
            <td>{value === '' ? '未填' : value}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          <td>{side.sum}</td>
        </tr>
      </tfoot>
    </table>
  );
}
