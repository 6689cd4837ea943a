import { expect } from '@open-wc/testing';
import type { Circle } from '../../../src/core/circle.js';
import { circles } from '../../../stories/circles.js';
import { PlannerPage, written } from './planner-page.js';

const kayleigh = circles.kayleigh;
const ellie = 'p-ellie@2026-11-14';

describe('kith-planner: what happened', () => {
  it('takes one tap', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It happened');
    expect(page.last.type).to.equal('time-marked');
    const [id, time] = written(page.last, 'times');
    expect(id).to.equal(ellie);
    expect(time).to.deep.include({ plan: 'p-ellie', outcome: 'happened', by: { id: 'kayleigh', role: 'me' } });
    expect(time).not.to.have.any.keys('side', 'because', 'seenBy');
    expect(page.item('Saturday 14 November').text).to.include('It happened').and.include('How was it for you?');
  });

  it('stores that it did not happen at once, and the reasons with their side after it', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It didn’t happen');
    expect(written(page.last, 'times')[1]).to.include({ outcome: 'didntHappen' });
    expect(page.focusedText).to.equal('Why didn’t it happen?');
    const form = page.form('Why didn’t it happen?');
    expect(form.text).to.include('Ellie-Mae, or where they live').and.not.match(/fault of|refused|punish/i);
    await form.choose('Getting there', 'There was no lift');
    await form.choose('Workers', 'Nobody arranged it', 'Something else');
    await form.choose('Were you told before?', 'No');
    await form.fill('Say more', 'I waited by the door.');
    await form.press('Save');
    expect(page.changes).to.have.lengthOf(2);
    expect(written(page.last, 'times')).to.deep.equal([ellie, { side: ['travel', 'workers'], because: ['noLift', 'nobodyArranged'], words: 'I waited by the door.', toldInAdvance: false }]);
  });

  it('lets the reasons be left', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It didn’t happen');
    await page.form('Why didn’t it happen?').press('Leave it there');
    expect(page.changes).to.have.lengthOf(1);
    expect(page.hasForm('Why didn’t it happen?')).to.equal(false);
  });

  it('keeps a side that stands alone', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It didn’t happen');
    await page.form('Why didn’t it happen?').choose('Workers', 'Something else');
    await page.form('Why didn’t it happen?').press('Save');
    expect(written(page.last, 'times')[1]).to.deep.equal({ side: ['workers'] });
    expect(page.item('Saturday 14 November').text, 'whose side it was is never blank').to.include('Workers');
  });

  it('keeps what was said beside it in reach: whether one was told, and what was offered', async () => {
    const times = { ...kayleigh.times, [ellie]: { plan: 'p-ellie', outcome: 'didntHappen' as const, side: ['travel', 'workers'], because: ['noLift'], toldInAdvance: false, offered: 'A call on Sunday.' } };
    const page = await PlannerPage.open({ circle: { ...kayleigh, times } });
    await page.all.press('What was');
    const item = page.item('Saturday 14 November');
    expect(item.text).to.include('There was no lift · Workers');
    await item.press(/^More about this/);
    expect(item.text).to.include('Were you told before? No').and.include('What was offered instead? A call on Sunday.');
  });

  it('says how it was different: cut short, or moved to another day', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It was different');
    const form = page.form('How was it different?');
    await form.choose('How was it different?', 'It moved to another day');
    await form.press('Save');
    expect(form.errors).to.deep.equal(['Choose a day.']);
    await form.fill('Which day did it move to?', '2026-11-29');
    await form.press('Save');
    expect(page.last.type).to.equal('time-moved');
    expect(written(page.last, 'times')[1]).to.deep.equal({ outcome: 'movedTo', starts: '2026-11-29' });
    expect(page.items()).to.include('Day out with Ellie-Mae, Sunday 29 November, All day, Moved');
  });

  it('asks about a moved date once its new day is over', async () => {
    const times = { ...kayleigh.times, [ellie]: { outcome: 'movedTo' as const, starts: '2026-11-17' } };
    const page = await PlannerPage.open({ circle: { ...kayleigh, times } });
    expect(page.section('Did this happen?').text).to.include('Tuesday 17 November');
    await page.section('Did this happen?').press('It happened');
    expect(written(page.last, 'times')).to.deep.equal([ellie, { outcome: 'happened' }]);
    expect(page.element.scene!.circle.times[ellie]).to.include({ starts: '2026-11-17' });
  });

  it('stores that someone would rather not say, and asks no more', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('I’d rather not say');
    expect(written(page.last, 'times')[1]).to.include({ outcome: 'ratherNotSay' });
    expect(page.item('Saturday 14 November').buttons()).to.not.include('How was it for you?');
  });

  it('keeps how it felt apart, and the person’s own', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It happened');
    await page.item('Saturday 14 November').press('How was it for you?');
    const form = page.form('How was it for you?');
    expect(form.text).to.include('Yours. Not shared.');
    await form.choose('Before', 'Nervous');
    await form.choose('After', 'Happy', 'Missing them');
    await form.choose('How long was it?', 'Too short');
    await form.press('Save');
    expect(page.last.type).to.equal('feeling-noted');
    expect(page.last.patch).to.have.all.keys('feelings');
    expect(written(page.last, 'feelings')[1]).to.deep.include({ about: `times/${ellie}`, before: ['nervous'], after: ['happy', 'missingThem'], length: 'tooShort', seenBy: ['me'] });
  });

  it('shows who to talk to beside "Not safe", and sends nothing', async () => {
    const page = await PlannerPage.open();
    await page.section('Did this happen?').press('It happened');
    await page.item('Saturday 14 November').press('How was it for you?');
    const form = page.form('How was it for you?');
    for (const when of ['Before', 'After']) {
      await form.choose(when, 'Not safe');
      expect(form.answer(when, 'Not safe').closest('fieldset')!.nextElementSibling!.textContent, 'beside the answer').to.include('Talk to an adult you trust.');
      await form.choose(when, 'Not safe');
      expect(form.text).not.to.include('Talk to an adult you trust.');
    }
    expect(page.changes).to.have.lengthOf(1);
  });

  it('shows what was, with reasons and feelings, and shares only after a plain question', async () => {
    const page = await PlannerPage.open();
    await page.all.press('What was');
    const item = page.item('Time with Mum, Saturday 26 September');
    expect(item.text).to.include('Nervous').and.include('She remembered my course.').and.include('Yours. Not shared.');
    await item.press(/^More about this/);
    await item.press('Share this');
    expect(item.text).to.include('Share this with your workers? This is what they will see:');
    expect(page.changes).to.have.lengthOf(0);
    await item.press('Yes, share it');
    expect(written(page.last, 'feelings')).to.deep.equal(['f-mum-sep', { seenBy: ['me', 'team'] }]);
    await page.item('Time with Mum, Saturday 26 September').press('Stop sharing');
    expect(written(page.last, 'feelings')).to.deep.equal(['f-mum-sep', { seenBy: ['me'] }]);
  });

  it('erases a feeling for good after asking, leaving no text', async () => {
    const page = await PlannerPage.open();
    await page.all.press('What was');
    const item = page.item('Time with Mum, Saturday 26 September');
    await item.press(/^More about this/);
    await item.press('Erase for good');
    await item.press('Yes, erase it');
    expect(page.last.type).to.equal('erased');
    expect(page.last.patch.feelings).to.deep.equal({ 'f-mum-sep': null });
    expect(JSON.stringify(page.last)).not.to.include('remembered');
  });

  it('folds private words while someone else is at the screen', async () => {
    const page = await PlannerPage.open({ present: ['pat'] });
    await page.all.press('What was');
    expect(page.text).not.to.include('She remembered my course.');
    await page.item('Time with Mum, Saturday 26 September').press('Show my words');
    expect(page.text).to.include('She remembered my course.');
  });

  it('folds words for the workers while someone else is there, and opens them for a worker', async () => {
    for (const [who, is] of [['pat', false], ['dev', true]] as const) {
      const page = await PlannerPage.open({ present: [who] });
      await page.all.press('What was');
      expect(page.text.includes('The call isn’t the same.'), who).to.equal(is);
    }
  });

  it('folds plans that are not for who is there, and meetings nobody planned, in the list, the month and the file', async () => {
    const page = await PlannerPage.open({ life: 'sunita', present: ['matt'] });
    expect(page.text).not.to.match(/[Ll]etter that isn’t sent|write and don’t send|Mum/);
    expect(page.text).to.include('Some of your plans are folded away.');
    await page.all.press('Show my words');
    expect(page.text).to.include('Mum').and.not.include('Some of your plans are folded away.');
    const alone = await PlannerPage.open({ life: 'sunita' });
    expect(alone.text).to.include('Mum').and.not.include('folded away');
    const jordan = await PlannerPage.open({ life: 'jordan', present: ['ola'] });
    await jordan.all.press('What was');
    expect(jordan.text).not.to.include('Donna');
  });

  it('takes what nobody had planned', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add something that wasn’t planned');
    const form = page.form('Add something that wasn’t planned');
    await form.choose('Who is it with?', 'Tyler');
    await form.fill('How?', 'gaming');
    await form.fill('What day?', '2026-12-30');
    await form.press('Add it');
    expect(form.errors).to.deep.equal(['Choose a day.']);
    await form.fill('What day?', '2026-11-19');
    await form.press('Add it');
    const [id, time] = written(page.last, 'times');
    expect(id).not.to.include('@');
    expect(time).to.deep.include({ people: ['tyler'], way: 'gaming', when: { edtf: '2026-11-19' }, outcome: 'happened' });
  });

  it('takes a way of one’s own for what nobody had planned', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add something that wasn’t planned');
    const form = page.form('Add something that wasn’t planned');
    await form.choose('Who is it with?', 'Tyler');
    await form.fill('Another way', 'Chips on the pier');
    await form.fill('What day?', '2026-11-19');
    await form.press('Add it');
    expect(written(page.last, 'times')[1]).to.include({ way: 'Chips on the pier' });
    await page.all.press('What was');
    expect(page.items()).to.include('Chips on the pier: Tyler, Thursday 19 November, It happened');
  });

  it('never asks about someone with whom it is silent', async () => {
    for (const part of [
      { state: 'pausedByAdults' as const }, { state: 'ended' as const }, { died: { edtf: '2026-11-15' } }, { setAside: true }, { hideName: true },
    ]) {
      const circle: Circle = { ...kayleigh, people: { ...kayleigh.people, ellie: { ...kayleigh.people.ellie!, ...part } } };
      const page = await PlannerPage.open({ circle });
      expect(page.headings(), JSON.stringify(part)).not.to.include('Did this happen?');
    }
  });
});

