'use client';

import { Workspace } from '@/components/form/workspace';
import type { WorkspaceProps } from '@/components/form/workspace-props';
import { loadGuidance } from '@/templates/guidance';

/** The form with its 填报说明, which the browser fetches when it is asked for. */
export function GuidedWorkspace(props: Omit<WorkspaceProps, 'loadGuidance'>) {
  return <Workspace {...props} loadGuidance={loadGuidance} />;
}
