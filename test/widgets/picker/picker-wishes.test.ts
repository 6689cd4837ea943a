import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emptyCircle, type Circle } from '../../../src/core/index.js';
import '../../../src/words/en-simple.js';
import { circles } from '../../../stories/circles.js';
import { PickerPage } from './picker-page.js';

const { kayleigh } = circles;
const dev = { id: 'dev', role: 'worker' } as const;
const names = { kayleigh: 'Kayleigh', dev: 'Dev', pat: 'Pat' };
const added = (page: PickerPage, collection: string): Record<string, unknown> => Object.values(page.last.patch[collection] as Record<string, Record<string, unknown>>)[0]!;
const nan = (more: Partial<Circle> = {}): Circle => ({ ...emptyCircle('c', { name: 'Kayleigh' }), people: { nan: { name: 'Nan' } }, ...more });
const wish = (more: object): Circle => nan({ wishes: { w: { person: 'nan', want: 'more', words: 'Sundays.', at: '2026-11-02T12:00:00Z', ...more } } });

describe('kith-picker: the wish', () => {
  it('opens with the row, with nothing chosen; every question can be skipped', async () => {
    const page = await PickerPage.open(nan());
    const item = await page.openRow('Nan');
    expect([...item.querySelectorAll('legend, label[for]')].map((one) => page.text(one))).to.deep.equal([
      'How is it with Nan now?', 'What would you like?', 'How would you like to keep in touch? Pick any.', 'How often would feel right?', 'In your own words']);
    expect(item.querySelectorAll(':checked:not(option)')).to.have.length(0);
    expect(page.has('Clear my answer', item)).to.equal(false);
    await expect(page.picker).to.be.accessible();
  });

  it('says all there is to say, in one act that nobody else sees', async () => {
    const page = await PickerPage.open({ ...nan(), people: { nan: { name: 'Nan' }, lee: { name: 'Lee' }, ty: { name: 'Tyler' } } }, { names });
    const item = await page.openRow('Nan');
    await page.choose('Too little', item);
    await page.choose('I want more', item);
    await page.choose('See each other', item);
    await page.press('More ways', item);
    await page.choose('Letter or card', item);
    await page.type('Another way, in your own words', 'Bingo', item);
    await page.pick('How often would feel right?', '*', item);
    await page.type('How often, in your own words', '6 times a year', item);
    await page.type('In your own words', 'I miss her gravy.', item);
    await page.press('More: where, who with, who sorts it out', item);
    await page.type('Where would you like it to be?', 'Her kitchen', item);
    await page.press('Who else should be there?', item);
    await page.choose('Tyler', item);
    await page.press('Who should not be there?', item);
    await page.choose('Lee', page.root.getElementById('o-wish-nan-withoutPeople')!.parentElement!);
    await page.pick('Who should sort it out?', 'dev', item);
    await page.choose('Yes', item);
    await page.press('Save', item);
    expect(page.last.type).to.equal('wish-made');
    const { at, ...said } = added(page, 'wishes');
    expect(said).to.deep.equal({
      person: 'nan', amount: 'tooLittle', want: 'more', ways: ['inPerson', 'letterOrCard', 'Bingo'], often: '6 times a year', words: 'I miss her gravy.', where: 'Her kitchen',
      withPeople: ['ty'], withoutPeople: ['lee'], askedOf: 'dev', tellThem: true, seenBy: ['me'], by: { id: 'kayleigh', role: 'me' },
    });
    expect(at).to.match(/^\d{4}-\d\d-\d\dT.*Z$/);
    const text = page.text(page.row('Nan').item);
    for (const line of ['I miss her gravy.', 'Too little', 'How: See each other, Letter or card and Bingo', 'How often: 6 times a year', 'Where: Her kitchen', 'With Tyler', 'Without Lee', 'Dev should sort it out', 'It’s fine to tell Nan', 'Yours. Not shared.']) expect(text).to.contain(line);
    expect(page.focused).to.equal('Say something new');
  });

  it('by keyboard alone', async () => {
    const page = await PickerPage.open(nan());
    page.row('Nan').button.focus();
    await page.keys('Enter');
    await page.tabTo('Too little');
    await page.keys('ArrowDown');
    await page.tabTo('Call');
    await page.keys(' ');
    await page.tabTo('In your own words');
    await sendKeys({ type: 'None is fine.' });
    await page.tabTo('Save');
    await page.keys('Enter');
    expect(added(page, 'wishes')).to.deep.include({ amount: 'justRight', ways: ['phoneCall'], words: 'None is fine.' });
  });

  it('takes every wish there is, none is right as good as any, and radios clear by a button only', async () => {
    const page = await PickerPage.open(nan());
    const item = await page.openRow('Nan');
    expect([...item.querySelectorAll('[name="wish-nan-want"]')].map((one) => (one as HTMLInputElement).value)).to.deep.equal([
      'more', 'keep', 'aboutRight', 'less', 'sameButDifferent', 'firstTime', 'findAgain', 'knowAbout', 'sayGoodbyeProperly', 'notNow', 'notAtAll', 'noneIsRight', 'dontKnow']);
    await page.choose('Just right', item);
    await page.press('Clear my answer', item);
    await page.choose('None is right for me', item);
    await page.press('Save', item);
    const { want, amount } = added(page, 'wishes');
    expect({ want, amount }).to.deep.equal({ want: 'noneIsRight', amount: undefined });
    expect(page.text(page.row('Nan').button)).to.equal('Nan. None is right for me');
  });

  it('asks for one thing where nothing was said', async () => {
    const page = await PickerPage.open(nan());
    const item = await page.openRow('Nan');
    await page.press('Save', item);
    expect(page.text(item)).to.contain('Choose or write one thing first.');
    expect(page.sent).to.deep.equal([]);
  });

  it('goes on from the last words, keeps them as dated history, and can be taken back', async () => {
    const page = await PickerPage.open(wish({}));
    const item = await page.openRow('Nan');
    await page.press('Say something new', item);
    expect(page.field('I want more', item).checked).to.equal(true);
    await page.type('In your own words', 'Sundays and Wednesdays.', item);
    await page.press('Save', item);
    expect(Object.keys(page.stored.wishes)).to.have.length(2);
    await page.press('What I said before', page.row('Nan').item);
    expect(page.text(page.row('Nan').item)).to.contain('2 November 2026').and.to.contain('I want more. Sundays.');
    await page.press('Take this back', page.row('Nan').item);
    expect(page.last.type).to.equal('wish-withdrawn');
    expect(added(page, 'wishes')).to.deep.equal({ withdrawn: true });
    expect(page.text(page.row('Nan').item)).to.contain('Taken back.');
    await page.press('Undo');
    expect(Object.values(page.stored.wishes).some(({ withdrawn }) => withdrawn)).to.equal(false);
  });

  it('in the simple reading level asks less', async () => {
    const page = await PickerPage.open(nan(), { reading: 'simple' });
    const item = await page.openRow('Nan');
    expect(page.text(item)).to.contain('Not enough').and.not.to.contain('More ways').and.not.to.contain('How often would');
  });

  it('keeps silent about someone who is to be left alone, and says what is there', async () => {
    for (const more of [{ state: 'pausedByMe' }, { state: 'notKnown' }] as const) {
      const page = await PickerPage.open(nan({ people: { nan: { name: 'Nan', ...more } } }));
      const item = await page.openRow('Nan');
      expect(page.text(item)).not.to.contain('How is it with');
      expect(page.has('Say what I want', item)).to.equal(true);
    }
  });
});

