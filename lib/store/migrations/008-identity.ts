export const identity: readonly string[] = [
  `alter table session add column provider text not null default ''`,
  `alter table session add column factors integer not null default 1`,
  `create table sign_in (
      id text primary key,
      address text not null,
      stage text not null,
      content text not null,
      expires_at text not null
    )`,
  `create index sign_in_address on sign_in (address, expires_at)`,
];
