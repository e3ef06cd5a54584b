'use client';

import { useState, type ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import { disableAccount, resetPassword, setRoles } from '@/components/api/administration';
import { useToast } from '@/components/ui/toaster';
import type { IdentitySource } from '@/lib/access/identity/identity-provider';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import { ConfirmDialog } from './confirm-dialog';
import { IdentityDialog } from './identity-dialog';
import { RolesDialog, type RoleChange } from './roles-dialog';
import { SecretDialog } from './secret-dialog';
import { SessionDialog } from './session-dialog';

type Open =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'disable' | 'reset' | 'sessions' | 'roles' | 'identity';
      readonly account: ListedAccount;
    }
  | { readonly kind: 'password'; readonly account: ListedAccount; readonly password: string };

const CLOSED: Open = { kind: 'none' };

/** What an administrator does with an account, and the dialogs that belong to it. */
export function useAccountActs(
  agencies: readonly ListedAgency[],
  today: string,
  sources: readonly IdentitySource[],
) {
  const [open, setOpen] = useState<Open>(CLOSED);
  /** Of what was done without a dialog. */
  const [problem, setProblem] = useState('');
  const router = useRouter();
  const toast = useToast();
  const close = () => setOpen(CLOSED);

  async function setDisabled(account: ListedAccount, isDisabled: boolean): Promise<string> {
    const answer = await disableAccount(account.id, isDisabled);
    if (!answer.ok) return answer.message;
    toast({
      text: `已${isDisabled ? '停用' : '启用'}${account.name}的账号`,
      undo: async () => setProblem(await setDisabled(account, !isDisabled)),
    });
    done();
    return '';
  }

  function rolesChanged({ id, name }: ListedAccount, { agencyId, before }: RoleChange) {
    const undo = async () => {
      const answer = await setRoles(id, { agencyId, roles: before });
      setProblem(answer.ok ? '' : answer.message);
      router.refresh();
    };
    toast({ text: `已更改${name}的角色`, undo });
    done();
  }

  function done() {
    setProblem('');
    close();
    router.refresh();
  }

  async function reset(account: ListedAccount): Promise<string> {
    const answer = await resetPassword(account.id);
    if (!answer.ok) return answer.message;
    setOpen({ kind: 'password', account, password: answer.data });
    router.refresh();
    return '';
  }

  const acts = {
    changeRoles: (account: ListedAccount) => setOpen({ kind: 'roles', account }),
    showSessions: (account: ListedAccount) => setOpen({ kind: 'sessions', account }),
    resetPassword: (account: ListedAccount) => setOpen({ kind: 'reset', account }),
    disable: (account: ListedAccount) => setOpen({ kind: 'disable', account }),
    link: (account: ListedAccount) => setOpen({ kind: 'identity', account }),
    enable: (account: ListedAccount) => void setDisabled(account, false).then(setProblem),
  };
  return { acts, problem, dialogs: dialogOf() };

  function dialogOf(): ReactNode {
    switch (open.kind) {
      case 'none':
        return null;
      case 'roles':
        return (
          <RolesDialog
            account={open.account}
            agencies={agencies}
            onDone={(change) => rolesChanged(open.account, change)}
            onClose={close}
          />
        );
      case 'sessions':
        return <SessionDialog account={open.account} today={today} onClose={close} />;
      case 'identity':
        return (
          <IdentityDialog
            account={open.account}
            sources={sources}
            onDone={(text) => {
              toast({ text });
              close();
              router.refresh();
            }}
            onClose={close}
          />
        );
      case 'password':
        return (
          <SecretDialog
            title={`${open.account.name}的临时口令`}
            label="临时口令"
            secret={open.password}
            note="只显示这一次，当面或者打电话告诉本人。本人登录后先改口令，原来的动态口令也已停用。"
            fileName={`临时口令-${open.account.login}.txt`}
            onClose={close}
          />
        );
      case 'reset':
        return (
          <ConfirmDialog
            title={`重置${open.account.name}的口令`}
            act="重置口令"
            onConfirm={() => reset(open.account)}
            onClose={close}
          >
            原来的口令随即失效，正在进行的登录随即结束，没有保存的内容留在本人的浏览器里。
          </ConfirmDialog>
        );
      case 'disable':
        return (
          <ConfirmDialog
            title={`停用${open.account.name}的账号`}
            act="停用账号"
            onConfirm={() => setDisabled(open.account, true)}
            onClose={close}
          >
            停用后不能登录，正在进行的登录随即结束，发出后没有使用的邀请随即收回。写过的内容和记录都保留，可以再启用。
          </ConfirmDialog>
        );
    }
  }
}
