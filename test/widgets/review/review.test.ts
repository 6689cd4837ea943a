import { expect } from '@open-wc/testing';
import { emptyCircle, type Circle } from '../../../src/core/circle.js';
import { visibleTo } from '../../../src/core/visible.js';
import { circles, today } from '../../../stories/circles.js';
import { ReviewPage } from './review-page.js';

const worker = { id: 'dev', role: 'worker' } as const;
const asWorker = (circle: Circle): [Circle, { viewer: typeof worker }] => [visibleTo(circle, worker, today), { viewer: worker }];

describe('kith-review', () => {
  it('says the wish, the plan and what happened of each person, in words and plain counts', async () => {
    const page = await ReviewPage.open();
    const ellie = page.person('Ellie-Mae');
    expect(ellie).to.include('Every month, really every month.').and.include('too little').and.include('5 of 12 happened.');
    expect(ellie).to.include('4 times: there was no lift.').and.include('2 times: nobody arranged it.').and.include('1 I haven’t said yet.');
    expect(page.person('Tyler')).to.include('It just happens. We don’t count.');
    expect(page.person('Sheila & Ray')).to.include('There is no plan yet.').and.include('I have not shared this wish before.');
    expect(page.person('Dad')).to.include('No answer yet. Asked 14 June.');
    expect(page.text).not.to.match(/%|score of|out of ten/i);
  });

  it('says by whose side it was, where that is all that was said', async () => {
    const page = await ReviewPage.open({
      ...emptyCircle('sides', { name: 'Jo' }), people: { nan: { name: 'Nan' } },
      plans: { p: { people: ['nan'], way: 'inPerson', status: 'happening', starts: '2026-08-01T10:00', repeats: 'FREQ=MONTHLY' } },
      times: { 'p@2026-08-01': { plan: 'p', outcome: 'didntHappen', side: ['workers'] }, 'p@2026-09-01': { plan: 'p', outcome: 'didntHappen', side: ['travel'], because: ['noLift'] }, 'p@2026-10-01': { plan: 'p', outcome: 'happened' } },
    });
    expect(page.person('Nan')).to.include('1 of 4 happened.').and.include('1 time: workers.').and.include('1 time: there was no lift.').and.not.include('getting there');
  });

  it('has three labelled lines for each person, and a mark for every counted date that screen readers need not hear', async () => {
    const page = await ReviewPage.open();
    const row = page.root.querySelector('[data-person=ellie]')!;
    expect([...row.querySelectorAll('.lb')].map((label) => label.textContent)).to.deep.equal(['My wish', 'The plan', 'What happened']);
    expect(row.querySelectorAll('.mk')).to.have.length(12);
    expect(row.querySelector('.marks')!.getAttribute('aria-hidden')).to.equal('true');
    expect(row.querySelector('h4')).to.exist;
  });

  it('lists those who are lost, remembered, held or without a plan too, and who from earlier homes is still there', async () => {
    const page = await ReviewPage.open();
    const others = page.under('Everyone else');
    expect(others).to.include('Lost touch, or looking Sheila & Ray and Aunty Dee').and.include('Not possible right now Lee');
    expect(others).to.match(/and still here (Jaz and )?The Okafors/).and.not.match(/still here[^.]*Sheila/);
    expect(others).to.include('Who I help: Ellie-Mae.');
    const sunita = await ReviewPage.open(circles.sunita, { viewer: { id: 'sunita', role: 'me' } });
    expect(sunita.under('Everyone else')).to.include('Remembered Jean, Harold and Baa');
    expect(sunita.under('Everyone else')).to.include('Who helps me: Matt, Dionne, Alison and Janet.');
  });

  it('says what changed since the last shared review: new wishes, changed wishes, answers, plans that ended', async () => {
    const changed = (await ReviewPage.open()).under('What changed since 7 June');
    expect(changed).to.include('Answers came about').and.include('A plan with Jaz ended.').and.match(/wish(es)? about [^.]*Ellie-Mae[^.]* changed/i);
    const longer = (await ReviewPage.open(circles.kayleigh, {}, { since: '2026-01-01' })).under('What changed since 1 January');
    expect(longer).to.include('The Okafors');
  });

  it('tells the person alone what adults said they would do, and what they say of it', async () => {
    const page = await ReviewPage.open();
    expect(page.under('Only for you')).to.include('Dev said they would do something about Ellie-Mae by 1 December.').and.include('They say it is done. I have not said if they did it.');
    const jordan = await ReviewPage.open(circles.jordan, { viewer: { id: 'jordan', role: 'me' } });
    expect(jordan.under('Only for you')).to.include('Did they do it? I say: partly.');
    expect((await jordan.file('Save as text')).text).not.to.include('Did they do it?');
    expect((await jordan.file('Save as data')).text).not.to.include('Did they do it?');
  });

  it('says how long an answer took, of a wish that stands and of an earlier one', async () => {
    expect((await ReviewPage.open()).person('The Okafors')).to.include('That took 9 days.');
    expect((await ReviewPage.open(circles.mali, { viewer: { id: 'mali', role: 'me' } })).under('Answers that came')).to.include('Ioan: that took 9 days.');
  });

  it('tells only the person that everyone who comes is paid, and never while someone else is at the screen', async () => {
    const page = await ReviewPage.open({
      ...emptyCircle('paid', { name: 'Jordan' }),
      people: { ola: { name: 'Ola', kinds: ['personalAdviser'] } },
      plans: { p: { people: ['ola'], way: 'inPerson', status: 'happening', starts: '2026-01-05T10:00', repeats: 'FREQ=MONTHLY' } },
    });
    expect(page.text).to.include('Only for you').and.include('is paid to come');
    page.circle.present = ['somebody'];
    await page.settle();
    expect(page.text).not.to.include('Only for you');
  });

  it('folds words nobody else has seen while someone is at the screen, and opens them when asked', async () => {
    const page = await ReviewPage.open(circles.kayleigh, { present: ['dev'] });
    expect(page.text).not.to.include('I don’t want to meet Mum in that room').and.not.include('I want to see them again.');
    expect((await page.file('Save as text')).text).not.to.include('in that room any more');
    await page.press('Show my words');
    expect(page.text).to.include('I don’t want to meet Mum in that room').and.include('I want to see them again.');
  });

  it('folds words for the workers while someone else is there, and what the story says of them', async () => {
    const entries = { x: { kind: 'foundAgain', title: 'The pond', when: { edtf: '2026-11-10' }, seenBy: ['me', 'team'] } };
    for (const [who, is] of [['pat', false], ['dev', true]] as const) {
      const page = await ReviewPage.open({ ...circles.kayleigh, entries: { ...circles.kayleigh.entries, ...entries } }, { present: [who] });
      expect(page.text.includes('We message when we want.'), who).to.equal(is);
      expect(page.text.includes('The pond'), who).to.equal(is);
    }
  });

  it('says nothing of plans and meetings that are not for who is there, until they are asked for; what is shared is whole', async () => {
    const at = '2026-10-01T10:00:00Z', plans = { own: { people: ['tyler'], way: 'dayOut', status: 'agreed' as const, starts: '2026-12-20', seenBy: ['me', 'team'], at } };
    const life = { ...circles.kayleigh, plans: { ...circles.kayleigh.plans, ...plans } };
    const page = await ReviewPage.open(life, { present: ['pat'] });
    expect(page.text).not.to.include('A day out, 20 December');
    await page.press('Show my words');
    expect(page.text).to.include('A day out, 20 December');
    expect((await ReviewPage.open(life, { present: ['dev'] })).text).to.include('A day out, 20 December');
    const sharing = await ReviewPage.open(life, { present: ['pat'] });
    await sharing.press('Check it before I share');
    await sharing.tick('My workers');
    expect(sharing.text).to.include('A day out, 20 December');
  });

  it('compares with an earlier year in plain sentences', async () => {
    const page = await ReviewPage.open(circles.sunita, { viewer: { id: 'sunita', role: 'me' } }, { compare: '2016' });
    const then = page.under('2 March 2016, and now');
    expect(then).to.include('People there for me, 2 March 2016: “By four people. I can count them.”').and.include('People there for me, 5 September: “Yes.”');
    expect(then).to.include('In my life then and now: Matt, Dionne, Alison and Janet.').and.include('In my life then, and remembered now: Jean.').and.match(/In my life now, and not then: [^.]*Priya/);
    expect(then).to.include('Dionne: just right, then and now.');
    expect(page.text).not.to.match(/better|worse|improve|progress/i);
  });

  it('has headings for 16 and over and for an adult looking back; the host may choose, and a doubtful birth date decides nothing', async () => {
    const of = async (life: Circle, form?: 'review'): Promise<ReviewPage> => ReviewPage.open(life, { viewer: { id: 'x', role: 'me' } }, form ? { form } : {});
    const jordan = await of(circles.jordan);
    expect(jordan.text).to.include('What I want my plan to know');
    expect(jordan.under('Who goes on being there')).to.include('Personal adviser: Ola.').and.include('Until 17 May 2027: Mo, Ola and Theo.').and.include('No end is set:');
    const sunita = await of(circles.sunita);
    expect(sunita.text).to.include('My people, then and now').and.include('Who is part of my story');
    expect(sunita.text.indexOf('2 March 2016, and now')).to.be.within(0, sunita.text.indexOf('The people in my life'));
    expect((await of(circles.mali)).text).to.include('What I want my review to know').and.not.include('Who goes on being there');
    expect((await of(circles.yonas)).text).not.to.include('Who goes on being there');
    expect((await of(circles.jordan, 'review')).text).to.include('What I want my review to know').and.not.include('Who goes on being there');
  });

  it('offers a few questions only when asked, none about someone of whom nothing is to be asked; the host may bring its own, or none', async () => {
    const quiet: Circle = {
      ...emptyCircle('quiet', { name: 'Jo' }),
      people: {
        nan: { name: 'Nan', roles: ['fun'] }, tom: { name: 'Tom', roles: ['fun'], state: 'pausedByThem' }, jean: { name: 'Jean', roles: ['iHelpThem'], state: 'died' },
        lee: { name: 'Lee', state: 'new' }, sid: { name: 'Sid', is: 'group', setAside: true }, kim: { name: 'Kim' },
      },
      limits: { l: { person: 'lee', kind: 'notAllowed' } },
      wishes: { w: { person: 'kim', want: 'more', amount: 'tooLittle', at: '2026-01-01T10:00:00Z' } },
    };
    const page = await ReviewPage.open(quiet);
    expect(page.text).not.to.include('What do you like doing');
    await page.press('Questions to start a talk');
    const questions = [...page.root.querySelectorAll('.more li')].map((item) => item.textContent);
    expect(questions).to.deep.equal(['What do you like doing with Nan?', 'You want more time with Kim. What would you do first?']);
    page.review.starters = ['What made you laugh this week?'];
    await page.settle();
    expect(page.root.querySelector('.more')!.textContent).to.equal('What made you laugh this week?');
    page.review.starters = [];
    await page.settle();
    expect(page.button('Questions to start a talk')).to.equal(undefined);
    const told = await ReviewPage.open({ ...quiet, me: { name: 'Jo', notForMe: ['starters'] } });
    expect(told.button('Questions to start a talk')).to.equal(undefined);
  });

  it('shows a worker what waits for an answer first, what was asked for among it, then what was shared with them', async () => {
    const { kayleigh } = circles;
    const page = await ReviewPage.open(...asWorker({ ...kayleigh, reviews: { ...kayleigh.reviews, 'rv-2026-06': { ...kayleigh.reviews['rv-2026-06']!, asks: 'A photo of Alfie.', advocate: 'tyler' } } }));
    expect(page.text).to.include('What Kayleigh wants the review to know').and.include('Shared with you by Kayleigh on 7 June').and.include('Pathway plan. For 8 December.');
    expect(page.text).not.to.include('I don’t want to meet Mum in that room any more');
    expect(page.under('Not answered yet')).to.match(/^Kayleigh ?\. A photo of Alfie. Not answered yet. Asked 7 June. Dad ?\./);
    expect(page.text.indexOf('Not answered yet')).to.be.below(page.text.indexOf('In Kayleigh’s own words'));
    expect(page.under('In Kayleigh’s own words')).to.include('Whether Kayleigh feels supported').and.include('Who Kayleigh would like there Tyler');
    expect(page.button('Check it before I share')).to.equal(undefined);
    const answered = await ReviewPage.open(...asWorker({ ...kayleigh, reviews: { r: { ...kayleigh.reviews['rv-2026-06']!, asks: 'A photo of Alfie.' } }, replies: { a: { about: 'reviews/r', answer: 'agreed', who: 'dev', at: '2026-06-09T09:00:00Z' } } }));
    expect(answered.under('Not answered yet')).not.to.include('A photo of Alfie.');
  });

  it('never says to a worker that nothing was wished where it may only not be shared', async () => {
    const page = await ReviewPage.open(...asWorker({ ...circles.kayleigh, wishes: Object.fromEntries(Object.entries(circles.kayleigh.wishes).map(([id, wish]) => [id, { ...wish, seenBy: ['me'] }])) }));
    expect(page.person('Ellie-Mae')).to.include('Not said, or not shared.').and.include('5 of 12 happened.').and.not.include('Every month, really every month.');
  });

  it('changes nothing when read only', async () => {
    const page = await ReviewPage.open(circles.kayleigh, { readonly: true });
    for (const name of ['Change my words', 'Check it before I share', 'Choose who is in it, and the order']) expect(page.button(name), name).to.equal(undefined);
    expect(page.text).to.include('You can look at this, but not change it here.');
  });

  for (const [name, data, more] of [
    ['as it opens', circles.kayleigh, {}],
    ['empty', emptyCircle('nobody', { name: 'Kayleigh' }), {}],
    ['for a worker', ...asWorker(circles.kayleigh)],
    ['for an adult looking back', circles.sunita, { viewer: { id: 'sunita', role: 'me' } }],
  ] as const) {
    it(`is accessible ${name}`, async () => {
      const page = await ReviewPage.open(data, more);
      await expect(page.review).to.be.accessible();
    });
  }
  for (const name of ['Check it before I share', 'Choose who is in it, and the order', 'Change my words', 'Questions to start a talk']) {
    it(`is accessible after “${name}”, and fits 320 pixels`, async () => {
      const page = await ReviewPage.open();
      page.circle.style.width = '320px';
      await page.press(name);
      await expect(page.review).to.be.accessible();
      expect(page.review.scrollWidth).to.be.at.most(320);
    });
  }
});
