import { expect } from '@open-wc/testing';
import type { Circle, Plan } from '../../../src/core/circle.js';
import { circles } from '../../../stories/circles.js';
import { PlannerPage, written } from './planner-page.js';

const kayleigh = circles.kayleigh;
const mine = { id: 'kayleigh', role: 'me' } as const;
const devs = { id: 'dev', role: 'worker' } as const;
const like = (more: Partial<Circle>): Circle => ({ ...kayleigh, times: {}, wishes: {}, days: {}, ...more });
const asked: Plan = { people: ['amber'], way: 'inPerson', status: 'asked', starts: '2026-12-05T14:00', zone: 'Europe/London', basis: 'carePlan', by: mine, at: '2026-11-19T17:00:00Z' };
const next = 'Time with Amber, Saturday 5 December';

describe('kith-planner: a plan that a worker suggests, for others to decide', () => {
  const suggested: Plan = { ...asked, by: devs, arrangedBy: 'dev' };
  const says = ['Say yes to this', 'I don’t agree with this'];
  const offered = (page: PlannerPage): string[] => page.item(next).buttons().filter((name) => says.includes(name));

  it('can be said yes to: their own word, which decides nothing', async () => {
    const page = await PlannerPage.open({ circle: like({ plans: { p: suggested } }) });
    expect(offered(page), 'a yes and a no alike').to.deep.equal(says);
    expect(page.item(next).text).to.include('Shared with your workers');
    await page.item(next).press('Say yes to this');
    expect(page.last.patch).to.have.all.keys('wishes');
    expect(written(page.last, 'wishes')[1]).to.deep.include({ plan: 'p', want: 'aboutRight', scope: 'all', askedOf: 'dev', seenBy: ['me', 'team'], by: mine });
    expect(page.item(next).text).to.include('You said yes to this. A worker still has to agree it.').and.not.include('No answer yet.');
    expect(page.spoken).to.include('You said yes to this.');
    expect(offered(page)).to.deep.equal(['I don’t agree with this']);
    expect(page.focusedText, 'no key that follows says the opposite').to.match(/^Time with Amber, Saturday 5 December/);

    const { circle } = page.element.scene!;
    expect(circle.plans.p!.status).to.equal('asked');
    const dev = await PlannerPage.open({ circle, role: 'worker' });
    expect(dev.item(next).text).to.include('Kayleigh said yes to this.').and.not.include('A worker still has to');
    expect(offered(dev), 'nobody says it for them').to.deep.equal([]);
    await dev.item(next).press(/^More about this/);
    await dev.item(next).press('Change the status');
    await dev.form('Status').choose('Status', 'Agreed');
    await dev.form('Status').press('Save');
    const later = await PlannerPage.open({ circle: dev.element.scene!.circle });
    expect(later.item(next).text).to.include('You said yes to this.').and.not.include('still has to');
    expect(offered(later)).to.deep.equal([]);
  });

  it('lets a yes be taken back, and a no follow it', async () => {
    const page = await PlannerPage.open({ circle: like({ plans: { p: suggested } }) });
    await page.item(next).press('Say yes to this');
    await page.item(next).press('Take my yes back');
    expect(page.last.type).to.equal('wish-withdrawn');
    expect(offered(page)).to.deep.equal(says);
    await page.item(next).press('Say yes to this');
    await page.item(next).press('I don’t agree with this');
    expect(written(page.last, 'wishes')[1]).to.deep.include({ plan: 'p', want: 'dontAgree', scope: 'all' });
    expect(page.item(next).text).to.include('You don’t agree with this.').and.not.include('You said yes');
    expect(offered(page)).to.deep.equal(['Say yes to this']);
  });

  it('reaches a supporter who suggested it', async () => {
    const page = await PlannerPage.open({ circle: like({ plans: { p: { ...suggested, by: { id: 'pat', role: 'supporter' } } } }) });
    expect(page.item(next).text).to.include('Shared with').and.include('Pat');
    await page.item(next).press('Say yes to this');
    expect(written(page.last, 'wishes')[1]).to.deep.include({ seenBy: ['me', 'team', 'pat'] });
  });

  it('is asked only where it can be, and of nobody else', async () => {
    const limits = { l: { person: 'amber', kind: 'notNow' as const } };
    for (const [why, plan, more] of [
      ['their own', asked, {}], ['theirs to agree', { ...suggested, basis: 'agreedBetweenUs' }, {}], ['agreed', { ...suggested, status: 'agreed' as const }, {}],
      ['what may not be', suggested, { limits }], ['a day that is over', { ...suggested, starts: '2026-11-07T14:00' }, {}],
    ] as const) expect((await PlannerPage.open({ circle: like({ plans: { p: plan }, ...more }) })).all.buttons(), why).not.to.include.oneOf(says);
    for (const o of [{ role: 'supporter' as const }, { readonly: true }]) expect((await PlannerPage.open({ ...o, circle: like({ plans: { p: suggested } }) })).all.buttons()).not.to.include.oneOf(says);
  });
});

