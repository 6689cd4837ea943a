/** A thousand names that break things: what people are really called, and what they are not. */
const from = (...points: number[]): string => String.fromCodePoint(...points);
const range = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, i) => from(first + i));

const SCRIPTS = [
  'Siân Llŷr', 'Ffion', 'Seán Ó Súilleabháin', 'Zoë', 'François', 'Łukasz', 'Ștefan', 'Nguyễn Thị Ánh', 'Þórður', 'Ǆemal', 'İbrahim ı', 'ßtraße', 'Αθηνά', 'Шевченко', 'Ёлка', 'Հայկ', 'მარიამ', 'אַבְרָהָם', 'محمد عبد الرحمن',
  'آیدا', 'گُل', 'ܝܫܘܥ', 'ދިވެހި', 'ߒߞߏ', 'प्रिया', 'ক্ষণিকা', 'ਗੁਰਪ੍ਰੀਤ', 'ગીતા', 'ଓଡ଼ିଆ', 'தமிழ்ச்செல்வி', 'తెలుగు', 'ಕನ್ನಡ', 'മലയാളം', 'සිංහල', 'สมชาย', 'ລາວ', 'བོད་ཡིག', 'ဒေါ်အောင်ဆန်းစုကြည်', 'ខ្មែរ', 'ᏣᎳᎩ', 'ᐃᓄᒃᑎᑐᑦ',
  'ሰላም ለተይ', 'ⵜⵉⴼⵉⵏⴰⵖ', 'ᠮᠣᠩᠭᠣᠯ', '김민준', '각', '王小明', '𠮷野家', 'さくら', 'サクラ', 'ㄅㄆㄇ', 'ꦗꦮ', 'ᬩᬮᬶ', '𞤀𞤣𞤤𞤢𞤥', '𐤀𐤁', '𝕶𝖆𝖞', 'ﷺ', '﷽', '꧅꧅꧅', '⸻⸻⸻', '𒐫𒐫', '𒈙𒈙',
];
const MARKUP = [
  '<b>Bold</b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</script><script>alert(1)//', '"><svg onload=alert(1)>', '&lt;b&gt;', '&amp;amp;', '&#x202e;', '<!--', '-->', ']]>', '<![CDATA[x]]>', '</textarea>', '</style><style>*{display:none}', '<iframe src=javascript:alert(1)>', 'javascript:alert(1)', 'data:text/html,x',
  '${7*7}', '{{7*7}}', '{me}', '{p}', '{n}', '{name}', '<%= 7 %>', '#{7*7}', '$&', '$1', '$`', '$\'', '$$', '%s%n%d', '%00', '\\u0000', '\\', '\\n', '?{{lit$1$}}', 'lit$123$', '<?lit$1$?>', '<!--?lit$1$-->',
  '\'; DROP TABLE people; --', '1 OR 1=1', '" OR ""="', 'Robert’); DROP TABLE', '`id`', '$(reboot)', '| cat', '../../etc/passwd', 'C:\\con', 'nul', '() { :;};', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '[object Object]', 'null', 'undefined', 'NaN', 'Infinity', 'true', 'false', '0', '-0', '-1', '1e999', '0x10', '١٢٣', '1,000', '=1+1', '@SUM(A1)', '+44 7700 900000', '#', '.', '..', '/', '?', '!', '’', '"', '…', '_', '-', '~',
  'tel:999', 'mailto:a@b.c', 'https://example.org/', '1;2', 'BEGIN:VCALENDAR', 'X\\;Y\\,Z', '\uFEFFBOM', 'Test\r\nSet-Cookie: a=b', 'a\tb', 'two\nlines', 'para\u2029graph', 'line\u2028line', '   spaces   ', '\u00a0nbsp\u00a0', '\u3000wide\u3000',
];
const EMOJI = ['👨‍👩‍👧‍👦', '🏳️‍🌈', '👩🏽‍🚒', '🇬🇧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1️⃣', '☺︎', '☺️', '🧑🏿‍🤝‍🧑🏻', '👁️‍🗨️', '❤️‍🔥', '🫱🏽‍🫲🏿', '😀', '🐶 Bruno', '🇦🇧🇨🇩🇪', '🏽', '‍', '🤦🏼‍♂️🤦🏼‍♂️'];
const ODD = [
  ...range(0x01, 0x1f), ...range(0x7f, 0x9f), ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2069), ...range(0x206a, 0x206f), ...range(0xfe00, 0xfe0f), ...range(0xfff9, 0xfffd), ...range(0xe0020, 0xe002f),
  '\u00ad', '\u034f', '\u061c', '\u115f', '\u17b4', '\u180e', '\u2028', '\u2029', '\u3164', '\uffa0', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udbff', '\udc00', '\udfff', '\ud83d', '\0', from(0x1fffe), from(0x10ffff), from(0xe0001), from(0xf0000),
];
const MARKS = [...range(0x0300, 0x036f)];
const stack = (letter: string, n: number): string => letter + Array.from({ length: n }, (_, i) => MARKS[(i * 7) % MARKS.length]).join('');
const LONG = [
  'W'.repeat(40), 'W'.repeat(400), 'i'.repeat(400), '1'.repeat(200), '.'.repeat(200), '_'.repeat(120), 'ﷺ'.repeat(40), '﷽'.repeat(14), '𒐫'.repeat(14), 'م'.repeat(200), '漢'.repeat(200), 'ก'.repeat(200), '👨‍👩‍👧‍👦'.repeat(30), 'a\u00a0'.repeat(80), 'a\u2060'.repeat(80), 'a\u2011'.repeat(80), '\u202e'.repeat(60), '\u200b'.repeat(300), 'ab '.repeat(120),
  'Wolfeschlegelsteinhausenbergerdorff-Smith', Array.from({ length: 40 }, (_, i) => `word${i}`).join(' '), Array.from({ length: 40 }, (_, i) => `كلمة${i}`).join(' '), stack('Z', 40), ['Z', 'a', 'l', 'g', 'o'].map((letter) => stack(letter, 20)).join(''), '\u202egnorw \u2066x', 'a\u202eb\u202cc', '\u2067\u2067\u2067ab', 'A\u0000B', 'ok\ud83d', '\udc00ok', '\ud800\ud800',
];

const single = [...SCRIPTS, ...MARKUP, ...EMOJI, ...LONG, ...ODD.map((char) => `a${char}b`), ...ODD.map((char) => `${char}${char} x`)];
const bases = [...SCRIPTS, ...EMOJI, ...MARKUP.slice(0, 40)];

/** The same thousand every time: each of the above, then pairs of them. */
export const naughty: readonly string[] = [...single, ...Array.from({ length: Math.max(0, 1000 - single.length) }, (_, i) =>
  `${bases[i % bases.length]!}${ODD[(i * 5) % ODD.length]!}${bases[(i * 11 + 3 + Math.floor(i / bases.length)) % bases.length]!}`)].slice(0, 1000);