describe('kith-planner: a worker marks twelve past dates', () => {
  const plans = { p: { people: ['ellie'], way: 'inPerson', status: 'agreed' as const, starts: '2025-12-05', repeats: 'FREQ=MONTHLY;BYDAY=1SA', zone: 'Europe/London' } };
  it('in one form and one change', async () => {
    const page = await PlannerPage.open({ role: 'worker', circle: { ...kayleigh, plans, times: {} } });
    await page.section('Not recorded yet').press('Mark several at once');
    const form = page.form('Mark several at once');
    const questions = [...form.element.querySelectorAll('legend')].map((legend) => legend.textContent.trim());
    expect(questions.filter((question) => question.includes('Time with Ellie-Mae'))).to.have.lengthOf(12);
    await form.choose('Saturday 7 November: Time with Ellie-Mae', 'Did not happen');
    await form.fill('Why?', 'noLift');
    await form.tick('The rest happened');
    expect(form.text.match(/The rest happened/g), 'said once').to.have.lengthOf(1);
    await form.press('Save these');
    expect(page.changes).to.have.lengthOf(1);
    const times = Object.entries(page.last.patch.times as Record<string, Record<string, unknown>>);
    expect(times).to.have.lengthOf(12);
    expect(times.filter(([, { outcome }]) => outcome === 'happened')).to.have.lengthOf(11);
    expect(page.last.patch.times).to.have.nested.property('p@2026-11-07').that.deep.include({ outcome: 'didntHappen', side: ['travel'], because: ['noLift'], by: { id: 'dev', role: 'worker' } });
  });
  it('lets an answer be cleared before it is saved, and its reason with it', async () => {
    const page = await PlannerPage.open({ role: 'worker', circle: { ...kayleigh, plans, times: {} } });
    await page.section('Not recorded yet').press('Mark several at once');
    const form = page.form('Mark several at once'), row = 'Saturday 7 November: Time with Ellie-Mae';
    expect(form.buttons()).not.to.include('Clear');
    await form.choose('Saturday 3 October: Time with Ellie-Mae', 'Happened differently');
    await form.choose(row, 'Did not happen');
    await form.fill('Why?', 'noLift');
    await form.press('Clear');
    expect((page.focused as HTMLInputElement).name, 'focus stays in the row').to.equal('bulk-p@2026-11-07');
    expect([...form.element.querySelectorAll<HTMLInputElement>('[name="bulk-p@2026-11-07"]')].some(({ checked }) => checked)).to.equal(false);
    expect(form.element.querySelectorAll('select').length, 'the other row keeps its question').to.equal(1);
    await form.press('Save these');
    expect(Object.keys(page.last.patch.times as object)).to.deep.equal(['p@2026-10-03']);
  });
  it('keeps no reason with an answer that needs none', async () => {
    const page = await PlannerPage.open({ role: 'worker', circle: { ...kayleigh, plans, times: {} } });
    await page.section('Not recorded yet').press('Mark several at once');
    const form = page.form('Mark several at once'), row = 'Saturday 7 November: Time with Ellie-Mae';
    await form.choose(row, 'Did not happen');
    await form.fill('Why?', 'noLift');
    await form.press('Clear');
    await form.tick('The rest happened');
    await form.press('Save these');
    expect((page.last.patch.times as Record<string, object>)['p@2026-11-07']).to.have.property('outcome', 'happened');
    expect((page.last.patch.times as Record<string, object>)['p@2026-11-07']).not.to.have.any.keys('side', 'because');
  });
  it('says "Saved" beside what was marked, and not beside what is still to come', async () => {
    const page = await PlannerPage.open({ role: 'worker', circle: { ...kayleigh, plans, times: {} } });
    await page.section('Not recorded yet').press('Mark several at once');
    const form = page.form('Mark several at once');
    await form.tick('The rest happened');
    await form.press('Save these');
    const ahead = [...page.root.querySelectorAll('[data-item]')].filter((item) => item.getAttribute('data-item')! > 'p@2026-11-21');
    expect(ahead.length).to.be.greaterThan(0);
    expect(ahead.filter((item) => item.querySelector('.status')).length).to.equal(0);
  });

  it('with no more keys than a minute has seconds, three of the twelve with a reason', async () => {
    const page = await PlannerPage.open({ role: 'worker', circle: { ...kayleigh, plans, times: {} } });
    let keys = 0;
    const press = async (...names: string[]): Promise<void> => {
      keys += names.length;
      await page.press(...names);
    };
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 30 && (page.focused as HTMLInputElement).name !== name; i++) await press('Tab');
    };
    page.section('Not recorded yet').button('Mark several at once').focus();
    await press('Enter');
    for (const date of ['2026-11-07', '2026-08-01', '2026-05-02']) {
      await tabTo(`bulk-p@${date}`);
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 't', 'h', 'e', 'r', 'e');
    }
    await tabTo('bulk-rest');
    await press(' ', 'Enter');
    const times = page.last.patch.times as Record<string, { outcome: string; because?: string[] }>;
    expect(Object.keys(times)).to.have.lengthOf(12);
    expect(Object.values(times).filter(({ outcome }) => outcome === 'happened')).to.have.lengthOf(9);
    expect(keys, `${String(keys)} keys`).to.be.below(60);
  });
  it('is not asked of the person', async () => {
    const page = await PlannerPage.open({ circle: { ...kayleigh, plans, times: {} } });
    expect(page.all.buttons()).not.to.include('Mark several at once');
  });
});
