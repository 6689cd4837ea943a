import { html, type TemplateResult } from 'lit';

/** The sign of a wish: more, just right, less, or wanting to know. */
export type Mark = '+' | '=' | '-' | '?';

/** 24-grid strokes. Each is one path, so that the whole set stays small; round shapes are arcs. */
const PATHS = {
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2ZM8 11V8a4 4 0 0 1 8 0v3',
  people: 'M5.75 8a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0-6.5 0M3 19c0-3.3 2.7-5.500 6-5.500s6 2.200 6 5.500M15.500 5.200a3.200 3.200 0 0 1 0 5.800M17.500 14c2.100.7 3.500 2.500 3.500 5',
  see: 'M5.250 8.500a2.750 2.750 0 1 0 5.500 0a2.750 2.750 0 1 0-5.500 0M13.250 8.500a2.750 2.750 0 1 0 5.500 0a2.750 2.750 0 1 0-5.500 0M3 19c0-3 2-5 5-5 1.600 0 3 .6 4 1.700 1-1.100 2.400-1.700 4-1.700 3 0 5 2 5 5',
  phone: 'M6.500 4h3l1.500 4.200-2 1.400a11.500 11.500 0 0 0 5.400 5.400l1.400-2 4.200 1.500v3a2 2 0 0 1-2.200 2C10.700 19 5 13.300 4.500 6.200A2 2 0 0 1 6.500 4Z',
  video: 'M5.200 6.500h8.100a2.200 2.200 0 0 1 2.200 2.200v6.600a2.200 2.200 0 0 1-2.200 2.200H5.200A2.200 2.200 0 0 1 3 15.300V8.700a2.200 2.200 0 0 1 2.200-2.200ZM15.500 11l5-3v8l-5-3',
  message: 'M4 6.500A2.500 2.500 0 0 1 6.500 4h11A2.500 2.500 0 0 1 20 6.500v7a2.500 2.500 0 0 1-2.500 2.500H11l-4.500 4V16A2.500 2.500 0 0 1 4 13.500Z',
  letter: 'M5.500 6h13a2 2 0 0 1 2 2v8.500a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2ZM4.500 7.500l7.500 6 7.500-6',
  game: 'M7.500 8h9a4.500 4.500 0 0 1 4.400 5.400l-.5 2.400a2.300 2.300 0 0 1-4 1L14.500 15h-5l-1.900 1.800a2.300 2.300 0 0 1-4-1l-.5-2.400A4.500 4.500 0 0 1 7.500 8ZM8.500 10.500v2.600M7.200 11.800h2.600M15.500 11.800h.01',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  plus: 'M12 5v14M5 12h14',
  clock: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 7.500V12l3 2',
  pin: 'M12 21s6.500-5.700 6.500-11A6.500 6.500 0 0 0 5.500 10c0 5.300 6.500 11 6.500 11ZM9.700 10a2.300 2.300 0 1 0 4.600 0a2.300 2.300 0 1 0-4.600 0',
  calendar: 'M6 5.500h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7.500a2 2 0 0 1 2-2ZM4 10h16M8.500 3.500v4M15.500 3.500v4',
  pencil: 'm5 19 .8-3.700L15.800 5.300a2 2 0 0 1 2.900 2.900L8.700 18.200 5 19Z',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM9.200 12a2.800 2.800 0 1 0 5.600 0a2.800 2.800 0 1 0-5.600 0',
  home: 'm4 11 8-6.500L20 11v8a1 1 0 0 1-1 1h-4.500v-5.500h-5V20H5a1 1 0 0 1-1-1Z',
  school: 'm2.500 9.500 9.500-4.500 9.500 4.500-9.500 4.500ZM6.500 11.500v4.800c1.500 1.400 3.400 2 5.500 2s4-.6 5.500-2v-4.800',
  ask: 'M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0-17 0M9.600 9.600a2.450 2.450 0 1 1 3.500 2.200c-.8.4-1.100.9-1.100 1.700M12 16.600h.01',
  down: 'm6.500 9.500 5.500 5.500 5.500-5.500',
  up: 'm6.500 14.500 5.500-5.500 5.500 5.500',
  next: 'm9.500 6.500 5.500 5.500-5.500 5.500',
  prev: 'm14.500 6.500-5.500 5.500 5.500 5.500',
  print: 'M7 9V4h10v5M7 17H5a1.500 1.500 0 0 1-1.500-1.500V11A2 2 0 0 1 5.500 9h13a2 2 0 0 1 2 2v4.500A1.500 1.500 0 0 1 19 17h-2M7 14h10v6H7Z',
  undo: 'M8.500 5 4.500 9l4 4M4.500 9H14a5.500 5.500 0 0 1 0 11h-3',
  pause: 'M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0-17 0M10 9v6M14 9v6',
  talk: 'M4 6.500A2.500 2.500 0 0 1 6.500 4h8A2.500 2.500 0 0 1 17 6.500v4a2.500 2.500 0 0 1-2.500 2.500H10l-3.500 3v-3A2.500 2.500 0 0 1 4 10.500ZM19.500 9.500c.6.400 1 1.100 1 2v3.500a2.500 2.500 0 0 1-2 2.400V20l-3-2.500h-3',
  photo: 'M5.500 5h13a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM7.400 10a1.600 1.600 0 1 0 3.200 0a1.600 1.600 0 1 0-3.200 0M4 17l5-4 3.500 2.800 3-2.300 4.500 3.500',
  search: 'M4.500 10.500a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15 15l5 5',
  car: 'M4.500 16.500v-4l2-5.500h11l2 5.500v4ZM4.500 12.500h15M7.500 16.500v2M16.500 16.500v2',
  book: 'M12 6.500C10.500 5.300 8.300 5 4.500 5v13c3.800 0 6 .4 7.500 1.500 1.500-1.100 3.700-1.500 7.500-1.500V5c-3.800 0-6 .3-7.500 1.500Zm0 0v13',
  share: 'M12 15V4.500M8 8l4-4 4 4M5 13v5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5',
  warn: 'M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0-17 0M12 7.800v5M12 16.200h.01',
  away: 'M5.500 8h13a1.500 1.500 0 0 1 1.500 1.500v8.500a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 18V9.500A1.500 1.500 0 0 1 5.500 8ZM3.500 8 6 4.500h12L20.500 8M10 12h4',
} as const;
export type IconName = keyof typeof PATHS;

