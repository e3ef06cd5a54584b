export const fileAgency: readonly string[] = [
  `alter table file add column agency_id text not null default 'own'`,
];
