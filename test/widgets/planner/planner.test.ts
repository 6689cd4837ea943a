import { expect } from '@open-wc/testing';
import { emptyCircle, type Circle } from '../../../src/core/circle.js';
import { circles } from '../../../stories/circles.js';
import { PlannerPage, written } from './planner-page.js';

const kayleigh = circles.kayleigh;
/** Kayleigh's circle with a part of it changed. */
const like = (part: Partial<Circle>): Circle => ({ ...kayleigh, ...part });

describe('kith-planner: what is next', () => {
  it('stands in order, day by day, and speaks who, how, when and how sure', async () => {
    const page = await PlannerPage.open();
    expect(page.headings().slice(0, 9)).to.deep.equal([
      'Keeping in touch', 'Did this happen?', 'Today Saturday 21 November', 'Wednesday 25 November in 4 days', 'Saturday 28 November in 7 days',
      'Tuesday 8 December in 2 weeks', 'Saturday 12 December in 3 weeks', 'Some time in December no day yet', 'No set day',
    ]);
    expect(page.items()).to.include('Time with Mum, Saturday 28 November, 2pm to 3:30pm, Agreed');
    expect(page.items()).to.include('Day out with Ellie-Mae, Saturday 12 December, All day, Asked, no answer yet');
    const mum = page.item('Time with Mum');
    expect(mum.text).to.include('Family centre, the blue room').and.include('Carol will be with you the whole time. Dev can tell you why.')
      .and.include('Dev takes you. Pat brings you back.').and.include('Your wish: More, but not in that room.').and.include('Dev will tell you by 1 December.');
  });

  it('says kindly that nothing is planned, and that there is no right amount', async () => {
    const page = await PlannerPage.open({ circle: emptyCircle('x', { name: 'Kayleigh' }) });
    expect(page.text).to.include('No plans yet. When there is one, it will be here.');
    expect(page.text).not.to.match(/Did this happen|Wishes with no plan/);
  });

  it('shows every date of a rhythm when asked', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Show every date');
    expect(page.items().filter((name) => name.startsWith('Wednesday football'))).to.have.lengthOf(13);
  });

  it('shows one person when asked, and everyone again', async () => {
    const page = await PlannerPage.open({ person: 'mum' });
    expect(page.items().every((name) => name.includes('Mum'))).to.equal(true);
    await page.all.press('Show everyone');
    expect(page.items().some((name) => name.includes('Jaz'))).to.equal(true);
  });

  it('lists wishes with no plan, and offers one', async () => {
    const page = await PlannerPage.open();
    const wishes = page.section('Wishes with no plan yet');
    expect(wishes.text).to.include('Sheila & Ray').and.include('I want to see them again.').and.include('Dad').and.include('No answer yet. Asked 14 June.');
    await wishes.press('Ask for a plan');
    const form = page.form('Add a plan');
    await form.choose('When?', 'No day yet');
    expect(form.options('Is this agreed?')).to.include('I’m asking for it');
    await form.press('Add this plan');
    const [, plan] = written(page.last, 'plans');
    expect(plan).to.deep.include({ people: ['sheila-ray'], way: 'inPerson', status: 'asked' });
    expect(page.last.type).to.equal('plan-asked');
  });

  it('asks again in the same words', async () => {
    const page = await PlannerPage.open();
    await page.section('Wishes with no plan yet').press(/^Ask again/);
    const [id, wish] = written(page.last, 'wishes');
    expect(id).not.to.equal('w-dad');
    expect(wish).to.deep.include({ person: 'dad', want: 'knowAbout', words: kayleigh.wishes['w-dad']!.words });
  });
});

