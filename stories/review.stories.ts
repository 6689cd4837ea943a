import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emptyCircle } from '../src/core/index.js';
import { hosted, hostArgs, hostArgTypes, type HostArgs } from './host.js';

const meta: Meta<HostArgs> = {
  title: 'Review',
  component: 'kith-review',
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
export const MovingOn: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'jordan' }) };

/** Mali is 11: the simple voice. */
export const SimpleWords: Story = { args: { reading: 'simple' }, render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'mali' }) };

/** Sunita is 34 and looks at the last ten years. */
export const TenYears: Story = { render: (args) => hosted(html`<kith-review since="2016-11-21" until="2026-11-21"></kith-review>`, { ...args, life: 'sunita' }) };

/** Saving takes its time. */
export const SavingSlowly: Story = { args: { answer: 'saved slowly' } };
/** No network: the words stay, and the line says so. */
export const NotSaved: Story = { args: { answer: 'not saved yet' } };
/** The host says no: the words stay in reach. */
export const Refused: Story = { args: { answer: 'refused' } };
/** A circle with someone who is not possible right now. */
export const SomeoneRestricted: Story = { render: (args) => hosted(html`<kith-review></kith-review>`, { ...args, life: 'amira' }) };