describe('kith-picker: sharing', () => {
  it('asks one plain question, shows what will be seen, and cannot be undone but stopped', async () => {
    const page = await PickerPage.open(wish({ seenBy: ['me'] }), { names });
    const item = await page.openRow('Nan');
    await page.press('Share this', item);
    expect(page.focused).to.equal('Who do you want to share this with?');
    await page.press('Yes, share it', item);
    expect(page.text(item)).to.contain('Choose who first.');
    await page.choose('your workers', item);
    await page.choose('Pat', item);
    expect(page.text(item)).to.contain('Share this with your workers and Pat? This is what they will see:');
    expect(page.text(page.root.getElementById('h-share-w')!.parentElement!)).to.contain('Sundays.');
    await expect(page.picker).to.be.accessible();
    await page.press('Yes, share it', item);
    expect(page.last.patch).to.deep.equal({ wishes: { w: { seenBy: ['me', 'team', 'pat'] } } });
    expect(page.has('Undo')).to.equal(false);
    expect(page.text(item)).to.contain('Shared with your workers and Pat');
    await page.press('Stop sharing', item);
    expect(page.last.patch).to.deep.equal({ wishes: { w: { seenBy: ['me'] } } });
    expect(page.text(item)).to.contain('Yours. Not shared.');
  });

  it('"Keep it mine" shares nothing and gives focus back', async () => {
    const page = await PickerPage.open(wish({}), { names });
    const item = await page.openRow('Nan');
    await page.press('Share this', item);
    await page.press('Keep it mine', item);
    expect(page.sent).to.deep.equal([]);
    expect(page.focused).to.equal('Share this');
  });
});

