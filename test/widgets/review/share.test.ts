import { expect } from '@open-wc/testing';
import { emptyCircle } from '../../../src/core/circle.js';
import { visibleTo } from '../../../src/core/visible.js';
import { circles, today } from '../../../stories/circles.js';
import { ReviewPage } from './review-page.js';

describe('kith-review, mine first', () => {
  it('keeps the person’s words as a new record, theirs alone, and never over the old; what was written beside stays', async () => {
    const page = await ReviewPage.open();
    await page.press('Change my words');
    expect(page.focused?.id).to.equal('words');
    await page.write('What should your review know?', 'Ellie-Mae first.');
    await page.write('Is there something you want to ask for?', 'A photo of Alfie.');
    await page.write('Who would you like at the meeting?', 'Tyler');
    await page.write('Do you feel you have people', 'Pat. And Tyler.');
    await page.press('Save');
    expect(page.last.type).to.equal('review-changed');
    expect(page.record).to.deep.include({ words: 'Ellie-Mae first.', asks: 'A photo of Alfie.', advocate: 'Tyler', supported: 'Pat. And Tyler.', seenBy: ['me'] });
    expect(page.record).not.to.have.property('sharedWith');
    expect(page.text).to.include('Ellie-Mae first.').and.include('What I ask for').and.include('Who I’d like there').and.include('People there for me');
    expect(page.circle.circle!.reviews['rv-2026-12']!.words).to.include('I want to see Ellie-Mae every month');
    await page.press('Change my words');
    await page.write('What should your review know?', 'Ellie-Mae.');
    await page.press('Save');
    expect(page.record).to.deep.include({ words: 'Ellie-Mae.', asks: 'A photo of Alfie.' });
    await page.press('Undo');
    expect(page.text).to.include('Ellie-Mae first.');
  });

  it('asks for a word or two before it saves nothing, and keeps the box open', async () => {
    const page = await ReviewPage.open(emptyCircle('nobody', { name: 'Kayleigh' }));
    await page.press('Write my own words');
    await page.press('Save');
    expect(page.sent).to.have.length(0);
    expect(page.text).to.include('Write a word or two first.');
    expect(page.root.querySelector('#words')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('puts lines in the person’s own order: by keyboard, with focus kept and said, kept with the review, and the same everywhere', async () => {
    const page = await ReviewPage.open();
    const start = page.names;
    expect(start[1]).to.equal('Ellie-Mae');
    await page.press('Choose who is in it, and the order');
    expect(page.focused?.id).to.equal('check');
    await page.press('Move up Ellie-Mae');
    expect(page.spoken).to.include(`Ellie-Mae is now number 1 of ${start.length}.`);
    expect(page.focused).to.equal(page.button('Move up Ellie-Mae'));
    expect(page.button('Move up Ellie-Mae').getAttribute('aria-disabled')).to.equal('true');
    await page.press('Move up Ellie-Mae');
    expect(page.sent).to.have.length(1);
    expect(page.last).to.deep.include({ type: 'review-changed' });
    expect(page.record.order!.slice(0, 2)).to.deep.equal(['ellie', 'tyler']);
    const own = ['Ellie-Mae', 'Tyler', ...start.slice(2)];
    expect(page.names).to.deep.equal(own);
    await page.press('Done');
    expect(page.focused).to.equal(page.button('Choose who is in it, and the order'));
    const text = (await page.file('Save as text')).text, data = JSON.parse((await page.file('Save as data')).text) as { people: { name: string }[] };
    expect(data.people.map(({ name }) => name)).to.deep.equal(own);
    const heads = text.split('\n');
    expect(own.map((name) => heads.findIndex((line) => line === name || line.startsWith(`${name}, `)))).to.satisfy((at: number[]) => at.every((line, n) => line > (at[n - 1] ?? -1)));
    await page.press('Check it before I share');
    expect(page.names).to.deep.equal(own);
    await page.tick('My workers');
    await page.press('Share it');
    expect(page.record.facts.people.map(({ name }) => name)).to.deep.equal(own);
    expect(page.record.order![0]).to.equal('ellie');
    expect(page.names.slice(0, 2)).to.deep.equal(['Ellie-Mae', 'Tyler']);
  });

  it('moves down as well, and takes a move back', async () => {
    const page = await ReviewPage.open();
    const start = page.names;
    await page.press('Choose who is in it, and the order');
    await page.press('Move down Tyler');
    await page.press('Move down Tyler');
    expect(page.names.slice(0, 3)).to.deep.equal([start[1], start[2], 'Tyler']);
    expect(page.focused).to.equal(page.button('Move down Tyler'));
    await page.press('Undo');
    expect(page.names.slice(0, 3)).to.deep.equal([start[1], 'Tyler', start[2]]);
  });

  it('leaves a line out of the page, the files and what is shared, and puts it back', async () => {
    const page = await ReviewPage.open();
    await page.press('Choose who is in it, and the order');
    await page.tick('Mum');
    expect(page.spoken).to.include('Mum is left out.');
    await page.tick('Lee');
    expect(page.names).not.to.include('Mum');
    const { text } = await page.file('Save as text');
    expect(text.slice(text.indexOf('Tyler, My brother'))).not.to.match(/\b(Mum|Lee)\b/);
    await page.tick('Mum');
    expect(page.names).to.include('Mum');
    expect(page.under('Everyone else')).not.to.include('Lee');
  });

  it('leaves out whole parts, and brings in what adults promised only where the person does', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    await page.tick('What changed since 7 June');
    await page.tick('What people said they would do With what you say about it.');
    await page.tick('My workers');
    await page.press('Share it');
    expect(page.record.facts.sections).not.to.have.property('changed');
    expect(page.record.facts.sections.promises!.join()).to.include('Dev said they would do something about Ellie-Mae by 1 December.');
  });

  it('shows every word before sharing, leaves out whom the person leaves out, and shares exactly that', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    expect(page.focused?.id).to.equal('check');
    await page.tick('Mum');
    expect(page.sent.map(({ type }) => type)).to.deep.equal(['review-changed']);
    expect(page.names).not.to.include('Mum');
    await page.press('Share it');
    expect(page.text).to.include('Pick who to share it with.');
    expect(page.sent).to.have.length(1);
    await page.tick('My workers');
    const shown = page.root.querySelector('.frozen')!.textContent;
    await page.press('Share it');
    expect(page.last.type).to.equal('review-shared');
    expect(page.record).to.deep.include({ sharedWith: ['team'], seenBy: ['me', 'team'] });
    // The person's own message is theirs, whoever it names.
    const { mine, ...facts } = page.record.facts;
    expect(mine.words).to.include('Mum');
    expect(JSON.stringify(facts)).to.include('5 of 12 happened.').and.not.match(/\bMum\b|mum/);
    expect(Object.keys(page.record.people!)).to.include('ellie').and.not.include('mum');
    expect(page.record.people!.ellie).to.deep.equal({ amount: 'tooLittle' });
    for (const line of [...facts.people.flatMap((one) => [one.wish, one.plan, one.happened, one.why, one.answer]), ...Object.values(facts.sections).flat()]) expect(shown).to.include(line);
    expect(page.focused?.id).to.equal('title');
  });

  it('leaves out whom the person leaves out and nobody else, though a short name stands inside other words', async () => {
    const page = await ReviewPage.open({
      ...emptyCircle('short', { name: 'Jordan' }),
      people: { mo: { name: 'Mo' }, theo: { name: 'Theo' }, ana: { name: 'Ana' } },
      plans: {
        p: { people: ['theo'], way: 'inPerson', status: 'happening', starts: '2026-11-30T10:00', repeats: 'FREQ=WEEKLY;BYDAY=MO' },
        q: { people: ['mo'], way: 'inPerson', status: 'idea' },
      },
      wishes: { w: { person: 'ana', want: 'more', words: 'More days with Ana and Mo’s dog.', at: '2026-11-01T10:00:00Z' } },
    });
    await page.press('Check it before I share');
    await page.tick('Mo');
    await page.tick('My workers');
    await page.press('Share it');
    expect(Object.keys(page.record.people!)).to.deep.equal(['theo', 'ana']);
    expect(JSON.stringify(page.record.facts)).to.include('every Monday').and.not.match(/\bMo\b/);
  });

  it('cannot undo sharing, and keeps what was shared as it was, whatever changes after', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    await page.tick('My workers');
    await page.press('Share it');
    expect(page.button('Undo')).to.equal(undefined);
    const { people: { ellie } } = page.stored;
    page.circle.circle = { ...page.stored, revision: (page.stored.revision ?? 0) + 1, people: { ...page.stored.people, ellie: { ...ellie!, name: 'Ellie' } } };
    await page.settle();
    expect(page.names).to.include('Ellie');
    await page.press(/Shared on 2/);
    expect(page.root.querySelectorAll('[data-person=ellie]')).to.have.length(2);
    expect(page.root.querySelector('.frozen')!.textContent).to.include('Ellie-Mae').and.include('5 of 12 happened.');
  });

  it('gives the worker what was shared, word for word, on the page and as a file', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    await page.tick('Mum');
    await page.tick('My workers');
    await page.press('Share it');
    const viewer = { id: 'dev', role: 'worker' } as const;
    const theirs = await ReviewPage.open(visibleTo(page.stored, viewer, today), { viewer });
    expect(theirs.names).to.deep.equal(page.record.facts.people.map(({ name }) => name));
    expect(theirs.names).not.to.include('Mum');
    expect(theirs.person('Ellie-Mae')).to.include('5 of 12 happened.');
    expect(JSON.parse((await theirs.file('Save as data')).text)).to.deep.equal(page.record.facts);
    const { name } = await theirs.file('Save as text');
    expect(name).not.to.match(/care|kayleigh/i);
  });

  it('shares a wish with the review, and nothing else that was only the person’s', async () => {
    const page = await ReviewPage.open(circles.sunita, { viewer: { id: 'sunita', role: 'me' } });
    expect(page.person('Mum')).to.include('Write it, and keep it');
    await page.press('Check it before I share');
    await page.tick('My workers');
    await page.press('Share it');
    const shared = JSON.stringify(page.record.facts);
    expect(shared).to.include('Not now. That isn’t never.').and.not.include('Write it, and keep it').and.not.include('By four people');
  });
});
