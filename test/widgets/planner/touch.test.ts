import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { PlannerPage, written } from './planner-page.js';

/** A finger on a phone 320 pixels wide. */
describe('kith-planner: by touch at 320 pixels', () => {
  let taps = 0;
  let touched: string[] = [];
  const onPointer = ({ pointerType }: PointerEvent): void => { touched.push(pointerType); };

  before(async () => { await setViewport({ width: 320, height: 640 }); });
  after(async () => { await setViewport({ width: 800, height: 600 }); });
  beforeEach(() => {
    taps = 0;
    touched = [];
    document.addEventListener('pointerdown', onPointer);
  });
  afterEach(() => { document.removeEventListener('pointerdown', onPointer); });

  /** Taps where the finger would: in the middle of what is drawn. */
  async function tap(page: PlannerPage, target: Element, context: Mocha.Context): Promise<void> {
    target.scrollIntoView({ block: 'center' });
    const box = target.getBoundingClientRect();
    expect(box.height, 'tall enough for a thumb').to.be.at.least(44);
    expect(box.right, 'on the screen').to.be.at.most(innerWidth);
    const { supported } = await executeServerCommand<{ supported: boolean }, { x: number; y: number }>('engine:tap', { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    if (!supported) context.skip();
    taps++;
    await page.settled();
  }

  it('makes a plan in seven taps', async function () {
    const page = await PlannerPage.open();
    await tap(page, page.all.button('Add a plan'), this);
    const form = page.form('Add a plan');
    expect(form.element.querySelectorAll('fieldset, .field:not(fieldset)').length, 'three questions to begin').to.equal(3);
    await tap(page, form.answer('Who is it with?', 'Tyler'), this);
    await tap(page, form.answer('How?', 'See each other'), this);
    await tap(page, form.answer('When?', 'On a day'), this);
    await tap(page, form.button(/^Friday 27 November/), this);
    expect(form.text).to.include('Your plan: Time with Tyler, Friday 27 November.');
    await tap(page, form.answer('Is this agreed?', 'We’ve agreed it'), this);
    await tap(page, form.button('Add this plan'), this);
    expect(written(page.last, 'plans')[1]).to.deep.include({ people: ['tyler'], way: 'inPerson', starts: '2026-11-27', status: 'agreed' });
    expect(taps).to.equal(7);
    expect(touched).to.deep.equal(Array<string>(7).fill('touch'));
    expect(page.hasForm('Add a plan')).to.equal(false);
  });

  it('marks what happened in one tap', async function () {
    const page = await PlannerPage.open();
    await tap(page, page.section('Did this happen?').button('It happened'), this);
    expect(written(page.last, 'times')[1]).to.include({ outcome: 'happened' });
    expect(taps).to.equal(1);
  });

  it('says why it did not, and leaves the rest', async function () {
    const page = await PlannerPage.open();
    await tap(page, page.section('Did this happen?').button('It didn’t happen'), this);
    const form = page.form('Why didn’t it happen?');
    await tap(page, form.answer('Getting there', 'There was no lift'), this);
    await tap(page, form.button('Save'), this);
    expect(written(page.last, 'times')[1]).to.deep.include({ side: ['travel'], because: ['noLift'] });
    expect(taps).to.equal(3);
  });

  it('changes just this one', async function () {
    const page = await PlannerPage.open({ life: 'jordan' });
    const item = page.items().find((name) => name.startsWith('Time with') && name.includes('Thursday'))!;
    await tap(page, page.item(item).button(/^More about this/), this);
    await tap(page, page.item(item).button('Change this'), this);
    const form = page.form('Change this');
    await form.fill('What day?', '2026-11-27');
    await tap(page, form.button('Save'), this);
    const [id, time] = written(page.last, 'times');
    expect(id).to.include('@2026-11-26');
    expect(time).to.include({ outcome: 'movedTo' }).and.to.have.property('starts').that.includes('2026-11-27');
    expect(page.last.patch).to.have.all.keys('times');
  });

  it('opens a day of the month', async function () {
    const page = await PlannerPage.open();
    await tap(page, page.day('2026-11-28'), this);
    expect(page.focusedText).to.equal('Saturday 28 November in 7 days');
    await expect(page.element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
  });
});