describe('kith-planner: making a plan', () => {
  it('takes who, how and when, and reads the rhythm back', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    expect(page.focused.matches('h3')).to.equal(true);
    const form = page.form('Add a plan');
    await form.choose('Who is it with?', 'Amber');
    await form.choose('How?', 'See each other');
    await form.choose('When?', 'On a day');
    await form.fill('What day?', '2026-11-28');
    await form.fill('What time?', '14:00');
    await form.fill('Does it happen again?', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA');
    expect(form.text).to.include('Your plan: Time with Amber, every other Saturday at 2pm, until you change it.');
    await form.choose('Is this agreed?', 'We’ve agreed it');
    await form.press('Add this plan');
    const [, plan] = written(page.last, 'plans');
    expect(plan).to.deep.include({ people: ['amber'], way: 'inPerson', status: 'agreed', starts: '2026-11-28T14:00', zone: 'Europe/London', repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' });
    expect(plan).not.to.have.any.keys('until', 'details', 'often', 'when');
    expect(page.focusedText).to.equal('Add a plan');
    expect(page.items()).to.include('Time with Amber, Saturday 28 November, 2pm, Agreed');
    expect(page.spoken).to.match(/Saved|You added a plan/);
  });

  it('begins with the person whose plans are shown', async () => {
    const page = await PlannerPage.open({ person: 'tyler' });
    await page.all.press('Add a plan');
    await page.form('Add a plan').choose('How?', 'Message');
    await page.form('Add a plan').choose('When?', 'No day yet');
    await page.form('Add a plan').press('Add this plan');
    expect(written(page.last, 'plans')[1]).to.deep.include({ people: ['tyler'], way: 'message' });
  });

  it('takes a day of the coming week in one press', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    await form.choose('When?', 'On a day');
    expect(form.buttons().filter((name) => name.includes('November'))).to.have.lengthOf(7);
    await form.press(/^Wednesday 25 November/);
    expect(form.field('What day?').value).to.equal('2026-11-25');
    expect(form.button(/^Wednesday 25 November/).ariaPressed).to.equal('true');
  });

  it('offers the rhythms a day can have, in words', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    await form.choose('When?', 'On a day');
    await form.fill('What day?', '2026-11-14');
    const offered = [...form.field('Does it happen again?').querySelectorAll('option')].map((option) => option.textContent);
    expect(offered).to.deep.equal([
      'Just this once', 'every Saturday', 'every other Saturday', 'every 3 weeks on Saturday', 'the second Saturday of each month', 'the 14th of each month',
      'the second Saturday of every other month', 'every year on 14 November', 'every day',
    ]);
    await form.fill('Does it happen again?', 'FREQ=MONTHLY;BYDAY=2SA');
    await form.fill('What day?', '2026-11-20');
    expect(form.field('Does it happen again?').value, 'another day keeps the kind of rhythm').to.equal('FREQ=MONTHLY;BYDAY=3FR');
  });

  it('takes some time in a month, and words with no day', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    let form = page.form('Add a plan');
    await form.choose('Who is it with?', 'Tyler');
    await form.choose('How?', 'See each other');
    await form.choose('When?', 'Some time in a month');
    await form.fill('Which month?', '2027-05');
    await form.press('Add this plan');
    expect(written(page.last, 'plans')[1]).to.deep.include({ starts: '2027-05', status: 'idea' });
    expect(page.headings()).to.include('Some time in May 2027 no day yet');

    await page.all.press('Add a plan');
    form = page.form('Add a plan');
    await form.choose('Who is it with?', 'Tyler', 'Amber');
    await form.choose('How?', 'Another way');
    await form.fill('Another way', 'Chips on the pier');
    await form.choose('When?', 'No day yet');
    await form.fill('How often?', 'holidays');
    await form.fill('When, in your own words', 'a weekend in May');
    await form.press('Add this plan');
    expect(written(page.last, 'plans')[1]).to.deep.include({ people: ['tyler', 'amber'], way: 'Chips on the pier', often: 'holidays', when: { said: 'a weekend in May' } });
  });

  it('says what is missing, by the field, and goes there', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    await form.choose('When?', 'On a day');
    await form.press('Add this plan');
    expect(page.changes).to.have.lengthOf(0);
    expect(form.errors).to.deep.equal(['Choose who it is with, or write how.', 'Choose how, or write your own way.', 'Choose a day.']);
    expect(page.focused.matches('input[type=checkbox]')).to.equal(true);
  });

  it('keeps what is typed while the host sends new data and another form opens', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    await page.form('Add a plan').choose('Who is it with?', 'Tyler');
    page.element.circle = { ...page.element.circle!, revision: 99 };
    await page.item('Time with Mum').press(/^More about this/);
    await page.settled();
    expect(page.form('Add a plan').element.querySelector<HTMLInputElement>('input[value=tyler]')!.checked).to.equal(true);
    await page.all.press('Add a plan');
    expect(page.hasForm('Add a plan')).to.equal(false);
    await page.all.press('Add a plan');
    expect(page.form('Add a plan').element.querySelector<HTMLInputElement>('input[value=tyler]')!.checked).to.equal(true);
  });

  it('lets someone who died be remembered, and nothing else', async () => {
    const page = await PlannerPage.open({ life: 'sunita' });
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    expect(form.options('Who is it with?').at(-1)).to.equal('JeanRemember them (grave, candle, prayer)');
    await form.choose('Who is it with?', 'JeanRemember');
    expect(form.options('How?')).to.deep.equal(['Another way']);
  });

  it('says how someone gets there as it was written', async () => {
    const travel = async (takesMe: string, bringsBack?: string) => (await PlannerPage.open({
      circle: like({ plans: { p: { people: ['amber'], way: 'inPerson', status: 'agreed', starts: '2026-11-27', details: { takesMe, ...(bringsBack && { bringsBack }) } } }, times: {} }),
    })).item('Time with Amber').text;
    expect(await travel('Pat')).to.include('Pat takes you');
    expect(await travel('Aunty Dee', 'Jo')).to.include('Aunty Dee takes you. Jo brings you back.');
    expect(await travel('I cycle')).to.include('Who takes me: I cycle').and.not.include('takes you');
    expect(await travel('Bus 14', 'Bus 14')).to.include('Who takes me: Bus 14. Who brings me back: Bus 14.');
  });

  it('tells two people of one name apart', async () => {
    const page = await PlannerPage.open({ life: 'jordan' });
    const [one, two] = Object.values(circles.jordan.people).filter(({ name }) => name === 'Mum');
    await page.all.press('Add a plan');
    expect(page.form('Add a plan').options('Who is it with?')).to.include.members([`Mum${one!.words!}`, `Mum${two!.words!}`, 'Theo']);
    await page.all.press('Last time and next time');
    expect(page.section('Last time and next time').text).to.include(one!.words!).and.include(two!.words!);
    await page.all.press('Add something that wasn’t planned');
    expect(page.form('Add something that wasn’t planned').options('Who is it with?')).to.include(`Mum${two!.words!}`);
  });

  it('stores every detail that someone wants to say', async () => {
    const page = await PlannerPage.open({ role: 'worker' });
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    await form.choose('Who is it with?', 'Ellie-Mae');
    await form.choose('How?', 'Video call');
    await form.choose('When?', 'On a day');
    await form.fill('What day?', '2026-12-05');
    await form.fill('What time?', '10:30');
    await form.press('Add where, travel and more');
    await form.fill('Place', 'Pat’s kitchen');
    await form.fill('How long?', 'PT30M');
    await form.fill('Presence of an adult', 'nearby');
    await form.fill('Who', 'pat');
    await form.fill('Reason, in words for Kayleigh', 'To help with the tablet.');
    await form.fill('Arranged by', 'dev');
    await form.fill('Answer due by', '2026-12-01');
    await form.fill('Basis', 'carePlan');
    await form.choose('Status', 'Agreed');
    await form.press('Add this plan');
    expect(written(page.last, 'plans')[1]).to.deep.include({
      people: ['ellie'], way: 'videoCall', starts: '2026-12-05T10:30', lasts: 'PT30M', presence: 'nearby', presenceWho: 'pat', presenceWhy: 'To help with the tablet.',
      arrangedBy: 'dev', answerBy: '2026-12-01', basis: 'carePlan', details: { place: 'Pat’s kitchen' }, status: 'agreed', by: { id: 'dev', role: 'worker' },
    });
  });
});

