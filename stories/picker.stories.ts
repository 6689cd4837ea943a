import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyCircle, type Circle } from '../src/core/index.js';
import { circles, crowd } from './circles.js';
import { hosted, hostArgs, hostArgTypes, type HostArgs } from './host.js';

const meta: Meta<HostArgs> = {
  title: 'Picker',
  component: 'kith-picker',
  args: hostArgs,
  argTypes: hostArgTypes,
  render: (args) => hosted(html`<kith-picker></kith-picker>`, { ...args, life: 'kayleigh' }),
};
export default meta;
type Story = StoryObj<HostArgs>;
const life = (id: keyof typeof circles): Story => ({ render: (args) => hosted(html`<kith-picker></kith-picker>`, { ...args, life: id }) });
const circle = (of: Circle, more: { present?: readonly string[]; readonly?: string; cover?: boolean } = {}): Story =>
  ({ render: (args) => hosted(html`<kith-picker></kith-picker>`, { ...args, circle: of, ...more }) });

/** Kayleigh is 17: two brothers, a sister in another city, and people she used to live with. */
export const Kayleigh: Story = {};

/** First use: one box, and no right number. */
export const Empty: Story = circle(emptyCircle('story-empty', { name: 'Kayleigh' }));

/** What her worker sees: only what she shared, and wishes without an answer first. */
export const ForHerWorker: Story = { args: { viewer: 'worker' } };

/** The list without the circles. */
export const ListOnly: Story = { render: (args) => hosted(html`<kith-picker view="list"></kith-picker>`, { ...args, life: 'kayleigh' }) };

/** Yonas is 17: a mother he looks for, an uncle found again, a brother nobody knows about. */
export const FindingAgain: Story = life('yonas');

/** Mali is 11 and reads the simple voice. */
export const SimpleWords: Story = { args: { reading: 'simple' }, render: (args) => hosted(html`<kith-picker></kith-picker>`, { ...args, life: 'mali' }) };

/** Amira is 8: a relative she cannot see right now. The person stays in the circle. */
export const SomeoneRestricted: Story = life('amira');

/** Sunita is 34: a carer who died, a sister found, a mother she does not want to hear of now. */
export const LongAfter: Story = life('sunita');

/** Ken is 71. */
export const AtSeventyOne: Story = life('ken');

/** Aaliyah is 15: communities first, and with her dad "none is right". */
export const Communities: Story = life('aaliyah');

const moved: Circle = {
  ...circles.kayleigh,
  id: 'story-moved',
  people: { ...circles.kayleigh.people, kacey: { name: 'Kacey', words: 'Lived there too', home: 'elm-lodge', colour: 9 }, tea: { name: 'Sunday tea', is: 'group', words: 'Something we did', home: 'elm-lodge', colour: 2 } },
  entries: {
    ...circles.kayleigh.entries,
    'elm-lodge': { kind: 'livedAt', title: 'Elm Lodge', when: { edtf: '2020-11/2026-11-10' }, people: ['jaz'], seenBy: ['me', 'team'] },
    goole: { kind: 'livedAt', title: 'the flat in Goole', when: { edtf: '2026-11-10/..' }, seenBy: ['me', 'team'] },
  },
};
/** Just moved: who from there to keep. What is not answered stays, and nobody asks again. */
export const AfterAMove: Story = circle(moved);

/** Two at one screen: private words are folded, and the end says what was shared. */
export const Together: Story = circle({ ...circles.kayleigh, id: 'story-together' }, { present: ['dev'] });

/** From a meeting that is over: nothing can be changed, and the host says why. */
export const ReadOnly: Story = circle({ ...circles.kayleigh, id: 'story-readonly' }, { readonly: 'This is how it was at your last meeting.' });

/** Someone came in: nothing is left on the page. */
export const Covered: Story = circle({ ...circles.kayleigh, id: 'story-covered' }, { cover: true });

const LONG = ['Wolfeschlegelsteinhausenbergerdorff-Smith', 'محمد عبد الرحمن بن عبد العزيز', '👨‍👩‍👧‍👦 our lot', 'Zero​width', '<b>Bold</b>', 'Mum', 'Mum', 'ဒေါ်အောင်ဆန်းစုကြည်', 'Siân', '1234567890'];
/** Names as people have them. */
export const AnyName: Story = circle({
  ...emptyCircle('story-names', { name: 'Kayleigh' }),
  people: Object.fromEntries(LONG.map((name, i) => [`n${i}`, { name, words: i === 6 ? 'Mum Jo' : name.repeat(2), colour: (i % 10) + 1 }])),
  placings: Object.fromEntries(LONG.map((_, i) => [`pl${i}`, { person: `n${i}`, closeness: (['rightByMe', 'close', 'furtherOut', 'notSure'] as const)[i % 4]!, at: `2026-01-${String(i + 1).padStart(2, '0')}T12:00:00Z` }])),
});

/** A thousand people: the list is drawn as one comes to it, and a name is found by its first letters. */
export const AThousand: Story = circle({ ...crowd(1000), id: 'story-thousand', me: { name: 'Kayleigh' } });

