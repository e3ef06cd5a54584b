export const files: readonly string[] = [
  `create table file (
      id text primary key,
      name text not null,
      hash text not null,
      bytes text not null,
      reading text not null,
      report_id text references report (id),
      created_at text not null
    )`,
  `create table last_year (
      report_id text primary key references report (id),
      agency_id text not null references agency (id),
      year integer not null,
      document text not null,
      file_id text references file (id),
      created_at text not null
    )`,
];