/** These point somewhere: they turn round where reading does. */
const TURNS: ReadonlySet<string> = new Set(['next', 'prev', 'undo', 'share', 'car']);

/** A decorative icon: its words always stand beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="ic${TURNS.has(name) ? ' flip' : ''}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>`;
}

/** Way → icon, for the ways that have one. */
export const WAY_ICONS: Readonly<Record<string, IconName>> = {
  inPerson: 'see', dayOut: 'see', atTheirs: 'home', atMine: 'home', sleepover: 'home', groupVisit: 'people', prisonVisit: 'see',
  phoneCall: 'phone', videoCall: 'video', message: 'message', voiceNote: 'message', email: 'letter', letterOrCard: 'letter',
  photos: 'photo', gift: 'plus', letterbox: 'letter', gaming: 'game', socialMedia: 'message', newsOnly: 'talk', remember: 'book', writeNotSend: 'pencil',
};

/** The four signs of a wish, on a 22 grid centred at 0: the same in list, picture and key. */
export const MARKS: Readonly<Record<Mark, string>> = {
  '+': 'M0-4.500V4.500M-4.500 0H4.500',
  '=': 'M-4-2H4M-4 2H4',
  '-': 'M-4.500 0H4.500',
  '?': 'M-2.200-2.400A2.300 2.300 0 1 1 1.100-.2C.3.2 0 .6 0 1.400M0 4.400H.01',
};

/** A wish's sign for a list row; nothing where the wish has none. */
export function mark(sign: Mark | '' | undefined): TemplateResult | undefined {
  return !sign ? undefined : html`<svg class="mark" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false"><circle r="10"></circle><path d=${MARKS[sign]}></path></svg>`;
}
