export const reasons: readonly string[] = [
  `create table reason (
      id text primary key,
      report_id text not null references report (id),
      rev integer not null,
      rule text not null,
      place text not null,
      version text not null,
      figures text not null,
      text text not null,
      who text not null,
      at text not null
    )`,
  `create index reason_report on reason (report_id, rev)`,
  `alter table report add column rule_set text`,
  `alter table agency add column rules text`,
];
