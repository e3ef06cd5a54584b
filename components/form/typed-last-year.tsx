'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useLoaded } from '@/components/ui/use-loaded';
import type { TypedLastYearDialogProps } from './typed-last-year-dialog';

/** 手工录入, which few open, comes when it is opened. */
export function TypedLastYear(props: TypedLastYearDialogProps) {
  const { part, isMissing, retry } = useLoaded(true, loadDialog);
  if (part) return <part.TypedLastYearDialog {...props} />;
  return (
    <Dialog
      open={isMissing}
      onClose={props.onClose}
      title="连不上服务器，还不能录入上年数"
      actions={
        <>
          <Button variant="main" onClick={retry}>
            再试一次
          </Button>
          <Button onClick={props.onClose}>取消</Button>
        </>
      }
    >
      已经填写的内容都在。
    </Dialog>
  );
}

const loadDialog = () => import('./typed-last-year-dialog');
