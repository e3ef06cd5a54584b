/**
 * What the store does not send to PostgreSQL, so that engines which speak its protocol (Citus, YugabyteDB, CockroachDB)
 * can take its place: each lacks one of these, or does it in another way. Decision 021.
 */
const forbidden: readonly (readonly [name: string, sign: RegExp])[] = [
  [
    'sequence',
    /\b(?:small|big)?serial\d?\b|\b(?:next|curr|last|set)val\b|\bsequence\b|\bgenerated\b.*\bidentity\b/,
  ],
  ['advisory lock', /\bpg_(?:try_)?advisory/],
  ['table lock', /\block\s+table\b/],
  ['notification', /^\s*(?:listen|notify|unlisten)\b|\bpg_notify\b/],
  ['deferred constraint', /\bdeferr(?:able|ed)\b|\bset\s+constraints\b/],
  [
    'trigger or procedure',
    /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+)?(?:trigger|function|procedure|rule)\b|^\s*do\s+\$/,
  ],
  ['temporary table', /\bcreate\s+(?:temp|temporary|unlogged)\b/],
  ['extension', /\bcreate\s+extension\b/],
  ['cursor', /^\s*(?:declare|fetch|move)\b/],
  ['recursion', /\bwith\s+recursive\b/],
  [
    'column type of its own',
    /\b(?:jsonb?|bytea|uuid|timestamptz?|timestamp|hstore|xml|inet|point|tsvector)\b|\[\]/,
  ],
  ['upsert by the name of a constraint', /\bon\s+conflict\s+on\s+constraint\b/],
  ['isolation above READ COMMITTED', /\bisolation\s+level\s+(?!read committed\b)/],
  [
    'speech of SQLite',
    /\bpragma\b|\binsert\s+or\b|\bglob\b|\browid\b|\bautoincrement\b|\bdatetime\s*\(|\bjson_\w+\s*\(/,
  ],
];

/** Names of what a statement holds that may not be sent; quoted names and texts do not count. */
export function forbiddenIn(statement: string): readonly string[] {
  const bare = statement.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ' x ').toLowerCase();
  return forbidden.filter(([, sign]) => sign.test(bare)).map(([name]) => name);
}
