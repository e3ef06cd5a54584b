import { DEMO_AGENCY } from './demo-agency';
import type { Scope } from './scope';

/** 最上级机关. While accounts are off it is 本机关: the agency of the first report, or of the settings. */
export const HIGHEST_AGENCY = 'own';

/** An agency and its place in the tree. */
export interface AgencyPlace {
  readonly id: string;
  readonly path: string;
}

/** 本机关: the agency that the actor works in. */
export function ownAgency({ agency }: Scope): AgencyPlace {
  return agency ?? { id: HIGHEST_AGENCY, path: `/${HIGHEST_AGENCY}/` };
}

/** 演示机关 of the agency that the actor works in. */
export function demoAgency(scope: Scope): string {
  return scope.agency ? demoOf(scope.agency.id) : DEMO_AGENCY;
}

export function demoOf(agencyId: string): string {
  return `${DEMO_AGENCY}.${agencyId}`;
}

/** Whose an agency's reports are: those of a 演示机关 belong to the agency that put them in. */
export function ownerOf(agencyId: string): string {
  return agencyId.startsWith(`${DEMO_AGENCY}.`) ? agencyId.slice(DEMO_AGENCY.length + 1) : agencyId;
}

export function isDemoAgency(agencyId: string): boolean {
  return agencyId === DEMO_AGENCY || ownerOf(agencyId) !== agencyId;
}