describe('kith-picker: being heard', () => {
  it('says plainly that there is no answer yet, and only of what was shared', async () => {
    const shared = await PickerPage.open(wish({ seenBy: ['me', 'team'] }));
    expect(shared.text(await shared.openRow('Nan'))).to.contain('No answer yet. Asked 2 November 2026.');
    const own = await PickerPage.open(wish({}));
    expect(own.text(await own.openRow('Nan'))).not.to.contain('No answer yet');
  });

  it('shows what came back beside the wish', async () => {
    const page = await PickerPage.open(kayleigh, { names });
    expect(page.text(await page.openRow('Ellie-Mae'))).to.contain('Dev is looking into it').and.to.contain('They will tell you by 1 December 2026.');
    expect(page.text(await page.openRow('Bruno'))).to.contain('Part of it, says Dev').and.to.contain('a family near Pudsey');
  });

  it('says when a promised day has passed, and never "late"', async () => {
    const page = await PickerPage.open({ ...wish({ seenBy: ['me', 'team'] }), replies: { r: { about: 'wishes/w', answer: 'lookingIntoIt', who: 'dev', due: '2026-11-15', at: '2026-11-03T09:00:00Z' } } }, { names });
    const text = page.text(await page.openRow('Nan'));
    expect(text).to.contain('Dev said 15 November 2026. Nothing yet.').and.not.to.match(/late|overdue/i);
  });

  it('asks whether they did what they said, and keeps the answer as the person’s own', async () => {
    const page = await PickerPage.open({ ...wish({ seenBy: ['me', 'team'] }), replies: { r: { about: 'wishes/w', answer: 'agreed', at: '2026-11-03T09:00:00Z' } } }, { names });
    await page.press('Partly', await page.openRow('Nan'));
    expect(page.last.type).to.equal('feeling-noted');
    expect(added(page, 'feelings')).to.deep.include({ about: 'replies/r', kept: 'partly' });
    expect(page.button('Partly').getAttribute('aria-pressed')).to.equal('true');
  });

  it('a worker finds wishes without an answer first, answers in the same card, and says why', async () => {
    const page = await PickerPage.open(kayleigh, { viewer: dev, names });
    expect(page.text(page.root.querySelector('h2')!)).to.equal('Who Kayleigh wants to stay in touch with');
    expect(page.groups()[0]).to.deep.equal({ title: 'Wishes with no answer', people: ['Alfie', 'Dad'] });
    const item = await page.openRow('Alfie');
    expect(page.text(item)).to.contain('Not answered yet. Asked 3 August 2026.').and.to.contain('A photo would help.');
    await page.press('Answer', item);
    await expect(page.picker).to.be.accessible();
    await page.press('Send this answer', item);
    expect(page.text(item)).to.contain('Choose an answer first.');
    await page.choose('Not yet', item);
    await page.press('Send this answer', item);
    expect(page.focus).to.equal(page.field('Because', item));
    await page.type('Because', 'The team has to ask his family.', item);
    await page.type('When will it be looked at again?', '2026-12-15', item);
    await page.press('Send this answer', item);
    expect(page.last.type).to.equal('wish-answered');
    expect(added(page, 'replies')).to.deep.include({ about: 'wishes/w-alfie', answer: 'notYet', because: 'The team has to ask his family.', lookAgain: '2026-12-15', who: 'dev', by: dev });
    expect(page.stored.replies).to.have.property(Object.keys(page.last.patch.replies as object)[0]!);
    expect(page.groups()[0]!.people).to.deep.equal(['Dad']);
    expect(page.focused).to.match(/^Alfie/);
  });

  it('a worker sees nothing of what was not shared, and cannot erase or share for someone', async () => {
    const page = await PickerPage.open(kayleigh, { viewer: dev, names });
    for (const row of page.root.querySelectorAll<HTMLButtonElement>('.row-btn')) row.click();
    await page.settled();
    expect(page.text()).not.to.contain('I want to see them again.').and.not.to.contain('It depends on the day.');
    expect(page.has('Share this') || page.has('Erase for good') || page.has('Take this back')).to.equal(false);
  });

  it('what a worker writes down is signed, and both may see it', async () => {
    const page = await PickerPage.open(kayleigh, { viewer: dev, names });
    const item = await page.openRow('Amber');
    await page.choose('just right as it is', item);
    await page.press('Save', item);
    expect(added(page, 'wishes')).to.deep.include({ person: 'amber', want: 'aboutRight', by: dev, voice: 'withMe', seenBy: ['me', 'team'] });
    expect(Object.keys(page.stored.wishes)).to.have.length(Object.keys(kayleigh.wishes).length + 1);
  });
});

