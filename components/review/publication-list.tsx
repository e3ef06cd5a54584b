import { chineseDate } from '@/lib/document/chinese-date';
import type { Publication } from '@/lib/store/publications';
import styles from './state-panel.module.css';

/** 各次发布: where and when, and what a correction was about. */
export function PublicationList({ publications }: { readonly publications: readonly Publication[] }) {
  if (publications.length === 0) return null;
  return (
    <ul className={styles.publications} aria-label="发布记录">
      {publications.map(({ version, address, publishedOn, note, who }) => (
        <li key={version}>
          <b>{version === 1 ? '发布' : `第 ${version} 版（更正）`}</b>
          <span>{chineseDate(publishedOn)}</span>
          <Address address={address} />
          <span>{`由${who}记录`}</span>
          {note !== '' && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Only an address of the web is a link, whatever was typed. */
function Address({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return <span>{address}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}
