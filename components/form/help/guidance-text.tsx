import type { FormatGuidance } from '@/lib/template/guidance-types';
import { guidanceAt, type GuidedPlace } from '@/lib/template/guided-places';
import styles from './help-panel.module.css';

/** One 说明: what belongs there and by which article, an example, a common mistake. */
export function GuidanceText({ place, guidance }: { place: GuidedPlace; guidance: FormatGuidance }) {
  const found = guidanceAt(guidance, place);
  if (!found) return null;
  const { what, articles, example, mistake } = found;
  return (
    <section className={styles.place} aria-label={place.name}>
      <h2>{place.name}</h2>
      <p>{what}</p>
      {articles && <p className={styles.articles}>{`《政府信息公开条例》${articles.join('、')}`}</p>}
      <dl>
        <dt>例</dt>
        <dd>{example}</dd>
        <dt>常见错误</dt>
        <dd>{mistake}</dd>
      </dl>
    </section>
  );
}