describe('kith-picker: limits', () => {
  it('says what cannot be, why, who decided and until when, then what still can', async () => {
    const page = await PickerPage.open(kayleigh, { names });
    const item = await page.openRow('Lee'), text = page.text(item);
    for (const line of ['Right now you can’t see or call Lee.', 'decided this, in May 2024.', 'It will be looked at again on 8 December 2026.', 'Keep Lee in your circle, or put them anywhere you like.']) expect(text).to.contain(line);
    expect(text).not.to.contain('How is it with Lee');
    await expect(page.picker).to.be.accessible();
  });

  it('lets the person ask, say what they think, and disagree; the wish is kept', async () => {
    const page = await PickerPage.open(kayleigh, { names });
    const item = await page.openRow('Lee');
    let asked: unknown;
    page.picker.addEventListener('kith-help', (event) => { asked = event.detail; });
    await page.press('Ask about this', item);
    expect(asked).to.have.property('about').that.matches(/^limits\//);
    await page.press('Say what I think', item);
    await page.choose('I don’t agree with this', item);
    await page.press('Save', item);
    expect(added(page, 'wishes')).to.deep.include({ person: 'lee', want: 'dontAgree' });
    expect(Object.values(page.stored.wishes).some(({ person }) => person === 'lee')).to.equal(true);
  });

  it('names the ways where only some cannot be, and who must be there', async () => {
    const page = await PickerPage.open(nan({ limits: { a: { person: 'nan', kind: 'notNow', ways: ['sleepover'] }, b: { person: 'nan', kind: 'onlyWith', withPeople: ['dev'] }, c: { person: 'nan', kind: 'new-kind' as never } } }), { names });
    const text = page.text(await page.openRow('Nan'));
    for (const line of ['Right now this can’t happen with Nan: Sleepover.', 'With Nan, only when Dev is there.', 'With Nan, ask first.']) expect(text).to.contain(line);
    expect(text).not.to.contain('anything you did');
  });
});

describe('kith-picker: after a move', () => {
  const moved = (ended: string): Circle => nan({
    people: { jaz: { name: 'Jaz', home: 'elm', words: 'Worked there' }, tea: { name: 'Sunday tea', is: 'group' }, gone: { name: 'Gone', home: 'elm', state: 'ended' } },
    entries: { elm: { kind: 'livedAt', title: 'Elm Lodge', when: { edtf: `2020-11/${ended}` }, people: ['tea'] }, flat: { kind: 'livedAt', title: 'the flat in Goole', when: { edtf: `${ended}/..` } } },
  });

  it('asks about each tie of a home just left, one act for what was answered; the rest stays as one quiet line', async () => {
    const page = await PickerPage.open(moved('2026-11-10'));
    expect(page.text()).to.contain('You moved: Elm Lodge to the flat in Goole, 10 November 2026').and.to.contain('Who from Elm Lodge do you want to keep?');
    const card = page.root.querySelector('.move')!;
    expect([...card.querySelectorAll('legend')].map((one) => page.text(one))).to.deep.equal(['What would you like with Jaz?', 'What would you like with Sunday tea?']);
    expect(card.querySelectorAll(':checked')).to.have.length(0);
    await expect(page.picker).to.be.accessible();
    await page.choose('Keep, but change how', card);
    await page.press('Save', card);
    expect(page.last.type).to.equal('wish-made');
    expect(Object.values(page.last.patch.wishes as object)).to.have.length(1);
    expect(added(page, 'wishes')).to.deep.include({ person: 'jaz', want: 'sameButDifferent', seenBy: ['me'] });
    expect(page.root.querySelector('.move')).to.equal(null);
    expect(page.focused).to.equal('Who from Elm Lodge do you want to keep?');
    await page.press('Who from Elm Lodge do you want to keep?');
    expect([...page.root.querySelectorAll('.move legend')].map((one) => page.text(one))).to.deep.equal(['What would you like with Sunday tea?']);
  });

  it('waits when told to, and long after a move is one line only', async () => {
    const page = await PickerPage.open(moved('2026-11-10'));
    await page.press('Ask me another day');
    expect(page.root.querySelector('.move')).to.equal(null);
    expect(page.sent).to.deep.equal([]);
    const old = await PickerPage.open(moved('2023-03'));
    expect(old.root.querySelector('.move')).to.equal(null);
    expect(old.has('Who from Elm Lodge do you want to keep?')).to.equal(true);
  });

  it('takes someone else from there', async () => {
    const page = await PickerPage.open(moved('2026-11-10'));
    await page.press('Someone else from there');
    expect(page.focused).to.equal('Add someone');
    await page.type('What do you call them?', 'Kacey');
    await page.press('Add Kacey');
    expect(added(page, 'people')).to.deep.include({ name: 'Kacey', home: 'elm' });
    expect(page.text(page.root.querySelector('.move')!)).to.contain('What would you like with Kacey?');
  });
});

describe('kith-picker: where I belong', () => {
  it('asks nothing until opened, keeps own words, and remembers "not for me"', async () => {
    const page = await PickerPage.open(kayleigh);
    expect(page.text()).not.to.contain('Faith');
    await page.press('Where I belong');
    await page.press('Not for me: Faith');
    expect(page.last.patch).to.deep.equal({ me: { notForMe: ['belong/faith'] } });
    expect(page.focused).to.equal('Where I belong');
    expect(page.has('Not for me: Faith')).to.equal(false);
    expect(page.text()).to.contain('1 thing you said is not for you');
    const food = page.root.getElementById('h-topic-food')!.parentElement!;
    await page.press('Say something about this', food);
    await page.type('Food, in my own words', 'Jollof, the Okafor way.', food);
    await page.press('Save', food);
    expect(Object.values((page.last.patch.me as { identity: object }).identity)).to.deep.equal([{ about: 'food', words: 'Jollof, the Okafor way.' }]);
    await page.press('Show again');
    expect(page.has('Not for me: Faith')).to.equal(true);
    await expect(page.picker).to.be.accessible();
  });

  it('takes people with a story like mine', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Where I belong');
    await page.press('Add someone or a group: People with a story like mine');
    await page.type('What do you call them?', 'Kacey W');
    await page.press('Add Kacey W');
    expect(added(page, 'people')).to.deep.include({ kinds: ['careExperiencedFriend'] });
  });
});