const at = '2026-10-01T12:00:00Z';
/** Several mums, a sister whose name is not known, two people of one name, a group, a place, a pet: a name alone is enough for each. */
export const WhoTheyAre: Story = circle({
  ...emptyCircle('story-who', { name: 'Kayleigh' }),
  people: {
    mum: { name: 'Mum', words: 'Mum who had me', kinds: ['parent'], colour: 1 }, jo: { name: 'Mum', words: 'Mum Jo, who brought me up', kinds: ['fosterCarer'], likeFamily: true, forLife: true, colour: 2 }, mama: { name: 'Mama Ruth', kinds: ['stepParent'], colour: 3 },
    sister: { name: 'A sister', words: 'I don’t know her name', kinds: ['brotherSister'], state: 'notKnown', colour: 4 }, sam: { name: 'Sam', words: 'Sam from football', colour: 5 }, sam2: { name: 'Sam', words: 'Sam from the home', state: 'foundAgain', colour: 6 },
    band: { name: 'Brass band', is: 'group', colour: 7 }, pier: { name: 'The pier', is: 'place', colour: 8 }, rex: { name: 'Rex', is: 'animal', kinds: ['pet'], state: 'died', died: { edtf: '2024-08' }, colour: 9 }, ex: { name: 'Rob', words: 'Used to be my key worker', kinds: ['keyWorker'], state: 'ended', colour: 10 },
    hush: { name: 'Hush', hideName: true, colour: 1 }, aside: { name: 'Set aside for now', setAside: true, colour: 2 },
  },
  placings: Object.fromEntries(['mum', 'jo', 'sister', 'sam', 'band', 'rex', 'pier', 'mum'].map((person, i) => [`pl${i}`, { person, closeness: (['notSure', 'rightByMe', 'furtherOut', 'close'] as const)[i % 4]!, at: `2026-0${i + 1}-01T12:00:00Z` }])),
});

const ANSWERS = ['heard', 'lookingIntoIt', 'agreed', 'partly', 'notYet', 'no'] as const;
/** What came back, of every kind: heard, being looked into, agreed, partly, not yet, no, nothing at all, and a promised day that passed. */
export const BeingHeard: Story = circle({
  ...emptyCircle('story-heard', { name: 'Kayleigh' }),
  people: Object.fromEntries([...ANSWERS, 'none', 'passed'].map((id, i) => [id, { name: ['Ash', 'Bo', 'Cleo', 'Dev’s dog', 'Eve', 'Finn', 'Gus', 'Hana'][i]!, colour: i + 1 }])),
  wishes: Object.fromEntries([...ANSWERS, 'none', 'passed'].map((person) => [`w-${person}`, { person, amount: 'tooLittle' as const, want: 'more' as const, words: 'Every other Sunday, at the park.', at, seenBy: ['me', 'team'] }])),
  replies: {
    ...Object.fromEntries(ANSWERS.map((answer) => [`r-${answer}`, {
      about: `wishes/w-${answer}`, answer, who: 'dev', at: '2026-11-09T09:00:00Z', ...(['partly', 'notYet', 'no'].includes(answer) && { because: 'There is no one to bring you yet. I have asked for a driver.' }), ...(answer === 'lookingIntoIt' && { due: '2026-12-01' }), ...(answer === 'notYet' && { lookAgain: '2027-01-15' }),
    }])),
    'r-passed': { about: 'wishes/w-passed', answer: 'lookingIntoIt', who: 'dev', due: '2026-11-15', at: '2026-11-03T09:00:00Z' },
  },
});
/** The same to her worker: what waits stands first, and is answered in the same card. */
export const AnsweringAsWorker: Story = { ...BeingHeard, args: { viewer: 'worker' } };

const KNOWN = [
  { id: 'sw-7', name: 'Siân Llewelyn', about: 'Social worker', kinds: ['socialWorker'] }, { id: 'fc-1', name: 'Rhian Parry', about: 'Carer', kinds: ['fosterCarer'] },
  { id: 't-4', name: 'Mr Ffoulkes', about: 'Teaches music', kinds: ['teacher'] }, { id: 'iv-2', name: 'Zoë Okonkwo', about: 'Independent visitor', kinds: ['independentVisitor'] },
];
/** People the host knows are offered while a name is typed. */
export const KnownToTheHost: Story = { render: (args) => hosted(html`<kith-picker .people=${KNOWN}></kith-picker>`, { ...args, life: 'kayleigh' }) };

/** Saving takes its time. */
export const SavingSlowly: Story = { args: { answer: 'saved slowly' } };
/** No network: the words stay, and the line says so. */
export const NotSaved: Story = { args: { answer: 'not saved yet' } };
/** The host says no: the words stay in reach. */
export const Refused: Story = { args: { answer: 'refused' } };
/** Someone else wrote meanwhile: two texts, one choice. */
export const ChangedElsewhere: Story = { args: { answer: 'changed elsewhere' } };
