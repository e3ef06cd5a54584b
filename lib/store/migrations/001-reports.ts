export const reports: readonly string[] = [
  `create table agency (
      id text primary key,
      name text not null,
      kind text not null,
      level text,
      powers text,
      address text not null default '',
      telephone text not null default '',
      website text not null default '',
      deadline text,
      created_at text not null
    )`,
  `create index agency_name on agency (name)`,
  `create table report (
      id text primary key,
      agency_id text not null references agency (id),
      year integer not null,
      format text not null,
      state text not null,
      rev integer not null,
      head text not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text
    )`,
  `create unique index report_agency_year on report (agency_id, year) where deleted_at is null`,
  `create table revision (
      report_id text not null references report (id),
      rev integer not null,
      at text not null,
      who text not null,
      action text not null,
      ops text not null,
      lost text not null,
      snapshot text,
      primary key (report_id, rev)
    )`,
  `create table op_seen (
      report_id text not null references report (id),
      op_id text not null,
      result text not null,
      at text not null,
      primary key (report_id, op_id)
    )`,
];
