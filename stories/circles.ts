/** The invented lives that stories, tests and the portal show. Nobody in them is real. */
import type { Circle, Viewer } from '../src/core/circle.js';
import { aaliyah } from './circles/aaliyah.js';
import { amira } from './circles/amira.js';
import { jordan } from './circles/jordan.js';
import { kayleigh } from './circles/kayleigh.js';
import { ken } from './circles/ken.js';
import { mali } from './circles/mali.js';
import { rowan } from './circles/rowan.js';
import { sunita } from './circles/sunita.js';
import { yonas } from './circles/yonas.js';
import { zarak } from './circles/zarak.js';

export { today, zone } from './circles/parts.js';
export { crowd, stressCircle } from './circles/stress.js';
export { yonasInArabic } from './circles/yonas-in-arabic.js';

/** Each life by its short name. */
export const circles = { kayleigh, yonas, zarak, mali, amira, jordan, sunita, ken, rowan, aaliyah } satisfies Record<string, Circle>;

export type LifeId = keyof typeof circles;

/** Someone who can open a life: who they are and what they are called. */
export interface LifeViewer extends Viewer {
  name: string;
}

const me = (id: string, name: string): LifeViewer => ({ id, role: 'me', name });
const worker = (id: string, name: string): LifeViewer => ({ id, role: 'worker', name });
const supporter = (id: string, name: string): LifeViewer => ({ id, role: 'supporter', name });

/** Who looks at each life: the person first, then a worker, then any supporters. */
export const viewers: Record<LifeId, LifeViewer[]> = {
  kayleigh: [me('kayleigh', 'Kayleigh'), worker('dev', 'Dev'), supporter('pat', 'Pat')],
  yonas: [me('yonas', 'Yonas'), worker('hannah', 'Hannah'), supporter('marie', 'Marie')],
  zarak: [me('zarak', 'Zarak'), worker('priti', 'Priti'), supporter('bill', 'Bill')],
  mali: [me('mali', 'Mali'), worker('lowri', 'Lowri'), supporter('rhian', 'Rhian')],
  amira: [me('amira', 'Amira'), worker('grace', 'Grace'), supporter('liz', 'Liz')],
  jordan: [me('jordan', 'Jordan'), worker('ola', 'Ola'), worker('mo', 'Mo')],
  sunita: [me('sunita', 'Sunita'), worker('helen', 'Helen'), supporter('matt', 'Matt')],
  ken: [me('ken', 'Ken'), worker('asha', 'Asha'), supporter('carol', 'Carol')],
  rowan: [me('rowan', 'Rowan'), worker('anjali', 'Anjali'), supporter('jo', 'Jo and Sam'), supporter('dad', 'Craig')],
  aaliyah: [me('aaliyah', 'Aaliyah'), worker('steph', 'Steph'), supporter('karen', 'Karen'), supporter('grandma', 'Grandma Pearl')],
};

/** One line for a chooser. `age` is words: where the date of birth is not the person's own, no age is said. */
export interface Life {
  id: LifeId;
  name: string;
  age: string;
  about: string;
  /** The language the life is written in, BCP 47. */
  lang: string;
}

export const lives: Life[] = [
  { id: 'kayleigh', name: 'Kayleigh', age: '17', lang: 'en', about: 'Two brothers, a sister in another city, and a review meeting in December.' },
  { id: 'yonas', name: 'Yonas', age: 'In his teens', lang: 'en', about: 'Looking for his mother, calling his uncle in Sweden on Sundays, and Christmas on 7 January.' },
  { id: 'zarak', name: 'Zarak', age: 'In his teens', lang: 'en', about: 'Voice messages with his sister when there is signal, cricket, and dates from another calendar.' },
  { id: 'mali', name: 'Mali', age: '11', lang: 'cy', about: 'Nain on Saturdays, Mam when she is well, and someone who is like a sister. In Welsh.' },
  { id: 'amira', name: 'Amira', age: '8', lang: 'en', about: 'A twin in another house, a grandmother who wants to talk Somali, and Eid.' },
  { id: 'jordan', name: 'Jordan', age: '20', lang: 'en', about: 'Thursday dinners, a dad three hours away by train, and turning 21 in May.' },
  { id: 'sunita', name: 'Sunita', age: '34', lang: 'en', about: 'Three tellings of one move, a half-sister found, and a family tree for her daughter.' },
  { id: 'ken', name: 'Ken', age: '71', lang: 'en', about: 'Seventy years of homes, boats and friends, a record that is lost, and a brother in Australia.' },
  { id: 'rowan', name: 'Rowan', age: '10 months', lang: 'en', about: 'Told by the adults around him, with letters kept for later.' },
  { id: 'aaliyah', name: 'Aaliyah', age: '15', lang: 'en', about: 'Grandma’s kitchen, church, hair, and a long way from London.' },
];
