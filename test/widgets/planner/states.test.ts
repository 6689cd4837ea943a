import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { circles, today } from '../../../stories/circles.js';
import type { Answer, Change } from '../../../src/core/change.js';
import '../../../src/words/ar.js';
import { PlannerPage } from './planner-page.js';

const kayleigh = circles.kayleigh;

describe('kith-planner: for everyone', () => {
  it('is free of known barriers, closed and with everything open', async () => {
    const page = await PlannerPage.open();
    await expect(page.element).to.be.accessible();
    for (const name of ['Last time and next time', 'Special days', 'Before a change', 'Calendar file', 'What was', 'Add something that wasn’t planned', 'Add a plan']) await page.all.press(name);
    await page.section('Did this happen?').press('It didn’t happen');
    const form = page.form('Add a plan');
    await form.choose('When?', 'On a day');
    await form.press('Add where, travel and more');
    await form.press('Add this plan');
    await page.item('Time with Mum').press(/^More about this/);
    for (const name of ['Ask to change this', 'Say it’s off', 'Suggest something else']) await page.item('Time with Mum').press(name);
    await expect(page.element).to.be.accessible();
  });

  it('is as accessible to a worker', async () => {
    const page = await PlannerPage.open({ role: 'worker' });
    await page.item('Time with Mum').press(/^More about this/);
    await page.item('Time with Mum').press('Change the status');
    await page.section('Wishes with no plan yet').press('Answer this');
    await page.item('Day out with Ellie-Mae, Saturday 12').press('Answer this');
    await page.item('Day out with Ellie-Mae, Saturday 12').press(/^More about this/);
    await page.item('Day out with Ellie-Mae, Saturday 12').press('Suggest something else');
    await page.section('Not recorded yet').press('Happened');
    await expect(page.element).to.be.accessible();
  });

  it('is so with a day being changed, a no that stands open and several answers', async () => {
    const plans = { ...kayleigh.plans, x: { people: ['amber', 'tyler'], way: 'inPerson', status: 'notAgreed' as const, since: '2026-11-20', because: 'They are away.', decidedBy: 'dev' } };
    const page = await PlannerPage.open({ circle: { ...kayleigh, plans } });
    await page.all.press('Special days');
    await page.all.press(/^Change this: Birthday: Ellie-Mae/);
    await page.all.press('Calendar file');
    await expect(page.element).to.be.accessible();
  });

  it('fits a narrow screen, and twice that text, without scrolling sideways', async () => {
    for (const [width, size] of [[320, ''], [320, '19px'], [390, '']] as const) {
      const page = await PlannerPage.open({ width });
      page.element.style.fontSize = size;
      await page.all.press('Add a plan');
      await page.form('Add a plan').choose('When?', 'On a day');
      await page.form('Add a plan').press('Add where, travel and more');
      await page.item('Time with Mum').press(/^More about this/);
      await page.item('Time with Mum').press('Ask to change this');
      const wide = [...page.root.querySelectorAll<HTMLElement>('.shell *')].filter((part) => part.getBoundingClientRect().right > page.element.getBoundingClientRect().right + 1 && !part.closest('.vh'));
      expect(wide.map((part) => `${part.localName}.${part.className}`), `${String(width)} ${size}`).to.deep.equal([]);
    }
  });

  it('says who can see what, before it is written and beside it', async () => {
    const page = await PlannerPage.open();
    expect(page.text).to.include('Plans and what happened are shared with the people here. What is only yours says so.');
    const wishes = [...page.section('Wishes with no plan yet').element.querySelectorAll('li')].map((row) => row.textContent);
    expect(wishes.map((row) => /Yours. Not shared./.test(row)), 'Sheila & Ray, Dad').to.deep.equal([true, false]);
    await page.section('Did this happen?').press('It didn’t happen');
    expect(page.form('Why didn’t it happen?').text).to.include('Shared with everyone here');
    await page.all.press('Add something that wasn’t planned');
    expect(page.form('Add something that wasn’t planned').text).to.include('Shared with everyone here');
    const dev = await PlannerPage.open({ role: 'worker' });
    expect(dev.text).to.include('Kayleigh can read what you write here.').and.not.include('Yours. Not shared.');
  });

  it('breaks a name that is longer than the screen', async () => {
    const people = { ...kayleigh.people, amber: { ...kayleigh.people.amber!, name: 'Wilhelmina Featherstonehaughingtonshireston' } };
    const page = await PlannerPage.open({ width: 300, circle: { ...kayleigh, people } });
    await page.all.press('Last time and next time');
    const edge = page.element.getBoundingClientRect().right + 1;
    expect([...page.root.querySelectorAll('.shell *')].filter((part) => !part.closest('.vh') && part.getBoundingClientRect().right > edge).map((part) => `${part.localName}.${part.className}`)).to.deep.equal([]);
  });

  it('joins what it says as the language does', async () => {
    const page = await PlannerPage.open({ life: 'yonas', lang: 'ar', dir: 'rtl' });
    await page.all.press('إضافة خطة');
    const form = page.form('إضافة خطة');
    await form.choose('كيف؟', 'لقاء');
    await form.choose('متى؟', 'في يوم محدد');
    await form.press(/(26|٢٦) نوفمبر/);
    await page.all.press('ملف تقويم');
    expect(page.text).not.to.match(/[\u0621-\u064a]\u2069*, /);
    const days = form.element.querySelectorAll<HTMLElement>('.week small');
    expect([...days].filter((day) => day.scrollWidth > day.parentElement!.clientWidth || day.getClientRects().length > 1).map((day) => day.textContent), 'a short name of a day stands on one line').to.deep.equal([]);
  });

  it('makes every target tall enough for a thumb', async () => {
    const page = await PlannerPage.open({ width: 320 });
    await page.item('Time with Mum').press(/^More about this/);
    const low = [...page.root.querySelectorAll<HTMLElement>('button, .seg, select, td')].filter((part) => part.offsetHeight && part.offsetHeight < 44);
    expect(low.map((part) => part.textContent.trim())).to.deep.equal([]);
  });

  it('can be read and not changed where the host says so', async () => {
    const page = await PlannerPage.open({ readonly: 'Dev is writing in this today.' });
    expect(page.text).to.include('Dev is writing in this today.');
    await page.item('Time with Mum').press(/^More about this/);
    await page.all.press('What was');
    const left = page.all.buttons().filter((name) => !/More about|Less about|Show|What was|Last time|Special days|talk to someone|Print|Who could see|2026|Alfie|Calendar/.test(name));
    expect(left).to.deep.equal([]);
  });

  it('speaks the worker’s voice to a worker, without what is not theirs', async () => {
    const page = await PlannerPage.open({ role: 'worker' });
    expect(page.headings().slice(0, 2)).to.deep.equal(['Keeping in touch: Kayleigh', 'Not recorded yet']);
    expect(page.text).to.include('Kayleigh’s wish:').and.include('Awaiting an answer').and.not.include('I want to see them again.');
    expect(page.section('Not recorded yet').buttons().slice(0, 4)).to.deep.equal(['Happened', 'Happened differently', 'Did not happen', 'Not said']);
    expect(page.text).not.to.match(/\{|undefined|null|NaN/);
  });

  it('leaves no placeholder unfilled anywhere', async function () {
    this.timeout(60_000);
    for (const life of Object.keys(circles) as (keyof typeof circles)[]) {
      for (const role of ['me', 'worker'] as const) {
        const page = await PlannerPage.open({ life, role });
        for (const name of page.all.buttons().filter((button) => /^(What was|Show every|Last time|Special days|Before|Calendar)/.test(button))) await page.all.press(name);
        expect(page.text, `${life} ${role}`).not.to.match(/\{\w+\}|undefined|\bnull\b|NaN|\[object/);
        expect(page.text, `${life} ${role}`).not.to.match(/\b(contact|placement|LAC|sibling)\b/i);
      }
    }
  });
});

describe('kith-planner: keyboard alone', () => {
  it('adds a plan from the first key to the last', async () => {
    const page = await PlannerPage.open();
    page.all.button('Add a plan').focus();
    await page.press('Enter');
    expect(page.focused.matches('h3')).to.equal(true);
    const until = async (fits: (element: Element) => boolean): Promise<void> => {
      for (let i = 0; i < 40 && !fits(page.focused); i++) await page.press('Tab');
    };
    await until((element) => (element as HTMLInputElement).value === 'tyler');
    await page.press(' ');
    await until((element) => (element as HTMLInputElement).name === 'new-way');
    await page.press(' ');
    await until((element) => (element as HTMLInputElement).name === 'new-kind');
    await page.press('ArrowDown', 'ArrowDown');
    await until((element) => element.textContent.trim() === 'Add this plan');
    await page.press('Enter');
    expect(page.changes).to.have.lengthOf(1);
    expect(page.focusedText).to.equal('Add a plan');
  });

  it('closes an untouched form with Escape, never one with words in it', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    await page.press('Escape');
    expect(page.hasForm('Add a plan')).to.equal(false);
    expect(page.focusedText).to.equal('Add a plan');
    await page.press('Enter');
    await page.form('Add a plan').choose('How?', 'Another way');
    await page.form('Add a plan').fill('Another way', 'Chess');
    await page.press('Escape');
    expect(page.hasForm('Add a plan')).to.equal(true);
  });

  it('stays where it was when what was pressed is gone', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It happened');
    expect(page.focusedText).to.match(/^Day out with Ellie-Mae, Saturday 14 November/);

    const ask = page.item('Time with Mum');
    await ask.press(/^More about this/);
    await ask.press('Ask to change this');
    await page.form('Ask to change this').choose('What would you change?', 'The place');
    await page.form('Ask to change this').press('Ask');
    expect(page.focusedText).to.equal('Ask to change this');
    await page.item('Time with Mum').press('I don’t ask for this any more');
    expect(page.focusedText).to.match(/^Time with Mum, Saturday 28 November/);

    await page.all.press('What was');
    const past = page.item('Time with Mum, Saturday 26 September');
    await past.press(/^More about this/);
    await past.press('Share this');
    await past.press('Yes, share it');
    expect(page.focusedText).to.match(/^Time with Mum, Saturday 26 September/);
    await page.item('Time with Mum, Saturday 26 September').press('Stop sharing');
    expect(page.focusedText).to.match(/^Time with Mum, Saturday 26 September/);

    await page.all.press('Special days');
    await page.section('Special days').press('Erase for good');
    await page.section('Special days').press('Yes, erase it');
    expect(page.focusedText, 'the next row').to.equal('Change this: Birthday: Mum');

    const replies = { r: { about: 'wishes/w-dad', answer: 'lookingIntoIt' as const, who: 'dev', due: '2026-11-15', at: '2026-11-01T10:00:00Z' } };
    const kept = await PlannerPage.open({ circle: { ...kayleigh, replies } });
    await kept.section('Wishes with no plan yet').press('Partly');
    expect(kept.focusedText).to.equal('Ask again: Dad');
  });

  it('takes an act back with Undo', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('I’d rather not say');
    await page.all.press('Undo');
    expect(page.last.undoes).to.equal(page.changes[0]!.id);
    expect(page.section('Did this happen?').buttons()).to.include('It happened');
  });
});

