'use client';

import { useLoaded } from '@/components/ui/use-loaded';
import type { Tour } from './use-tour';
import styles from './tour.module.css';

/** The place of 使用引导 in the page. It takes room of its own and covers nothing; its content comes apart. */
export function TourSlot({ tour }: { tour: Tour }) {
  const { part } = useLoaded(tour.isOpen, loadStrip);
  if (!tour.isOpen) return null;
  return <div className={styles.slot}>{part && <part.TourStrip tour={tour} />}</div>;
}

const loadStrip = () => import('./tour-strip');