describe('kith-planner: a plan that was asked for', () => {
  it('can be promised an answer by a day before it is agreed or not', async () => {
    const dev = await PlannerPage.open({ circle: like({ plans: { p: asked } }), role: 'worker' });
    expect(dev.item(next).text).to.include('Asked for by Kayleigh');
    await dev.item(next).press('Answer this');
    const form = dev.form('Answer this');
    expect(form.options('Answer this'), 'a yes or a no is a step of the plan').to.deep.equal(['Heard', 'Being looked into']);
    await form.choose('Answer this', 'Being looked into');
    await form.fill('When will Kayleigh be told?', '2026-12-01');
    await form.press('Save');
    expect(written(dev.last, 'replies')[1]).to.deep.include({ about: 'plans/p', answer: 'lookingIntoIt', who: 'dev', due: '2026-12-01' });

    const page = await PlannerPage.open({ circle: dev.element.scene!.circle });
    expect(page.item(next).text).to.include('Asked 19 November.').and.include('will tell you by 1 December.').and.not.include('Asked for by');
    const later = await PlannerPage.open({ circle: dev.element.scene!.circle, today: '2026-12-02' });
    expect(later.item(next).text).to.include('said 1 December. Nothing yet.').and.include('Did they do what they said?');
  });

  it('is answered by a worker with another one, and keeps its own words', async () => {
    const dev = await PlannerPage.open({ circle: like({ plans: { p: { ...asked, words: 'Ice skating.' } } }), role: 'worker' });
    await dev.item(next).press(/^More about this/);
    await dev.item(next).press('Suggest something else');
    const form = dev.form('Suggest something else');
    await form.fill('What day?', '2026-12-06');
    await form.press('Add this plan');
    const [id, plan] = written(dev.last, 'plans');
    expect(plan).to.deep.include({ status: 'asked', follows: 'p', starts: '2026-12-06T14:00', by: devs }).and.not.have.property('words', 'Ice skating.');
    expect(dev.last.patch, 'a worker wishes nothing in her place').to.have.all.keys('plans');

    const circle = dev.element.scene!.circle;
    const page = await PlannerPage.open({ circle });
    expect(page.item('Sunday 6 December').text).to.include('Instead of Saturday 5 December').and.include('Asked for by Dev');
    expect(page.item(next).text).to.include('Ice skating.');

    const again = await PlannerPage.open({ circle, role: 'worker' });
    await again.item('Sunday 6 December').press(/^More about this/);
    await again.item('Sunday 6 December').press('Change the status');
    await again.form('Status').choose('Status', 'Agreed');
    await again.form('Status').press('Save');
    expect(again.last.patch.plans).to.have.nested.property(`${id}.status`, 'agreed');
    expect(again.last.patch.plans).to.have.nested.property('p.until', '2026-12-04');
    expect(again.item('Sunday 6 December').buttons(), 'nobody answers themselves').not.to.include('Answer this');
    expect(again.text, 'what was answered waits for nothing').not.to.include('Awaiting an answer');
  });

  it('puts nobody’s words in the mouth of whoever suggests another', async () => {
    const plans = { p: { ...asked, status: 'agreed' as const, by: devs, words: 'After school, as always.', repeats: 'FREQ=WEEKLY;BYDAY=SA' } };
    const page = await PlannerPage.open({ circle: like({ plans }) });
    await page.item(next).press(/^More about this/);
    await page.item(next).press('Suggest something else');
    const form = page.form('Suggest something else');
    await form.choose('Which times?', 'This time and later');
    await form.fill('What time?', '15:00');
    await form.press('Ask');
    expect(written(page.last, 'plans')[1]).to.include({ follows: 'p', starts: '2026-12-05T15:00' }).and.not.have.property('words');
  });

  it('asks nobody which times of a series that is not agreed yet', async () => {
    const page = await PlannerPage.open({ circle: like({ plans: { p: { ...asked, repeats: 'FREQ=WEEKLY;BYDAY=SA' } } }), role: 'worker' });
    await page.item(next).press(/^More about this/);
    await page.item(next).press('Suggest something else');
    expect(page.form('Suggest something else').text).not.to.include('Which times?');
  });
});

