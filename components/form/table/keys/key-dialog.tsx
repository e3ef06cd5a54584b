'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { keyList } from './key-list';
import { KeyNames } from './key-names';
import styles from './key-dialog.module.css';

/** 按键表 */
export function KeyDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title="填表时可用的按键"
      actions={
        <Button variant="main" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <table className={styles.list}>
        {keyList.map(({ about, lines }) => (
          <tbody key={about}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {about}
              </th>
            </tr>
            {lines.map(({ keys, does }) => (
              <tr key={does}>
                <td className={styles.keys}>
                  <KeyNames names={keys} />
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Dialog>
  );
}
