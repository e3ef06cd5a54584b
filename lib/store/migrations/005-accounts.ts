export const accounts: readonly string[] = [
  `alter table agency add column parent_id text references agency (id)`,
  `alter table agency add column path text not null default ''`,
  `update agency set path = '/' || id || '/'`,
  `create index agency_path on agency (path)`,
  `alter table agency add column audit_seq integer not null default 0`,
  `alter table agency add column audit_head text not null default ''`,
  `create table audit (
      agency_id text not null references agency (id),
      seq integer not null,
      at text not null,
      who_id text not null,
      who text not null,
      action text not null,
      target text not null,
      detail text not null,
      previous text not null,
      hash text not null,
      primary key (agency_id, seq)
    )`,
  `alter table revision add column who_id text not null default ''`,
  `create table account (
      id text primary key,
      login text not null,
      name text not null,
      password text,
      password_at text,
      password_history text not null default '[]',
      must_change integer not null default 0,
      failures integer not null default 0,
      locked_until text,
      totp text,
      subject text,
      disabled_at text,
      created_at text not null
    )`,
  `create unique index account_login on account (login)`,
  `create unique index account_subject on account (subject)`,
  `create table membership (
      agency_id text not null references agency (id),
      account_id text not null references account (id),
      role text not null,
      created_at text not null,
      primary key (agency_id, account_id, role)
    )`,
  `create index membership_account on membership (account_id)`,
  `create table session (
      id text primary key,
      account_id text not null references account (id),
      address text not null,
      agent text not null,
      created_at text not null,
      seen_at text not null,
      ended_at text,
      ended_by text
    )`,
  `create index session_account on session (account_id)`,
  `create table login_failure (
      id text primary key,
      address text not null,
      at text not null
    )`,
  `create index login_failure_address on login_failure (address, at)`,
  `create table invitation (
      id text primary key,
      agency_id text not null references agency (id),
      name text not null,
      role text not null,
      created_by text not null,
      created_at text not null,
      expires_at text not null,
      used_at text,
      used_by text
    )`,
  `create table token (
      id text primary key,
      agency_id text not null references agency (id),
      name text not null,
      may text not null,
      created_by text not null,
      created_at text not null,
      used_at text,
      ended_at text
    )`,
  `create table setting (
      name text primary key,
      value text not null
    )`,
  `create table comment (
      agency_id text not null references agency (id),
      report_id text not null references report (id),
      id text not null,
      rev integer not null,
      path text not null,
      text text not null,
      who_id text not null,
      who text not null,
      at text not null,
      resolved_at text,
      resolved_by text,
      primary key (agency_id, report_id, id)
    )`,
  `create table version_name (
      report_id text not null references report (id),
      rev integer not null,
      name text not null,
      who text not null,
      at text not null,
      primary key (report_id, rev)
    )`,
  `create table publication (
      report_id text not null references report (id),
      version integer not null,
      rev integer not null,
      address text not null,
      published_on text not null,
      note text not null,
      who text not null,
      at text not null,
      primary key (report_id, version)
    )`,
];
