import { expect } from '@open-wc/testing';
import { reviewOf } from '../../../src/core/review.js';
import type { Circle, Plan } from '../../../src/core/circle.js';
import { circles } from '../../../stories/circles.js';
import { PlannerPage, written } from './planner-page.js';

const kayleigh = circles.kayleigh;
const own: Plan = { people: ['amber'], way: 'inPerson', status: 'agreed', starts: '2026-11-07T14:00', zone: 'Europe/London', repeats: 'FREQ=WEEKLY;BYDAY=SA', by: { id: 'kayleigh', role: 'me' } };
const next = 'Time with Amber, Saturday 21 November';
const withPlan = (plan: Partial<Plan> = {}, more: Partial<Circle> = {}): Circle => ({ ...kayleigh, plans: { p: { ...own, ...plan } }, times: {}, wishes: {}, ...more });

describe('kith-planner: asking to change', () => {
  it('is a wish about the plan; the plan stays as it is', async () => {
    const page = await PlannerPage.open();
    const item = page.item('Time with Mum');
    await item.press(/^More about this/);
    expect(item.buttons()).to.include.members(['Ask to change this', 'Say it’s off', 'Suggest something else']).and.not.include('Change this');
    await item.press('Ask to change this');
    expect(page.focusedText).to.equal('Ask to change this');
    const form = page.form('Ask to change this');
    expect(form.text).to.include('Saturday 28 November').and.include('4 times, up to 29 May 2027').and.include('What already happened stays as it is')
      .and.include('Dev will see this. It doesn’t send a message to Mum. The plan stays as it is until someone agrees.');
    await form.choose('What would you change?', 'The place');
    await form.fill('In your own words', 'A café, or walking Pat’s dog.');
    await form.press('Ask');
    expect(page.last.type).to.equal('wish-made');
    expect(page.last.patch).to.have.all.keys('wishes');
    expect(written(page.last, 'wishes')[1]).to.deep.include({
      plan: 'p-mum', change: 'place', scope: 'one', from: '2026-11-28', words: 'A café, or walking Pat’s dog.', askedOf: 'dev', seenBy: ['me', 'team'], by: { id: 'kayleigh', role: 'me' },
    });
    expect(page.item('Time with Mum').text).to.include('You asked: The place. Just this time.').and.include('No answer yet.');
  });

  it('stands on the card of a day that others decided, and so does that it is off', async () => {
    const page = await PlannerPage.open();
    const mum = page.item('Time with Mum');
    expect(mum.buttons()).to.deep.equal(['Ask to change this', 'Say it’s off', 'More about this: Time with Mum, Saturday 28 November']);
    await mum.press('Say it’s off');
    expect(page.focused.closest('article')).to.equal(mum.element);
    expect(page.focusedText).to.equal('Say it’s off');
    await page.form('Say it’s off').press('Not now');
    await mum.press(/^More about this/);
    expect(mum.buttons().filter((name) => /change this|off$/.test(name)), 'once').to.have.lengthOf(2);
    // What they decide themselves, what is only asked for, and what is with nobody of theirs crowd no card.
    for (const name of ['Phone call with Jaz, Saturday 21', 'Wednesday football', 'My review meeting', 'Day out with Ellie-Mae, Saturday 12 December']) expect(page.item(name).buttons().join(), name).to.match(/^More about this[^,]*,[^,]*$/);

    const worker = await PlannerPage.open({ role: 'worker' });
    expect(worker.item('Time with Mum').buttons().slice(0, 2)).to.deep.equal(['Change', 'Call off']);
    const held = await PlannerPage.open({ circle: { ...kayleigh, limits: { l: { person: 'mum', kind: 'notNow' } } } });
    expect(held.item('Time with Mum').buttons()).not.to.include('Say it’s off');
    const readonly = await PlannerPage.open({ readonly: true });
    expect(readonly.item('Time with Mum').buttons()).to.have.lengthOf(1);
  });

  it('keeps disagreement as it was said', async () => {
    const page = await PlannerPage.open();
    const item = page.item('Time with Mum');
    await item.press(/^More about this/);
    await item.press('Ask to change this');
    const form = page.form('Ask to change this');
    await form.press('Ask');
    expect(form.errors).to.deep.equal(['Write a word or two first.']);
    await form.choose('What would you change?', 'I don’t agree with this');
    await form.choose('Which times?', 'Every time');
    await form.fill('In your own words', 'Nobody asked me.');
    await form.press('Ask');
    const [, wish] = written(page.last, 'wishes');
    expect(wish).to.deep.include({ plan: 'p-mum', want: 'dontAgree', scope: 'all', words: 'Nobody asked me.' });
    expect(wish).not.to.have.any.keys('from', 'change');
    expect(page.item('Time with Mum').text).to.include('You don’t agree with this. Nobody asked me.');
    await page.item('Time with Mum').press('I don’t ask for this any more');
    expect(page.last.type).to.equal('wish-withdrawn');
    expect(Object.values(page.last.patch.wishes as object)).to.deep.equal([{ withdrawn: true }]);
    expect(page.item('Time with Mum').text).not.to.include('Nobody asked me.');
  });

  it('suggests something else with its own day, and agreeing it ends the first in the same change', async () => {
    const page = await PlannerPage.open({ circle: withPlan({ basis: 'carePlan', by: { id: 'dev', role: 'worker' } }) });
    const item = page.item(next);
    await item.press(/^More about this/);
    await item.press('Suggest something else');
    const form = page.form('Suggest something else');
    await form.choose('Which times?', 'This time and later');
    await form.fill('What day?', '2026-12-06');
    await form.press('Ask');
    const [id, plan] = written(page.last, 'plans');
    expect(plan).to.deep.include({ status: 'asked', follows: 'p', starts: '2026-12-06T14:00', repeats: 'FREQ=WEEKLY;BYDAY=SU', basis: 'carePlan' });

    const circle = { ...page.element.circle!, plans: { p: page.element.circle!.plans.p!, [id]: plan as unknown as Plan } };
    const dev = await PlannerPage.open({ circle, role: 'worker' });
    const offered = dev.item('Sunday 6 December');
    await offered.press(/^More about this/);
    await offered.press('Change the status');
    await dev.form('Status').choose('Status', 'Agreed');
    await dev.form('Status').press('Save');
    expect(dev.last.type).to.equal('plan-agreed');
    expect(dev.last.patch.plans).to.have.nested.property(`${id}.status`, 'agreed');
    expect(dev.last.patch.plans).to.have.nested.property('p.until', '2026-12-05');
  });
});

