import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyCircle, type Circle } from '../src/core/index.js';
import '../src/words/en-scotland.js';
import { circles } from './circles.js';
import { hosted, hostArgs, hostArgTypes, type HostArgs } from './host.js';

const meta: Meta<HostArgs> = {
  title: 'Review',
  component: 'kith-review',
  parameters: {
    docs: {
      description: {
        component: `“Save as data” gives JSON with the keys of \`ReviewPage\`, the same facts as the page, the paper and the text:
\`kith\`, \`form\`, \`lang\`, \`name\`, \`since\`, \`until\`, \`changedSince\`, \`meeting\`, \`then\`; \`mine\` (\`words\`, \`supported\`, \`asks\`, \`advocate\`);
\`people\`, in the person’s order, each with its sentences and the \`counts\` they were made from; and \`sections\`, lines by \`lost\`, \`held\`, \`noPlan\`,
\`communities\`, \`earlierHomes\`, \`remembered\`, \`help\`, \`answers\`, \`ahead\`, \`changed\`, \`then\` and \`promises\`. A section without lines is not there.
A host takes it from \`kith-export\`; a shared review carries the same in \`facts\`.`,
      },
    },
  },
  args: hostArgs,
  argTypes: hostArgTypes,
  render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'kayleigh' }),
};
export default meta;
type Story = StoryObj<HostArgs>;

/** Kayleigh before her review of 8 December 2026. */
export const BeforeTheReview: Story = {};

/** What her worker sees: what she shared, and what waits for an answer first. */
export const ForHerWorker: Story = { args: { viewer: 'worker' } };

/** Nobody yet. */
export const Empty: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, circle: emptyCircle('story-empty-review', { name: 'Kayleigh' }) }) };

/** Jordan is 20 and leaving Staying Close: nearly everyone who comes is paid to. */
export const LeavingStayingClose: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'jordan' }) };

/** Mali is 11: the simple voice. */
export const SimpleReading: Story = { args: { reading: 'simple' }, render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'mali' }) };

/** Sunita is 34 and looks back: 2016 beside 2026, in plain sentences. */
export const ThenAndNow: Story = { render: (args) => hosted(html`<kith-review compare="2016"></kith-review>`, { ...args, life: 'sunita' }) };

/** Before sharing: who is in it, in which order, which parts, and every word that will be seen. */
export const CheckBeforeSharing: Story = {
  play: async ({ canvasElement }) => {
    const review = canvasElement.querySelector('kith-review')!;
    await review.updateComplete;
    review.shadowRoot!.querySelector<HTMLButtonElement>('.check')!.click();
  },
};

/** Every record, with who may see it set to the same. */
const seenBy = (circle: Circle, who: string[]): Circle => ({
  ...circle, id: `${circle.id}-${who.join('-')}`,
  ...Object.fromEntries((['wishes', 'placings', 'feelings', 'entries', 'days', 'reviews'] as const).map((key) => [key, Object.fromEntries(Object.entries(circle[key]).map(([id, record]) => [id, { ...record, seenBy: who, ...(key === 'reviews' && { sharedWith: who.filter((one) => one !== 'me') }) }]))])),
});

/** Her worker, where she has shared everything. */
export const EverythingShared: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, viewer: 'worker', circle: seenBy(circles.kayleigh, ['me', 'team']) }) };
/** Her worker, where she has shared nothing: what is planned, and no word of hers. */
export const NothingShared: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, viewer: 'worker', circle: seenBy(circles.kayleigh, ['me']) }) };

/** The worker’s terms of Scotland, as a layer over English; the circle says which nation it is in. */
export const InScotland: Story = {
  render: (args) => hosted(html`<kith-review form="review"></kith-review>`, { ...args, viewer: 'worker', circle: { ...circles.kayleigh, id: 'story-scotland', me: { ...circles.kayleigh.me, nation: 'scotland' } } }),
};

/** The host’s own questions to start a talk; an empty list takes them away. */
export const OwnQuestions: Story = { render: (args) => hosted(html`<kith-review .starters=${['What made you laugh this week?', 'Who would you like to tell some news to?']}></kith-review>`, args) };

/** Saving takes its time. */
export const SavingSlowly: Story = { args: { answer: 'saved slowly' } };
/** No network: the words stay, and the line says so. */
export const NotSaved: Story = { args: { answer: 'not saved yet' } };
/** The host says no: the words stay in reach. */
export const Refused: Story = { args: { answer: 'refused' } };
/** A circle with someone who is not possible right now. */
export const SomeoneRestricted: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'amira' }) };