describe('kith-planner: where a change stands', () => {
  const mark = async (answer: (change: Change) => Promise<Answer> | undefined): Promise<string> => {
    const page = await PlannerPage.open({ answer });
    await page.section('Did this happen?').press('It happened');
    await page.settled();
    return page.item('Saturday 14 November').text;
  };
  it('is said under the row, truthfully', async () => {
    expect(await mark(() => Promise.resolve({ status: 'saved' }))).to.include('Saved');
    expect(await mark(() => undefined)).to.include('Saving').and.not.include('Saved');
    expect(await mark(() => Promise.resolve({ status: 'retry' }))).to.include('Not saved yet').and.include('Try now');
    expect(await mark(() => Promise.resolve({ status: 'signed-out' }))).to.include('Sign in again to save.');
    expect(await mark(() => Promise.resolve({ status: 'refused', message: 'Closed for today.' }))).to.include('This could not be saved').and.include('Closed for today.');
  });
});

describe('kith-planner: the calendar file', () => {
  const make = async (plain: boolean) => {
    const page = await PlannerPage.open();
    const files: { name: string; text: string; type: string }[] = [];
    page.element.addEventListener('kith-export', (event) => {
      event.preventDefault();
      files.push(event.detail);
    });
    await page.all.press('Calendar file');
    const form = page.form('A file for your calendar');
    expect(form.text.match(/A file for your calendar/g), 'said once').to.have.lengthOf(1);
    if (plain) await form.tick('Write names and places');
    const said = form.text;
    await form.press('Make the file');
    return { file: files[0]!, said };
  };

  it('is discreet unless chosen, and the preview says so', async () => {
    const { file, said } = await make(false);
    expect(file.name).to.equal('calendar.ics');
    expect(file.type).to.equal('text/calendar');
    expect(said).to.include('Busy, every Wednesday at 6pm').and.not.include('Busy, Family centre');
    expect(file.text).not.to.match(/Mum|Jaz|Family centre|Kayleigh/);
  });

  it('says names and places when chosen, and opens in another parser', async () => {
    const { file, said } = await make(true);
    expect(said).to.include('Mum').and.include('Jaz');
    const events = new ICAL.Component(ICAL.parse(file.text) as never).getAllSubcomponents('vevent');
    expect(events.length).to.be.greaterThan(3);
    expect(file.text).to.include('Mum');
    expect(file.text).not.to.include('Ellie-Mae'); // that plan has only been asked for
  });

  it('holds nobody who may not be met', async () => {
    const plans = { p: { people: ['lee'], way: 'inPerson', status: 'agreed' as const, starts: `${today}T10:00` } };
    const page = await PlannerPage.open({ circle: { ...kayleigh, plans } });
    await page.all.press('Calendar file');
    expect(page.text).to.include('There is nothing with a day to put in a file.');
  });
});

describe('kith-planner: last time and next time', () => {
  it('says both in words and lets the host open a person', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Last time and next time');
    const part = page.section('Last time and next time');
    expect(part.text).to.include('Ellie-MaeLast time: 12 September. No next time planned.').and.include('MumLast time: 26 September. Next time: Saturday 28 November.');
    let opened = '';
    page.element.addEventListener('kith-open', (event) => {
      opened = event.detail.about;
      event.preventDefault();
    });
    await part.press('Mum');
    expect(opened).to.equal('people/mum');
    expect(page.element.person).to.equal(undefined);
  });

  it('says what goes on without a day, and nothing of what may not be', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Last time and next time');
    expect(page.section('Last time and next time').text).to.include('PatNo last time written down. Time with Pat: Every week.').and.include('AmberNo last time written down. Messages with Amber: Every day.');
    const held = await PlannerPage.open({ circle: { ...kayleigh, limits: { l: { person: 'mum', kind: 'notNow', until: '2026-11-30' } } } });
    await held.all.press('Last time and next time');
    expect(held.section('Last time and next time').text).to.include('MumLast time: 26 September. Next time: Saturday 30 January 2027.');
  });
});