describe('kith-planner: another day for one date', () => {
  const theirs: Partial<Plan> = { basis: 'carePlan', arrangedBy: 'dev', by: { id: 'dev', role: 'worker' } };
  const suggest = async () => {
    const page = await PlannerPage.open({ circle: withPlan(theirs) });
    const item = page.item(next);
    await item.press(/^More about this/);
    await item.press('Suggest something else');
    const form = page.form('Suggest something else');
    expect(form.options('Which times?')).to.have.lengthOf(2);
    await form.press('Ask');
    expect(form.errors, 'the same day is no other day').to.deep.equal(['Choose a day.']);
    await form.fill('What day?', '2026-11-22');
    await form.fill('In your own words', 'I’m at a match on Saturday.');
    await form.press('Ask');
    return page;
  };
  const answered = async (page: PlannerPage, step: string) => {
    const dev = await PlannerPage.open({ circle: page.element.scene!.circle, role: 'worker' });
    const offered = dev.item('Sunday 22 November');
    expect(offered.text).to.include('Instead of Saturday 21 November');
    await offered.press(/^More about this/);
    await offered.press('Change the status');
    await dev.form('Status').choose('Status', step);
    if (step === 'Not agreed') await dev.form('Status').fill('Reason, in words for Kayleigh', 'Amber is away.');
    await dev.form('Status').press('Save');
    return dev;
  };

  it('is asked for with its day, and said under the date it is about', async () => {
    const page = await suggest();
    const [id, plan] = written(page.last, 'plans');
    expect(plan).to.deep.include({ status: 'asked', follows: 'p', starts: '2026-11-22T14:00', words: 'I’m at a match on Saturday.' }).and.not.have.any.keys('repeats', 'until');
    const [wishId, wish] = written(page.last, 'wishes');
    expect(wishId).to.equal(id);
    expect(wish).to.deep.include({ plan: 'p', change: 'time', scope: 'one', from: '2026-11-21', askedOf: 'dev', seenBy: ['me', 'team'] });
    expect(page.items()).to.include.members(['Time with Amber, Saturday 21 November, 2pm, Agreed', 'Time with Amber, Sunday 22 November, 2pm, Asked, no answer yet']);
    expect(page.item(next).text).to.include('You asked: The day or time. Just this time.').and.include('I’m at a match on Saturday.').and.include('No answer yet.');
  });

  it('moves that date alone when it is agreed, in one change that answers too', async () => {
    const dev = await answered(await suggest(), 'Agreed');
    const [id, time] = written(dev.last, 'times');
    expect([id, time.outcome, time.starts]).to.deep.equal(['p@2026-11-21', 'movedTo', '2026-11-22T14:00']);
    expect(dev.last.patch.plans).not.to.have.property('p');
    expect(written(dev.last, 'replies')[1]).to.include({ answer: 'agreed', who: 'dev' });
    expect(dev.items().filter((name) => /2[12] November/.test(name))).to.deep.equal(['Time with Amber, Sunday 22 November, 2pm, Moved']);
    const { plans, n } = reviewOf(dev.element.scene!.circle, { since: '2026-11-01', until: '2026-11-30' }).people.amber!;
    expect({ plans, n }, 'counted once').to.deep.equal({ plans: ['p'], n: 4 });
    const again = await PlannerPage.open({ circle: dev.element.scene!.circle });
    expect(again.items().filter((name) => /2\d November/.test(name))).to.deep.equal(['Time with Amber, Sunday 22 November, 2pm, Moved']);
    await again.item('Sunday 22 November').press(/^More about this/);
    expect(again.item('Sunday 22 November').text).to.include('Moved from Saturday 21 November').and.include('Agreed.');
  });

  it('leaves everything as it was when it is not agreed, with the reason', async () => {
    const dev = await answered(await suggest(), 'Not agreed');
    expect(dev.last.patch).to.have.all.keys('plans', 'replies');
    expect(written(dev.last, 'replies')[1]).to.include({ answer: 'no', because: 'Amber is away.' });
    expect(dev.items()).to.include('Time with Amber, Saturday 21 November, 2pm, Agreed');
  });

  it('can be taken back by who asked', async () => {
    const page = await suggest();
    await page.item(next).press('I don’t ask for this any more');
    expect(Object.values(page.last.patch.plans as object)).to.deep.equal([{ status: 'idea' }]);
    expect(Object.values(page.last.patch.wishes as object)).to.deep.equal([{ withdrawn: true }]);
  });
});

