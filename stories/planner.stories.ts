import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyCircle } from '../src/core/index.js';
import type { Circle } from '../src/core/circle.js';
import { circles } from './circles.js';
import { hosted, hostArgs, hostArgTypes, type HostArgs } from './host.js';

const planner = html`<kith-planner></kith-planner>`;
const meta: Meta<HostArgs> = {
  title: 'Planner',
  component: 'kith-planner',
  args: hostArgs,
  argTypes: hostArgTypes,
  render: (args) => hosted(planner, { ...args, life: 'kayleigh' }),
};
export default meta;
type Story = StoryObj<HostArgs>;

/** A circle of its own for a story that changes what the host would send. */
const told = (id: string, more: Partial<Circle>): Circle => ({ ...circles.kayleigh, id: `story-planner-${id}`, ...more });
const life = (name: keyof typeof circles, more: Partial<HostArgs> = {}): Story => ({ args: more, render: (args) => hosted(planner, { ...args, life: name }) });
const own = (circle: Circle, more: Partial<HostArgs> = {}): Story => ({ args: more, render: (args) => hosted(planner, { ...args, circle }) });

/** Kayleigh’s next weeks, with the day out nobody has marked yet. “What was” holds the twelve months as they were. */
export const Agenda: Story = {};
/** The month first; the same facts as the list. */
export const Month: Story = { render: (args) => hosted(html`<kith-planner view="month"></kith-planner>`, { ...args, life: 'kayleigh' }) };
/** What her worker sees: plans, what was shared, and what waits for an answer. */
export const ForHerWorker = life('kayleigh', { viewer: 'worker' });
/** Only the plans with one person. */
export const OnePerson: Story = { render: (args) => hosted(html`<kith-planner person="mum"></kith-planner>`, { ...args, life: 'kayleigh' }) };
/** No plans yet. */
export const Empty = own(emptyCircle('story-planner-empty', { name: 'Kayleigh' }));

/** A video call to Sweden every Sunday: both clocks stand beside each other. */
export const CallsToSweden = life('yonas');
/** Dinner on Thursdays just happens. Nobody counts it. */
export const ThursdayDinners = life('jordan');
/** Ink and words for an eleven-year-old: the simple voice. */
export const SimpleWords = life('mali', { reading: 'simple' });
/** Someone has died: no plan is offered but to remember. */
export const SomeoneHasDied = life('sunita');
/** Someone is restricted by a court: what cannot be is absent, and the reason stands in its place. */
export const SomeoneRestricted = life('amira');
/** No meeting at all is right with one person, and that counts as met. */
export const NoneIsRight = life('aaliyah');
/** A long life with few plans. */
export const LongLife = life('ken');

const weekly = { people: ['amber'], way: 'inPerson', status: 'agreed', starts: '2026-10-03T14:00', zone: 'Europe/London', repeats: 'FREQ=WEEKLY;BYDAY=SA', basis: 'agreedBetweenUs' } as const;
/** One date was moved and one is off; both can be put back. */
export const MovedAndOff = own(told('moved', {
  plans: { p: { ...weekly, people: ['amber'] } }, wishes: {}, days: {},
  times: {
    'p@2026-11-07': { plan: 'p', outcome: 'happened' }, 'p@2026-11-14': { plan: 'p', outcome: 'cutShort', side: ['travel'], because: ['traffic'] },
    'p@2026-11-21': { plan: 'p', outcome: 'off', side: ['them'], because: ['theyWereIll'], toldInAdvance: true }, 'p@2026-11-28': { plan: 'p', outcome: 'movedTo', starts: '2026-11-29T11:00' },
  },
}));
/** Twelve past dates that nobody recorded: a worker marks them in one form. */
export const TwelveToRecord = own(told('twelve', { plans: { p: { people: ['ellie'], way: 'inPerson', status: 'agreed', starts: '2025-12-06', repeats: 'FREQ=MONTHLY;BYDAY=1SA', arrangedBy: 'dev' } }, times: {}, wishes: {} }), { viewer: 'worker' });
/** Idea, asked, not agreed, paused: each as it was said, each with the next steps that are allowed. */
export const EveryStatus = own(told('status', {
  plans: {
    a: { ...weekly, people: ['amber'], status: 'idea', starts: '2026-12-05' }, b: { ...weekly, people: ['tyler'], status: 'asked', answerBy: '2026-12-01' },
    c: { ...weekly, people: ['okafors'], status: 'notAgreed', because: 'They are away until spring.', decidedBy: 'dev' },
    d: { ...weekly, people: ['jaz'], status: 'paused', because: 'Jaz has a new baby.', reviewOn: '2027-02-01' }, e: { people: ['pat'], way: 'inPerson', status: 'happening', often: 'weekly', basis: 'justHappens' },
  }, times: {}, wishes: {}, days: {},
}));
/** Dev promised an answer by a day that has passed. It is said, and nobody is called late. */
export const AnswerNotCome = own(told('promise', { replies: { r: { about: 'wishes/w-dad', answer: 'lookingIntoIt', who: 'dev', due: '2026-11-15', at: '2026-11-01T10:00:00Z' } } }));
/** Pat is at the screen too: private words fold. */
export const Together: Story = { render: (args) => hosted(planner, { ...args, life: 'kayleigh', present: ['pat'] }) };
/** The host says that nothing can be changed here, and why. */
export const ReadOnly: Story = { render: (args) => hosted(planner, { ...args, life: 'kayleigh', readonly: 'Dev is writing in this today. You can change it tomorrow.' }) };
/** Where reading goes the other way, the grid and its arrows are mirrored. */
export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${hosted(planner, { ...args, life: 'yonas' })}</div>` };

/** Saving takes its time. */
export const SavingSlowly: Story = { args: { answer: 'saved slowly' } };
/** No network: the act stays, and the line says so. */
export const NotSaved: Story = { args: { answer: 'not saved yet' } };
/** The host says no: what was written stays in reach. */
export const Refused: Story = { args: { answer: 'refused' } };