describe('kith-picker: two at one screen', () => {
  it('folds private words, opens them one by one, notes who was there, and ends with what was shared', async () => {
    const page = await PickerPage.open(kayleigh, { present: ['dev'], names });
    expect(page.text()).to.contain('Dev is here with you.');
    expect(page.text(page.row('Sheila & Ray').button)).to.contain('Your words are folded away.').and.not.to.contain('see them again');
    expect(page.text(page.row('Ellie-Mae').button)).to.contain('Every month');
    const item = await page.openRow('Sheila & Ray');
    await page.press('Show my words', item);
    expect(page.text(item)).to.contain('I want to see them again.');
    await page.press('Share this', item);
    await page.choose('your workers', item);
    await page.press('Yes, share it', item);
    expect(page.last.with).to.deep.equal(['dev']);
    await page.press('Finish, and show what was shared');
    expect(page.focused).to.equal('What you shared while Dev was here');
    expect(page.text()).to.contain('About Sheila & Ray: shared with your workers');
    await expect(page.picker).to.be.accessible();
  });

  it('names no plan that is not for who is there, and does not say there is none', async () => {
    const plans = { 'p-note': { people: ['dee'], way: 'writeNotSend', status: 'happening' as const, seenBy: ['me'] } }, life = { ...kayleigh, plans };
    const alone = await PickerPage.open(life, { names });
    expect(alone.text(await alone.openRow('Aunty Dee'))).to.contain('Write it, and keep it');
    const page = await PickerPage.open(life, { present: ['dev'], names }), item = page.text(await page.openRow('Aunty Dee'));
    expect(item).not.to.match(/keep it|plan/i);
  });

  it('says so when nothing was shared, and folds again what was opened', async () => {
    const page = await PickerPage.open(kayleigh, { present: ['dev'], names });
    const item = await page.openRow('Sheila & Ray');
    await page.press('Show my words', item);
    await page.press('Finish, and show what was shared');
    expect(page.text()).to.contain('Nothing was shared. Your own words are still yours.');
    expect(page.text(page.row('Sheila & Ray').item)).not.to.contain('see them again');
  });
});