describe('kith-planner: just this one, this and later, all', () => {
  const edit = async (plan: Partial<Plan> = {}) => {
    const page = await PlannerPage.open({ circle: withPlan(plan) });
    const item = page.item(next);
    await item.press(/^More about this/);
    await item.press('Change this');
    return { page, form: page.form('Change this') };
  };

  it('moves just this one unless more is chosen', async () => {
    const { page, form } = await edit();
    expect(form.text).to.include('From 21 November, until you change it');
    expect(form.answer('Which times?', 'Every time').textContent, 'how many are touched is said').to.include('From 21 November, until you change it. What already happened stays as it is');
    await form.fill('What day?', '2026-11-22');
    await form.fill('What time?', '15:30');
    await form.press('Save');
    expect(page.last.type).to.equal('time-moved');
    const [id, time] = written(page.last, 'times');
    expect(id).to.equal('p@2026-11-21');
    expect(time).to.deep.include({ plan: 'p', outcome: 'movedTo', starts: '2026-11-22T15:30' });
  });

  it('splits the series for this and later', async () => {
    const { page, form } = await edit();
    await form.choose('Which times?', 'This time and later');
    await form.fill('What time?', '16:00');
    await form.press('Save');
    const plans = page.last.patch.plans as Record<string, Record<string, unknown>>;
    expect(plans.p).to.deep.equal({ until: '2026-11-20' });
    const [, next] = Object.entries(plans).find(([id]) => id !== 'p')!;
    expect(next).to.deep.include({ follows: 'p', starts: '2026-11-21T16:00', repeats: own.repeats });
  });

  it('leaves what already happened as it is when all of it gets another time', async () => {
    const { page, form } = await edit();
    await form.choose('Which times?', 'Every time');
    await form.fill('What time?', '16:00');
    await form.press('Save');
    expect((page.last.patch.plans as Record<string, unknown>).p).to.deep.equal({ until: '2026-11-20' });
  });

  it('changes the plan itself where no day changes', async () => {
    const { page, form } = await edit();
    await form.choose('Which times?', 'Every time');
    await form.press('Add where, travel and more');
    await form.fill('Where', 'The pier');
    await form.press('Save');
    expect(page.last.patch).to.deep.equal({ plans: { p: { details: { place: 'The pier' } } } });
  });

  it('says one is off, and puts it back', async () => {
    const page = await PlannerPage.open({ circle: withPlan() });
    await page.item(next).press(/^More about this/);
    await page.item(next).press('Say it’s off');
    const form = page.form('Say it’s off');
    await form.choose('Amber, or where they live', 'They were ill');
    await form.press('It’s off');
    expect(page.last.type).to.equal('time-called-off');
    expect(written(page.last, 'times')[1]).to.deep.include({ plan: 'p', outcome: 'off', side: ['them'], because: ['theyWereIll'], toldInAdvance: true });
    expect(page.items()).to.include('Time with Amber, Saturday 21 November, 2pm, Off').and.include('Time with Amber, Saturday 28 November, 2pm, Agreed');
    await page.item('Saturday 28 November').press(/^More about this/);
    expect(page.item('Saturday 28 November').text).to.include('Moved or off').and.include('Saturday 21 November: Off');
    expect((await PlannerPage.open({ circle: { ...page.element.scene!.circle, limits: { l: { person: 'amber', kind: 'notNow' } } } })).all.buttons().join(), 'a limit is kept to').not.to.include('Put it back');
    await page.item('Saturday 28 November').press(/^Put it back as planned/);
    expect(written(page.last, 'times')).to.deep.equal(['p@2026-11-21', { outcome: 'notSureYet', side: null, because: null, toldInAdvance: null }]);
    expect(page.items()).to.include('Time with Amber, Saturday 21 November, 2pm, Agreed');
  });
});

