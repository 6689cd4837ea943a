import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import { row, sayDate } from './facts.js';
import { MINE, NAMES, SECTIONS, type ReviewPage, type Section } from './page.js';

/** The title of a page, for its form and its reader. */
export const titleOf = ({ circle, words, me }: Scene, form: ReviewPage['form']): string =>
  words.say(form === 'review' || (form === 'pathway' && circle.me.stage === 'inCare') ? 'review.title' : `review.title.${form}`, { name: me });
/** Which meeting it is for, and the time it is about. */
export const leadOf = (scene: Scene, { since, meeting }: { since: string; meeting?: string | undefined }): string =>
  scene.words.say(meeting ? 'review.lead.for' : 'review.lead', { since: sayDate(scene, since), date: meeting ? sayDate(scene, meeting) : '' });
/** The heading of a section. */
export const headingOf = (scene: Scene, key: string, page: Pick<ReviewPage, 'form' | 'changedSince' | 'then'>): string =>
  scene.words.say(key === 'ahead' ? `review.in.ahead.${page.form}` : `review.in.${key}`, { name: scene.me, me: scene.me, since: sayDate(scene, page.changedSince), then: page.then ? sayDate(scene, page.then) : '' });

/** The sections that say something, in order: who looks back begins with then and now. */
export function sectionsOf({ form, sections }: ReviewPage): { first: Section[]; rest: Section[] } {
  const there = SECTIONS.filter((key) => sections[key]?.length), first = there.filter((key) => form === 'lookingBack' && key === 'then');
  return { first, rest: there.filter((key) => !first.includes(key)) };
}

/** The page as plain text, for a record or an email the person sends themselves. */
export function textOf(scene: Scene, page: ReviewPage): string {
  const { words, me } = scene;
  const say = (key: WordKey): string => words.say(key, { name: me, me });
  const { first, rest } = sectionsOf(page);
  const section = (key: Section): string[] => {
    const lines = page.sections[key]!;
    return NAMES.has(key) ? [`${headingOf(scene, key, page)}: ${words.list(lines)}`] : ['', headingOf(scene, key, page), ...lines];
  };
  return [
    titleOf(scene, page.form), leadOf(scene, page), '',
    ...MINE.flatMap((field) => (page.mine[field] ? [say(`review.mine.${field}`), page.mine[field], ''] : [])),
    ...first.flatMap(section), ...(first.length ? [''] : []),
    ...page.people.flatMap((one) => [
      [one.name, one.relation].filter(Boolean).join(words.say('list.comma')),
      `${say('review.col.wish')}: ${row(one.wish, one.now)}`,
      `${say('review.col.plan')}: ${row(one.plan, one.planMore)}`,
      `${say('review.col.happened')}: ${row(one.happened, one.why)}`,
      ...(one.answer ? [one.answer] : []), '',
    ]),
    ...rest.flatMap(section), '',
  ].join('\n');
}

/** The page for a host's record: the keys of `ReviewPage`, and only its own facts. */
export const jsonOf = (page: ReviewPage): string => JSON.stringify(page, null, 1);
