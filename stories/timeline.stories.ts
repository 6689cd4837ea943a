import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { emptyCircle } from '../src/core/index.js';
import { circles, stressCircle, today, yonasInArabic, zone } from './circles.js';
import { hostArgs, hostArgTypes, hosted, type HostArgs } from './host.js';

const meta: Meta<HostArgs> = { title: 'Timeline', args: hostArgs, argTypes: hostArgTypes };
export default meta;

type Story = StoryObj<HostArgs>;
type Life = NonNullable<Parameters<typeof hosted>[1]['life']>;
const of = (life: Life, more: Partial<Parameters<typeof hosted>[1]> = {}): Story => ({ render: (args) => hosted(html`<kith-timeline></kith-timeline>`, { ...args, life, ...more }) });

/** Kayleigh, 17: homes, a gap with a question, two tellings, something put away. */
export const Kayleigh: Story = of('kayleigh');
/** Nothing told yet. */
export const Empty: Story = { render: (args) => hosted(html`<kith-timeline></kith-timeline>`, { ...args, circle: emptyCircle('circle-empty', { name: 'Sam' }) }) };
/** Yonas: no age is said, two tellings of leaving home, and gaps that are not asked about. */
export const AJourney: Story = of('yonas');
/** Sunita, 34: three tellings of one move, side by side. */
export const ThreeTellings: Story = of('sunita');
/** Ken, 71: a long life, deaths, and a record that is lost. */
export const ALongLife: Story = of('ken');
/** Rowan, ten months: told by the adults around him. */
export const ToldByAdults: Story = { ...of('rowan'), args: { ...hostArgs, viewer: 'worker' } };
/** What Rowan’s dad wrote, to be read when Rowan is ten: until then only the one who wrote it sees it. */
export const ForLater: Story = { render: ({ lang }) => html`<kith-timeline lang=${lang} .circle=${circles.rowan} .viewer=${{ id: 'dad', role: 'supporter' }} .today=${today} .zone=${zone}></kith-timeline>` };
/** What Kayleigh’s worker may read. */
export const AsAWorker: Story = { ...of('kayleigh'), args: { ...hostArgs, viewer: 'worker' } };
/** Dev sits beside Kayleigh: her own words are folded. */
export const SomeoneIsHere: Story = of('kayleigh', { present: ['dev'] });
export const ReadOnly: Story = of('kayleigh', { readonly: 'You can look at this, but not change it here.' });
export const Covered: Story = of('kayleigh', { cover: true });
/** Yonas tells it in Arabic; Marie’s letter stays as she wrote it. */
export const RightToLeft: Story = { ...of('yonas', { circle: yonasInArabic }), args: { ...hostArgs, lang: 'ar' } };
export const SavingSlowly: Story = { ...of('kayleigh'), args: { ...hostArgs, answer: 'saved slowly' } };
export const NotSaved: Story = { ...of('kayleigh'), args: { ...hostArgs, answer: 'not saved yet' } };
export const Refused: Story = { ...of('kayleigh'), args: { ...hostArgs, answer: 'refused' } };
/** Someone who cannot be met stays in the story. */
export const RestrictedPerson: Story = { render: (args) => hosted(html`<kith-timeline person="mum"></kith-timeline>`, { ...args, life: 'kayleigh' }) };
/** Only the list, for a page that has no room for a picture. */
export const ListOnly: Story = { render: (args) => hosted(html`<kith-timeline view="list"></kith-timeline>`, { ...args, life: 'kayleigh' }) };
/** Ninety years in ten thousand entries: what is near is drawn, and the picture marks where much happened. */
export const TenThousand: Story = { render: (args) => hosted(html`<kith-timeline></kith-timeline>`, { ...args, life: 'ken', circle: stressCircle(10_000) }) };