describe('kith-planner: from idea to happening', () => {
  const steps = async (role: 'me' | 'worker', plan: Partial<Plan>) => {
    const page = await PlannerPage.open({ circle: withPlan(plan), role });
    const item = page.item(next);
    await item.press(/^More about this/);
    if (!item.buttons().includes(role === 'me' ? 'Say where this stands' : 'Change the status')) return { page, offered: [] };
    await item.press(role === 'me' ? 'Say where this stands' : 'Change the status');
    const form = page.form(role === 'me' ? 'Where does this stand?' : 'Status');
    return { page, form, offered: form.options(role === 'me' ? 'Where does this stand?' : 'Status') };
  };

  it('offers only the steps this reader may take', async () => {
    expect((await steps('me', { status: 'idea' })).offered).to.deep.equal(['Asked, no answer yet', 'Agreed', 'Going on', 'Stopped']);
    expect((await steps('me', { status: 'idea', basis: 'carePlan' })).offered).to.deep.equal(['Asked, no answer yet']);
    expect((await steps('me', { status: 'agreed', basis: 'courtOrder' })).offered).to.deep.equal([]);
    expect((await steps('worker', { status: 'agreed', basis: 'courtOrder' })).offered).to.deep.equal(['Going on', 'Paused', 'Ended early', 'Ended as planned']);
    expect((await steps('me', { status: 'asked', by: { id: 'dev', role: 'worker' } })).offered).not.to.include('Idea');
  });

  it('lets a worker pause only with a reason and a day to look again', async () => {
    const { page, form } = await steps('worker', { status: 'agreed' });
    await form!.choose('Status', 'Paused');
    await form!.press('Save');
    expect(page.changes).to.have.lengthOf(0);
    expect(form!.errors).to.deep.equal(['Write why.', 'Choose a day to look at it again.']);
    await form!.fill('Reason, in words for Kayleigh', 'Amber’s family asked for a few weeks.');
    await form!.fill('Review on', '2027-01-10');
    await form!.press('Save');
    expect(page.last.type).to.equal('plan-paused');
    expect(written(page.last, 'plans')).to.deep.equal(['p', { status: 'paused', since: '2026-11-21', because: 'Amber’s family asked for a few weeks.', reviewOn: '2027-01-10', decidedBy: 'dev' }]);
  });

  it('stays with the plan that was paused or taken up again, at the button that can turn it back, and says so', async () => {
    const { page, form } = await steps('worker', { status: 'agreed' });
    await form!.choose('Status', 'Paused');
    await form!.fill('Reason, in words for Kayleigh', 'A few quiet weeks.');
    await form!.fill('Review on', '2027-01-10');
    await form!.press('Save');
    expect(page.focusedText).to.equal('Change the status');
    expect(page.focused.closest('article')!.getAttribute('aria-label')).to.match(/^Time with Amber, .*Paused$/);
    expect(page.spoken).to.include('Time with Amber: Paused.');

    // As it was before anyone opened it.
    const again = await PlannerPage.open({ circle: page.element.scene!.circle, role: 'worker' });
    await again.all.press('Not going on now');
    const item = again.item(/^Time with Amber, .*Paused$/);
    await item.press(/^More about this/);
    await item.press('Change the status');
    await again.form('Status').choose('Status', 'Agreed');
    await again.form('Status').press('Save');
    expect(again.focusedText).to.equal('Change the status');
    expect(again.focused.closest('article')!.getAttribute('aria-label')).to.equal('Time with Amber, Saturday 21 November, 2pm, Agreed');
    expect(again.spoken).to.include('Time with Amber: Agreed.');
  });

  it('goes to Undo where a plan that ended is not shown any more', async () => {
    const { page, form } = await steps('worker', { status: 'agreed' });
    await form!.choose('Status', 'Ended as planned');
    await form!.press('Save');
    expect(page.focusedText).to.equal('Undo');
  });

  it('takes an adult’s answer with the day they promise', async () => {
    const page = await PlannerPage.open({ role: 'worker' });
    await page.section('Wishes with no plan yet').press('Answer this');
    const form = page.form('Answer this');
    await form.choose('Answer this', 'Being looked into');
    await form.press('Save');
    expect(form.errors).to.deep.equal(['Choose a day.']);
    await form.fill('When will Kayleigh be told?', '2026-12-05');
    await form.press('Save');
    expect(page.last.type).to.equal('wish-answered');
    expect(written(page.last, 'replies')[1]).to.deep.include({ about: 'wishes/w-dad', answer: 'lookingIntoIt', who: 'dev', due: '2026-12-05' });
  });

  it('asks the person whether a promise was kept once its day has come', async () => {
    const replies = { r: { about: 'wishes/w-dad', answer: 'lookingIntoIt' as const, who: 'dev', due: '2026-11-15', at: '2026-11-01T10:00:00Z' } };
    const page = await PlannerPage.open({ circle: { ...kayleigh, replies } });
    const wishes = page.section('Wishes with no plan yet');
    expect(wishes.text).to.include('Dev said 15 November. Nothing yet.').and.not.match(/late|overdue/i);
    await wishes.press('No');
    expect(written(page.last, 'feelings')[1]).to.deep.include({ about: 'replies/r', kept: 'no', seenBy: ['me'] });
  });
});

