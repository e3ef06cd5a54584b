'use client';

import { Button } from '@/components/ui/button';
import { useLoaded } from '@/components/ui/use-loaded';
import { useSaveState, type Saving } from './use-saving';

export interface SaveTroubleProps {
  readonly account: string;
  readonly saving: Saving;
}

/** 保存受阻: what a person has to do before saving goes on comes when it is needed. */
export function SaveTrouble({ account, saving }: SaveTroubleProps) {
  const { kind } = useSaveState(saving);
  const isWanted = kind === 'conflict' || kind === 'expired';
  const { part, isMissing, retry } = useLoaded(isWanted, loadTrouble);
  if (!isWanted) return null;
  // Each trouble begins closed, whatever was open for the one before.
  if (part) return <part.TroubleDialogs key={kind} account={account} saving={saving} />;
  return isMissing ? <Button onClick={retry}>再试一次</Button> : null;
}

const loadTrouble = () => import('./trouble-dialogs');
