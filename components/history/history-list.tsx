import { dateOf, momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import type { Template } from '@/lib/template/types';
import type { RevisionGroup } from '@/lib/store/group-revisions';
import type { ListedRevision } from '@/lib/store/list-revisions';
import { LostValues } from './lost-values';
import { groupWords, revisionWords } from './revision-words';
import { VersionActs } from './version-acts';
import styles from './history.module.css';

interface HistoryListProps {
  readonly reportId: string;
  readonly template: Template;
  readonly groups: readonly RevisionGroup[];
  /** The present revision. */
  readonly rev: number;
  readonly mayRestore: boolean;
  /** The two versions that are compared. */
  readonly chosen: { readonly from: number; readonly to: number } | null;
}

/** 历史版本, latest first: two of them can be chosen and compared, without any script. */
export function HistoryList(props: HistoryListProps) {
  const { groups, rev, chosen } = props;
  const revisions = groups.reduce<readonly ListedRevision[]>((all, group) => [...all, ...group], []);
  const isComparable = revisions.length > 1;
  const { from, to } = chosen ?? { from: revisions[1]?.rev ?? rev, to: rev };
  return (
    <form method="get" className={styles.form}>
      {isComparable && (
        <div className={styles.tools}>
          <Button type="submit" size="sm">
            对比选中的两版
          </Button>
        </div>
      )}
      <ol className={styles.list}>
        {groups.map((group) => (
          <Group key={group[0].rev} group={group} list={props} chosen={isComparable ? { from, to } : null} />
        ))}
      </ol>
    </form>
  );
}

interface Chosen {
  readonly from: number;
  readonly to: number;
}

function Group({
  group,
  list,
  chosen,
}: {
  group: RevisionGroup;
  list: HistoryListProps;
  chosen: Chosen | null;
}) {
  const [latest, ...earlier] = group;
  return (
    <li>
      <Line revision={latest} words={groupWords(group)} list={list} chosen={chosen} />
      {earlier.length > 0 && (
        <details
          className={styles.earlier}
          open={earlier.some(({ rev }) => rev === chosen?.from || rev === chosen?.to)}
        >
          <summary>{`逐次保存 ${group.length} 次`}</summary>
          <ol>
            {earlier.map((revision) => (
              <li key={revision.rev}>
                <Line revision={revision} words={revisionWords(revision)} list={list} chosen={chosen} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

function Line({
  revision,
  words,
  list: { reportId, template, rev: present, mayRestore },
  chosen,
}: {
  revision: ListedRevision;
  words: string;
  list: HistoryListProps;
  /** Null where there is nothing to compare with. */
  chosen: Chosen | null;
}) {
  const { rev, at, who, name, note, lost } = revision;
  return (
    <div className={styles.line}>
      {chosen && (
        <span className={styles.choice}>
          <input
            type="radio"
            name="from"
            value={rev}
            defaultChecked={rev === chosen.from}
            aria-label={`第 ${rev} 版作为旧版`}
          />
          <input
            type="radio"
            name="to"
            value={rev}
            defaultChecked={rev === chosen.to}
            aria-label={`第 ${rev} 版作为新版`}
          />
        </span>
      )}
      <span className={styles.number}>{`第 ${rev} 版`}</span>
      <div className={styles.said}>
        <p>
          {name !== null && <b className={styles.name}>{name}</b>}
          {words}
          {rev === present && <span className={styles.present}>现在</span>}
        </p>
        <small>{`${who} ${momentWords(new Date(at), dateOf(new Date()))}`}</small>
        {note !== null && note !== '' && <p className={styles.note}>{note}</p>}
        <LostValues template={template} lost={lost} />
      </div>
      <VersionActs
        reportId={reportId}
        rev={rev}
        name={name}
        present={present}
        mayRestore={mayRestore && rev !== present}
      />
    </div>
  );
}