describe('kith-planner: before a change', () => {
  it('asks of each arrangement that goes on: keep, change, who arranges it now', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Before a change');
    const form = page.form('Before a change');
    await form.choose('What is changing?', 'I’m turning 18');
    expect(form.field('From what day?').value).to.equal('2027-03-14');
    expect(form.text).to.include('Time with Mum').and.include('Wednesday football').and.not.include('Phone call with Jaz');
    await form.choose('Time with Mum', 'Keep, but change how');
    await form.choose('Wednesday football', 'Keep');
    await form.press('Save these answers');
    const wishes = Object.values(page.last.patch.wishes as Record<string, Record<string, unknown>>);
    expect(wishes).to.have.lengthOf(2);
    expect(wishes.find(({ plan }) => plan === 'p-mum')).to.include({ want: 'sameButDifferent' });
    expect(wishes.find(({ plan }) => plan === 'p-football')).to.include({ want: 'keep' });
  });

  for (const what of ['I’m moving home', 'A new school or job', 'A birthday or a special day']) {
    it(`asks the same when it is: ${what}`, async () => {
      const page = await PlannerPage.open();
      await page.all.press('Before a change');
      const form = page.form('Before a change');
      await form.choose('What is changing?', what);
      expect(form.field('From what day?').value).to.equal('');
      expect(form.text).not.to.include('Time with Mum');
      await form.fill('From what day?', '2026-12-01');
      expect(form.text).to.include('Time with Mum').and.include('Wednesday football').and.not.include('Phone call with Jaz');
      await form.choose('Wednesday football', 'Keep');
      await form.press('Save these answers');
      const wishes = Object.values(page.last.patch.wishes as Record<string, Record<string, unknown>>);
      expect(wishes.map(({ plan, want }) => [plan, want])).to.deep.equal([['p-football', 'keep']]);
    });
  }

  it('asks only of what a worker who leaves arranges or is there for', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Before a change');
    const form = page.form('Before a change');
    await form.choose('What is changing?', 'A worker is leaving');
    await form.fill('From what day?', '2026-12-01');
    expect(form.text).not.to.include('Time with Mum');
    await form.fill('Which worker?', 'carol');
    expect(form.text).to.include('Time with Mum').and.include('One plan goes on after that day.');
    // Nobody asks a dog to arrange a meeting.
    expect(form.text).to.include('Marcia').and.not.include('Bruno');
    await form.choose('Time with Mum', 'Keep');
    await form.press('Save these answers');
    const wishes = Object.values(page.last.patch.wishes as Record<string, Record<string, unknown>>);
    expect(wishes.map(({ plan, want }) => [plan, want])).to.deep.equal([['p-mum', 'keep']]);
  });
});

