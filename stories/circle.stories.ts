import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Circle } from '../src/core/circle.js';
import { circles, today, viewers, zone } from './circles.js';
import { hosted, hostArgs, hostArgTypes, type HostArgs } from './host.js';

/** What every widget inside shares: one circle, one queue, one way to help, one truth about what is saved. */
const meta: Meta<HostArgs> = {
  title: 'Circle',
  component: 'kith-circle',
  args: hostArgs,
  argTypes: hostArgTypes,
};
export default meta;
type Story = StoryObj<HostArgs>;

const both = html`<kith-picker></kith-picker><kith-planner></kith-planner>`;
/** A life of its own for a story that changes what the host would send. */
const told = (id: string, more: object): Circle => ({ ...circles.kayleigh, id, ...more });

/** Two widgets, one circle: what is done in one stands in the other at once. The Actions panel shows what the host receives. */
export const TwoWidgetsOneCircle: Story = { render: (args) => hosted(both, { ...args, life: 'kayleigh' }) };

/** The same circle as her worker is sent it: less of it, in the worker’s words. */
export const ForHerWorker: Story = { args: { viewer: 'worker' }, render: (args) => hosted(both, { ...args, life: 'kayleigh' }) };

/** Nobody answers. After ten seconds it says “Not saved yet”, and the words stay. */
export const NobodyAnswers: Story = { args: { answer: 'no answer' }, render: (args) => hosted(both, { ...args, life: 'kayleigh' }) };

/** Another device was quicker: two texts and one choice, only where both changed the same thing. */
export const ChangedElsewhere: Story = { args: { answer: 'changed elsewhere' }, render: (args) => hosted(both, { ...args, life: 'kayleigh' }) };

/** The session ended. The words wait for `resend()`. */
export const SignedOut: Story = { args: { answer: 'signed out' }, render: (args) => hosted(both, { ...args, life: 'kayleigh' }) };

/** Covered: everything a person wrote is out of the page, not only out of sight. */
export const Covered: Story = { render: (args) => hosted(both, { ...args, life: 'kayleigh', cover: true }) };

/** Dev is at the screen too: private words fold, and can be opened one by one. */
export const Together: Story = { render: (args) => hosted(both, { ...args, life: 'kayleigh', present: ['dev'] }) };

/** Read only, with the host’s own sentence why. */
export const ReadOnly: Story = {
  render: (args) => hosted(both, { ...args, life: 'kayleigh', readonly: 'We are moving to a new system until Monday. You can read everything, and write again then.' }),
};

/** Written by a newer version: it can be read, and nothing is lost by writing. */
export const NewerFormat: Story = { render: (args) => hosted(both, { ...args, circle: told('story-newer', { kith: 2 }) }) };

/** The host sent two things that cannot be read. They are set apart and kept; `kith-error` names where, never what. */
export const DataWithAProblem: Story = {
  render: (args) => hosted(both, { ...args, circle: told('story-problem', { people: { ...circles.kayleigh.people, broken: { name: 7 } }, days: { someday: { kind: 'birthday', when: 'soon' } } }) }),
};

/** No data yet: what the page put inside stands there. */
export const BeforeThereIsData: Story = {
  render: () => html`<kith-circle><kith-picker><p>Your people will be here in a moment.</p></kith-picker></kith-circle>`,
};

/** A widget without a circle around it takes the same attributes, and its data from the page. */
export const AloneInAPage: Story = {
  render: () => html`<kith-planner viewer="me kayleigh" today=${today} zone=${zone} .circle=${told('story-alone', {})}><div slot="help"><p>You can ring Childline on 0800 1111.</p></div></kith-planner>`,
};

/** In a form: nothing is sent by itself. The button shows what would go with it. */
export const InAForm: Story = {
  render: ({ lang }) => html`<form @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const changes = new FormData(form).get('changes') as string;
      form.querySelector('output')!.textContent = `${(JSON.parse(changes) as unknown[]).length} changes: ${changes}`;
    }}>
    <kith-circle name="changes" lang=${lang} .circle=${told('story-form', {})} .viewer=${{ id: 'kayleigh', role: 'me' }} .today=${today} .zone=${zone}><kith-picker></kith-picker></kith-circle>
    <p><button>Save</button> <output></output></p>
  </form>`,
};

/** Mali’s page is in Welsh. Switch the language in Controls: nothing typed is lost. */
export const InWelsh: Story = { args: { lang: 'cy' }, render: (args) => hosted(both, { ...args, life: 'mali' }) };

/** A page in a language that has no words yet: English stands in, marked as English, and people’s own words stay as they are. */
export const NoWordsForThisLanguage: Story = { args: { lang: 'sq' }, render: (args) => hosted(both, { ...args, life: 'mali' }) };

/** The simple voice: shorter words, small pictures beside ways to keep in touch. */
export const SimpleWords: Story = { args: { reading: 'simple' }, render: (args) => hosted(both, { ...args, life: 'mali' }) };

/** A supporter: Pat, with whom Kayleigh lives, sees what is for everyone and what is for Pat. */
export const ForASupporter: Story = {
  render: () => html`<kith-circle .circle=${circles.kayleigh} .viewer=${viewers.kayleigh.find(({ role }) => role === 'supporter')} .today=${today} .zone=${zone}>${both}</kith-circle>`,
};

/** A council’s look: a few custom properties, the rest follows. */
export const LikeGovUk: Story = {
  render: (args) => html`<style>
    .like-gov { --kith-ink: #0b0c0c; --kith-ink-2: #484949; --kith-edge: #0b0c0c; --kith-line: #cecece; --kith-wash: #f3f2f1; --kith-wash-2: #f3f2f1; --kith-accent: #1d70b8;
      --kith-accent-wash: #eef4fa; --kith-action: #00703c; --kith-on-action: #fff; --kith-radius-s: 0; --kith-radius: 0; --kith-radius-l: 0; --kith-pill: 0; --kith-focus-gap: #fd0;
      font: 1.1875rem/1.4 arial, sans-serif; }
  </style><div class="like-gov">${hosted(both, { ...args, life: 'kayleigh' })}</div>`,
};
