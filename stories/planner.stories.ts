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

/** Presses buttons by what stands on them, one after the other. */
const pressing = (...names: string[]): NonNullable<Story['play']> => async ({ canvasElement }) => {
  const planner = canvasElement.querySelector('kith-planner')!;
  for (const name of names) {
    await planner.updateComplete;
    const button = [...planner.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(name));
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  }
  await planner.updateComplete;
};

/** Kayleigh’s next weeks, with the day out nobody has marked yet. */
export const Agenda: Story = {};
/** The twelve months with Ellie-Mae as they were: what happened, what did not, and why, without anyone’s fault. */
export const TwelveMonths: Story = { render: (args) => hosted(html`<kith-planner person="ellie"></kith-planner>`, { ...args, life: 'kayleigh' }), play: pressing('What was', 'Show earlier') };
/** Everyone by name: when they met last, and when they meet next. In words, and nobody first. */
export const LastAndNextTime: Story = { play: pressing('Last time and next time') };
/** Turning 18: every plan that goes on is asked about, so that none ends because nobody thought of it. */
export const BeforeAChange: Story = { play: pressing('Before a change') };
/** Special days, each with how it is for her. A hard one is never spoken of unasked. */
export const SpecialDays: Story = { play: pressing('Special days') };
/** The calendar file says only “Busy” unless she chooses more, and shows every line before it is made. */
export const CalendarFile: Story = { play: pressing('Calendar file') };
/** Who, how, when: three questions to begin. */
export const AddAPlan: Story = { play: pressing('Add a plan') };
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
/** Kayleigh asked for another day for one date. It stands beside the date it is about until someone answers. */
export const AnotherDayAsked = own(told('counter', {
  plans: {
    p: { ...weekly, people: ['amber'], basis: 'carePlan', arrangedBy: 'dev' },
    q: { people: ['amber'], way: 'inPerson', status: 'asked', starts: '2026-11-29T14:00', zone: 'Europe/London', basis: 'carePlan', follows: 'p', words: 'I’m at a match on Saturday.' },
  },
  wishes: { q: { plan: 'p', change: 'time', scope: 'one', from: '2026-11-28', askedOf: 'dev', words: 'I’m at a match on Saturday.', at: '2026-11-20T17:00:00Z', seenBy: ['me', 'team'] } }, days: {},
  times: { 'p@2026-11-07': { plan: 'p', outcome: 'happened' }, 'p@2026-11-14': { plan: 'p', outcome: 'happened' } },
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
/** She asked for a Saturday. Dev is looking into it, and suggested the Sunday: both stand until one is agreed. */
export const SuggestedInstead = own(told('instead', {
  plans: {
    p: { people: ['amber'], way: 'dayOut', status: 'asked', starts: '2026-12-05', basis: 'carePlan', arrangedBy: 'dev', words: 'Ice skating.', by: { id: 'me', role: 'me' }, at: '2026-11-16T17:00:00Z' },
    q: { people: ['amber'], way: 'dayOut', status: 'asked', starts: '2026-12-06', basis: 'carePlan', arrangedBy: 'dev', follows: 'p', by: { id: 'dev', role: 'worker' }, at: '2026-11-19T09:00:00Z' },
  },
  replies: { r: { about: 'plans/p', answer: 'lookingIntoIt', who: 'dev', due: '2026-11-28', at: '2026-11-18T09:00:00Z' } }, times: {}, wishes: {}, days: {},
}));
/** A no of this week stands open, with why and when it is looked at again. */
export const NotAgreed = own(told('no', {
  plans: { p: { ...weekly, people: ['amber'], status: 'notAgreed', since: '2026-11-19', because: 'Amber is away until spring.', decidedBy: 'dev', reviewOn: '2027-03-01' } }, times: {}, wishes: {}, days: {},
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