describe('kith-planner: special days', () => {
  it('keeps a day with how it is for the person', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Special days');
    await page.all.press('Add a special day');
    const form = page.form('Add a special day');
    await form.fill('What day is it?', 'ourDay');
    await form.fill('Whose day is it?', 'tyler');
    await form.fill('When is it?', '2027-01-22');
    await form.choose('Does it happen again?', 'Once a year');
    await form.choose('How is this day for you?', 'I look forward to it');
    await form.tick('Show it here when it is near');
    await form.press('Keep this day');
    expect(written(page.last, 'days')[1]).to.deep.include({ kind: 'ourDay', person: 'tyler', when: { edtf: 'XXXX-01-22' }, tone: 'lookingForward', remind: true });
  });

  it('offers to show a day only where it would be shown', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Special days');
    await page.all.press('Add a special day');
    const form = page.form('Add a special day');
    expect(form.text, 'nothing said of how it is').not.to.include('Show it here');
    await form.choose('How is this day for you?', 'Mixed');
    await form.tick('Show it here when it is near');
    await form.choose('How is this day for you?', 'Hard');
    expect(form.text).not.to.include('Show it here');
    await form.fill('What day is it?', 'ourDay');
    await form.fill('When is it?', '2026-12-01');
    await form.press('Keep this day');
    expect(written(page.last, 'days')[1]).to.deep.include({ tone: 'hard', remind: false });
  });

  it('changes a day when how it is for the person changes', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Special days');
    await page.all.press(/^Change this: Our day/);
    const form = page.form('Change this');
    expect(form.field('When is it?').value).to.equal('2027-03-10');
    await form.choose('How is this day for you?', 'Mixed');
    await form.fill('In your own words', 'It gets easier.');
    await form.press('Save');
    expect(page.last.type).to.equal('day-kept');
    expect(written(page.last, 'days')).to.deep.equal(['d-march', { tone: 'mixed', words: 'It gets easier.' }]);
    expect(page.focusedText).to.equal('Change this: Our day');
    await page.all.press(/^Change this: Our day/);
    await page.form('Change this').fill('When is it?', '');
    await page.form('Change this').fill('When, in your own words', 'moves each year');
    await page.form('Change this').press('Save');
    expect(written(page.last, 'days')).to.deep.equal(['d-march', { when: { edtf: null, said: 'moves each year' } }]);
  });

  it('knows a birthday that is known, and asks it once', async () => {
    const people = { ...kayleigh.people, tyler: { ...kayleigh.people.tyler!, birthday: { edtf: '2007-01-22' } } };
    const page = await PlannerPage.open({ circle: { ...kayleigh, people } });
    await page.all.press('Special days');
    await page.all.press('Add a special day');
    const form = page.form('Add a special day');
    await form.fill('What day is it?', 'birthday');
    await form.fill('Whose day is it?', 'tyler');
    await form.press('Keep this day');
    expect(written(page.last, 'days')[1]).to.deep.include({ kind: 'birthday', person: 'tyler', when: { edtf: 'XXXX-01-22' } });
  });

  it('keeps a birthday on 29 February on 1 March in the years without one', async () => {
    const days = { d: { kind: 'birthday', when: { edtf: 'XXXX-02-29' }, person: 'tyler', tone: 'lookingForward' as const, remind: true } };
    expect((await PlannerPage.open({ circle: { ...kayleigh, days }, today: '2027-02-20' })).headings().join()).to.include('Monday 1 March');
    expect((await PlannerPage.open({ circle: { ...kayleigh, days }, today: '2028-02-20' })).headings().join()).to.include('Tuesday 29 February');
  });

  it('speaks of a day unasked only where the person wants it', async () => {
    const day = (tone: 'lookingForward' | 'hard', remind: boolean) => ({ d: { kind: 'ourDay', when: { edtf: 'XXXX-12-01' }, person: 'tyler', tone, remind, words: 'Chips.' } });
    expect((await PlannerPage.open({ circle: { ...kayleigh, days: day('lookingForward', true) } })).text).to.include('Chips.');
    expect((await PlannerPage.open({ circle: { ...kayleigh, days: day('lookingForward', false) } })).text).not.to.include('Chips.');
    expect((await PlannerPage.open({ circle: { ...kayleigh, days: day('hard', true) } })).text).not.to.include('Chips.');
    const gone = { ...kayleigh.people, tyler: { ...kayleigh.people.tyler!, state: 'died' as const } };
    expect((await PlannerPage.open({ circle: { ...kayleigh, people: gone, days: day('lookingForward', true) } })).text).not.to.include('Chips.');
  });
});
