import { html, type TemplateResult } from 'lit';
import { foldChange } from '../src/core/index.js';
import type { Answer, Change } from '../src/core/change.js';
import type { Circle, Viewer } from '../src/core/circle.js';
import type { KithChangeEvent } from '../src/ui/change-event.js';
import { circles, today, viewers, zone } from './circles.js';

/** How the pretended host answers each change. */
export type HostAnswer = 'saved' | 'saved slowly' | 'no answer' | 'not saved yet' | 'refused' | 'changed elsewhere' | 'signed out';
export const HOST_ANSWERS: readonly HostAnswer[] = ['saved', 'saved slowly', 'no answer', 'not saved yet', 'refused', 'changed elsewhere', 'signed out'];

/** What every story may choose. */
export interface HostArgs {
  /** How the host answers. */
  answer: HostAnswer;
  /** Whose eyes: the person's, or their worker's. */
  viewer: 'me' | 'worker';
  /** BCP 47. */
  lang: string;
  /** `simple` for the simple voice. */
  reading: string;
}
export const hostArgs: HostArgs = { answer: 'saved', viewer: 'me', lang: 'en', reading: '' };
export const hostArgTypes = {
  answer: { control: { type: 'select' }, options: HOST_ANSWERS, description: 'How the pretended host answers each change' },
  viewer: { control: { type: 'inline-radio' }, options: ['me', 'worker'], description: 'Whose eyes' },
  lang: { control: { type: 'inline-radio' }, options: ['en', 'cy', 'ar'], description: 'Language of the page' },
  reading: { control: { type: 'inline-radio' }, options: ['', 'simple'], description: 'Reading level' },
} as const;

/** A host in a few lines: it folds with the same core a real one would, in memory, and answers as the story chose. */
function answering(start: Circle, viewer: Viewer, answer: HostAnswer): (event: KithChangeEvent) => void {
  let circle = start;
  const saved = (change: Change): Answer => {
    const folded = foldChange(circle, change, { viewer });
    circle = folded.circle;
    return folded.answer;
  };
  return (event) => {
    const change = event.detail;
    switch (answer) {
      case 'saved': event.respondWith(saved(change)); return;
      case 'saved slowly': event.respondWith(new Promise((done) => { setTimeout(() => { done(saved(change)); }, 3000); })); return;
      case 'not saved yet': event.respondWith({ status: 'retry' } satisfies Answer); return;
      case 'refused': event.respondWith({ status: 'refused', message: 'Dev changed this plan a minute ago.' } satisfies Answer); return;
      case 'changed elsewhere': event.respondWith({ status: 'conflict', now: other(change) } satisfies Answer); return;
      case 'signed out': event.respondWith({ status: 'signed-out' } satisfies Answer); return;
      case 'no answer':
    }
  };
}

/** What another device might have written in the same places. */
function other(change: Change): Change['was'] {
  const bend = (patch: Change['was']): Change['was'] =>
    Object.fromEntries(Object.entries(patch).map(([key, value]) => [
      key,
      typeof value === 'string' && key === 'words' ? 'Every month, on a Saturday.' : typeof value === 'object' && value !== null && !Array.isArray(value) ? bend(value) : value,
    ]));
  return bend(change.patch);
}

/** A story's page: a circle of one invented life with widgets inside. */
export function hosted(
  content: TemplateResult,
  { life, circle, answer, viewer, lang, reading, ...more }: HostArgs & { life?: keyof typeof circles; circle?: Circle; present?: readonly string[]; readonly?: boolean | string; cover?: boolean; dir?: string },
): TemplateResult {
  const data = circle ?? circles[life ?? 'kayleigh'];
  const { id, role }: Viewer = (circle && !life ? undefined : viewers[life ?? 'kayleigh'].find((one) => one.role === viewer)) ?? { id: viewer, role: viewer };
  const eyes: Viewer = { id, role };
  return html`<kith-circle lang=${lang} .circle=${data} .viewer=${eyes} .today=${today} .zone=${zone} .reading=${reading} .present=${more.present ?? []} .names=${Object.fromEntries(viewers[life ?? 'kayleigh'].map((one) => [one.id, one.name]))} .readonly=${more.readonly ?? false} .cover=${more.cover ?? false}
    @kith-change=${answering(data, eyes, answer)}>${content}
    <div slot="help"><p>You can ring Childline on 0800 1111, day or night. It’s free.</p></div>
    <div slot="seen-by"><p>People who work for this site can see what is in it when they have to keep you safe.</p></div>
  </kith-circle>`;
}