describe('kith-planner: limits, in every path', () => {
  it('says why, and leaves out what cannot be', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    await form.choose('Who is it with?', 'Lee');
    expect(form.text).to.include('This is because a court said so, to keep you safe.').and.include('It’s not because of anything you did.');
    expect(form.options('How?')).to.deep.equal(['Another way']);
    await form.choose('How?', 'Another way');
    const ways = [...form.field('How?').querySelectorAll('option')].map((option) => option.value);
    expect(ways).to.deep.equal(['', 'newsOnly', 'remember', 'writeNotSend']);
    await form.fill('Another way', 'Meet in town');
    await form.press('Add this plan');
    expect(page.changes).to.have.lengthOf(0);
    expect(form.errors).to.include('Choose how, or write your own way.');
  });

  it('lets the person only ask where a worker has to agree first', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    const form = page.form('Add a plan');
    await form.choose('Who is it with?', 'Mum');
    await form.choose('How?', 'See each other');
    await form.choose('When?', 'No day yet');
    expect(form.options('Is this agreed?')).to.deep.equal(['It’s an idea', 'I’m asking for it']);
  });

  it('moves no date to a day on which it may not be', async () => {
    const limits = { l: { person: 'amber', kind: 'notNow' as const, since: '2026-12-01' } };
    const plans = { p: { people: ['amber'], way: 'inPerson', status: 'agreed' as const, starts: '2026-11-27', repeats: 'FREQ=WEEKLY;BYDAY=FR' } };
    const page = await PlannerPage.open({ circle: like({ limits, plans, times: {} }) });
    const item = page.item('Time with Amber');
    await item.press(/^More about this/);
    await item.press('Change this');
    const form = page.form('Change this');
    await form.fill('What day?', '2026-12-04');
    await form.press('Save');
    expect(page.changes).to.have.lengthOf(0);
    expect(form.errors).to.have.lengthOf(1);
  });

  it('says why under a date that a limit will not let be, and draws it as not agreed', async () => {
    const limits = { l: { person: 'amber', kind: 'notNow' as const, since: '2026-12-01', until: '2026-12-31', ways: ['inPerson'], sayToMe: 'Exams first.' } };
    const plans = { p: { people: ['amber'], way: 'inPerson', status: 'agreed' as const, starts: '2026-11-27', repeats: 'FREQ=WEEKLY;BYDAY=FR' } };
    const page = await PlannerPage.open({ circle: like({ limits, plans, times: {} }) });
    await page.all.press('Show every date');
    expect(page.item('Friday 27 November').text).not.to.include('Exams first.');
    expect(page.item('Friday 4 December').text).to.include('Exams first.');
    expect(page.item('Friday 8 January').text).not.to.include('Exams first.');
    expect(page.day('2026-11-27').querySelector('.tok')!.matches('.ask')).to.equal(false);
    expect(page.day('2026-12-04').querySelector('.tok')!.matches('.ask')).to.equal(true);
    // A file holds nothing that may not be, and says so before it is made.
    await page.all.press('Calendar file');
    expect(page.text).to.include('Busy, every Friday, until you change it, some dates are left out');
    const file = new Promise<string>((done) => { page.element.addEventListener('kith-export', (event) => { event.preventDefault(); done(event.detail.text); }); });
    await page.form('A file for your calendar').press('Make the file');
    expect([...(await file).matchAll(/EXDATE.*:(\d+)/g)].map(([, day]) => day)).to.deep.equal(['20261204', '20261211', '20261218', '20261225']);
    const ended = await PlannerPage.open({ circle: like({ limits: { l: { person: 'amber', kind: 'notNow', since: '2026-11-01' } }, plans, times: {} }) });
    await ended.all.press('Calendar file');
    expect(ended.text).to.include('There is nothing with a day to put in a file.');

    const item = page.item('Friday 27 November');
    await item.press(/^More about this/);
    await item.press('Change this');
    const form = page.form('Change this');
    await form.choose('Which times?', 'This time and later');
    await form.fill('What day?', '2026-12-11');
    await form.press('Save');
    expect(form.errors, 'the way is not what is wrong').to.deep.equal(['This can’t be on that day.']);
  });

  it('agrees no plan for a day on which it may not be', async () => {
    const limits = { l: { person: 'amber', kind: 'notNow' as const, since: '2026-12-01' } };
    const steps = async (starts: string): Promise<string[]> => {
      const plans = { p: { people: ['amber'], way: 'inPerson', status: 'asked' as const, starts } };
      const page = await PlannerPage.open({ circle: like({ limits, plans, times: {} }), role: 'worker' });
      const item = page.item('Time with Amber');
      await item.press(/^More about this/);
      await item.press('Change the status');
      return page.form('Status').options('Status');
    };
    expect(await steps('2026-11-27')).to.include('Agreed');
    expect(await steps('2026-12-04')).to.deep.equal(['Not agreed', 'Ended early']);
  });

  it('keeps a plan that may not be now in sight, with the reason in place of what could be done', async () => {
    const limits = { l: { person: 'amber', kind: 'notNow' as const, sayToMe: 'Amber’s mum asked for a few weeks.' } };
    const plans = { p: { people: ['amber'], way: 'inPerson', status: 'agreed' as const, starts: '2026-11-27' } };
    const page = await PlannerPage.open({ circle: like({ limits, plans, times: {} }) });
    const item = page.item('Time with Amber');
    expect(item.text).to.include('Amber’s mum asked for a few weeks.');
    await item.press(/^More about this/);
    expect(item.buttons()).not.to.include('Say it’s off').and.not.include('It happened');
  });

  it('tells adults, and not the person, that nobody is named to arrange a plan', async () => {
    const plans = { p: { people: ['ellie'], way: 'inPerson', status: 'agreed' as const, starts: '2026-11-27', basis: 'carePlan' } };
    expect((await PlannerPage.open({ circle: like({ plans, times: {} }), role: 'worker' })).text).to.include('Nobody is named to arrange this');
    expect((await PlannerPage.open({ circle: like({ plans, times: {} }) })).text).not.to.include('Nobody is named');
  });

  it('offers no plan about someone who wants none, has died, or may not be met', async () => {
    const quiet = like({ people: { ...kayleigh.people, 'sheila-ray': { ...kayleigh.people['sheila-ray']!, state: 'pausedByMe' } } });
    const page = await PlannerPage.open({ circle: quiet });
    expect(page.section('Wishes with no plan yet').buttons()).not.to.include('Ask for a plan');
  });
});