describe('kith-planner: a no, and why', () => {
  const no = (more: Partial<Plan>): Circle => like({ plans: { p: { ...asked, status: 'notAgreed', because: 'Amber is away until spring.', decidedBy: 'dev', ...more } } });
  it('stands where it is seen, with its reason, while it is new', async () => {
    const page = await PlannerPage.open({ circle: no({ since: '2026-11-20' }) });
    expect(page.headings()).to.include('Not going on now');
    expect(page.item('Time with Amber').text).to.include('Not agreed').and.include('Because: Amber is away until spring.').and.include('Decided by Dev');
  });
  it('is folded later; its reason is never a second fold away', async () => {
    const page = await PlannerPage.open({ circle: no({ since: '2026-03-01' }) });
    expect(page.items()).to.deep.equal([]);
    await page.all.press('Not going on now');
    expect(page.item('Time with Amber').text).to.include('Because: Amber is away until spring.');
  });
});

describe('kith-planner: what someone said of a plan', () => {
  it('before a change is read back as it was said', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Before a change');
    const form = page.form('Before a change');
    await form.choose('What is changing?', 'I’m turning 18');
    await form.choose('Wednesday football', 'Keep');
    await form.choose('Time with Mum', 'Keep, but change how');
    await form.fill('In your own words', 'Without Carol.');
    await form.press('Save these answers');
    expect(page.item('Wednesday football').text).to.include('Your wish: I want to keep in touch.').and.not.include('You asked');
    expect(page.item('Time with Mum').text).to.include('Your wish: The same, but change how. Without Carol.').and.not.include('Every time');
  });

  it('of who should arrange it is no answer to whether it should go on', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Before a change');
    const form = page.form('Before a change');
    await form.choose('What is changing?', 'I’m turning 18');
    await form.fill('Who arranges it now?', 'pat');
    await form.press('Save these answers');
    const [, wish] = written(page.last, 'wishes');
    expect(wish).to.include({ plan: 'p-mum', askedOf: 'pat' }).and.not.have.property('want');
    expect(page.item('Time with Mum').text).to.include('You’d like Pat to arrange it.').and.not.include('You asked');
  });

  it('stays, with its answer, when its day is over', async () => {
    const plans = { p: { ...asked, status: 'agreed' as const, starts: '2026-11-07T14:00', repeats: 'FREQ=WEEKLY;BYDAY=SA' } };
    const wishes = { w: { plan: 'p', change: 'place', scope: 'one' as const, from: '2026-11-07', words: 'Not the blue room.', at: '2026-11-01T10:00:00Z', by: mine, seenBy: ['me', 'team'] } };
    const page = await PlannerPage.open({ circle: like({ plans, wishes, times: { 'p@2026-11-07': { plan: 'p', outcome: 'happened' } } }) });
    await page.all.press('What was');
    expect(page.item('Saturday 7 November').text).to.include('You asked: The place. Just this time. Not the blue room.').and.include('No answer yet.');
    expect(page.item('Saturday 21 November').text).not.to.include('Not the blue room.');
  });

  it('from one day on is not said of the days before it', async () => {
    const plans = { p: { ...asked, status: 'agreed' as const, starts: '2026-11-21T14:00', repeats: 'FREQ=WEEKLY;BYDAY=SA' } };
    const wishes = { w: { plan: 'p', change: 'place', scope: 'later' as const, from: '2026-12-05', words: 'A café.', at: '2026-11-01T10:00:00Z', by: mine, seenBy: ['me', 'team'] } };
    const page = await PlannerPage.open({ circle: like({ plans, wishes }) });
    await page.all.press('Show every date');
    expect(page.item('Saturday 28 November').text).not.to.include('A café.');
    expect(page.item('Saturday 12 December').text).to.include('A café.');
  });

  it('says who wrote it down where the person did not', async () => {
    const wishes = { w: { plan: 'p', change: 'place', scope: 'all' as const, words: 'A café.', at: '2026-11-01T10:00:00Z', by: { id: 'pat', role: 'supporter' as const }, seenBy: ['me', 'team'] } };
    const page = await PlannerPage.open({ circle: like({ plans: { p: { ...asked, status: 'agreed' } }, wishes }) });
    expect(page.item(next).text).to.include('Written about me, by Pat.');
  });

  it('stands under one line that says it is saved', async () => {
    const page = await PlannerPage.open();
    const item = page.item('Time with Mum');
    await item.press(/^More about this/);
    await item.press('Ask to change this');
    await page.form('Ask to change this').choose('What would you change?', 'The place', 'I don’t agree with this');
    await page.form('Ask to change this').press('Ask');
    expect(page.item('Time with Mum').text.match(/Saved/g)).to.have.lengthOf(1);
  });

  it('names whom a wish is about where a plan is with several', async () => {
    const page = await PlannerPage.open({ life: 'amira' });
    expect(page.item('All of us together').text).to.include('Your wish about Zayd: more. I want sleepovers.').and.include('Your wish about Mama: more.');
    expect(page.item('Time with Mama').text).to.include('Your wish: more.');
  });
});
