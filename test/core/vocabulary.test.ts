import { expect } from 'chai';
import type { Plan, PlanStatus, Viewer, Wish } from '../../src/core/circle.js';
import {
  closed, closedValue, coversWay, entryGroupOf, hasDied, inPersonWays, isPaid, lists, markOf, mayStep, neverLimited, sideOf, stepsFrom, waitsFor,
} from '../../src/core/vocabulary.js';
import type { ListName } from '../../src/core/vocabulary.js';
import { lists as words } from '../../src/words/en/lists.js';

const me: Viewer = { id: 'kayleigh', role: 'me' };
const friend: Viewer = { id: 'rhian', role: 'supporter' };
const worker: Viewer = { id: 'dev', role: 'worker' };

describe('vocabulary', () => {
  const keys = (Object.keys(lists) as ListName[]).flatMap((list) => lists[list].map((id) => `${list}.${id}`));

  it('has one English text for every id, and no text without an id', () => {
    expect(Object.keys(words.own).sort()).to.deep.equal([...keys].sort());
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('lets the worker’s voice say nothing that the own voice does not say', () => {
    for (const [key, text] of Object.entries(words.worker)) {
      expect(keys, key).to.include(key);
      expect(text, `${key} is the same in both voices`).not.to.equal((words.own as Record<string, string>)[key]);
    }
  });

  it('leaves no text blank but the stages, which the person never reads', () => {
    const blank = Object.entries(words.own).filter(([, text]) => !text).map(([key]) => key);
    expect(blank).to.deep.equal(['stage.inCare', 'stage.leavingCare', 'stage.adult']);
  });

  it('fills only known places', () => {
    for (const voice of Object.values(words)) for (const [key, text] of Object.entries(voice)) {
      for (const [, place] of text.matchAll(/\{(.*?)\}/g)) expect(['p', 'me', 'who', 'date'], key).to.include(place);
    }
  });

  it('never says "I" or "my" in the professional voice', () => {
    const worker: Record<string, string> = { ...words.own, ...words.worker };
    // The name of a ring is the person's, whoever reads it.
    delete worker['closeness.rightByMe'];
    for (const [key, text] of Object.entries(worker)) expect(text, key).not.to.match(/\b(I|my|My|me)\b(?!\})/);
  });

  it('acts cautiously on values that a closed list does not have', () => {
    expect(closedValue('limit', 'sometimes')).to.equal('askFirst');
    expect(closedValue('status', 'signedOff')).to.equal('asked');
    expect(closedValue('answer', 'sure')).to.equal('heard');
    expect(closedValue('outcome', 'great')).to.equal('notSureYet');
    expect(closedValue('tone', 'neutral')).to.equal('hard');
    expect(closedValue('bornIs', 'guessed')).to.equal('disputed');
    expect(closedValue('want', 'everything')).to.equal(undefined);
    expect(closedValue('want', 'constructor')).to.equal(undefined);
    expect(closedValue('state', undefined)).to.equal(undefined);
    for (const [list, value] of Object.entries(closed)) if (value) expect(lists[list as ListName], list).to.include(value);
    for (const list of Object.keys(closed) as (keyof typeof closed)[]) for (const id of lists[list]) expect(closedValue(list, id)).to.equal(id);
  });

  it('puts every reason on one side and every entry kind under one filter', () => {
    expect(sideOf('noLift')).to.equal('travel');
    expect(sideOf('wasIll')).to.equal('me');
    expect(sideOf('theyWereIll')).to.equal('them');
    expect(sideOf('constructor')).to.equal(undefined);
    for (const reason of lists.because) expect(lists.side).to.include(sideOf(reason));
    expect(entryGroupOf({ kind: 'gap' })).to.equal('questions');
    expect(entryGroupOf({ kind: 'hope' })).to.equal('everything');
    expect(entryGroupOf({ kind: 'My first match' })).to.equal('everything');
  });

  it('counts the six ways of meeting as in person, and leaves three ways to everyone', () => {
    expect(inPersonWays).to.deep.equal(['dayOut', 'atTheirs', 'atMine', 'sleepover', 'groupVisit', 'prisonVisit']);
    expect(neverLimited).to.deep.equal(['newsOnly', 'remember', 'writeNotSend']);
    expect(coversWay(['inPerson'], 'sleepover')).to.equal(true);
    expect(coversWay(['sleepover'], 'inPerson')).to.equal(false);
    expect(coversWay(undefined, 'gaming')).to.equal(true);
    expect(coversWay([], 'gaming')).to.equal(true);
    expect(coversWay(['sleepover'], 'dayOut')).to.equal(false);
    expect(coversWay(['inPerson'], 'phoneCall')).to.equal(false);
    expect(coversWay(['gaming', 'phoneCall'], 'phoneCall')).to.equal(true);
  });

  it('asks who is paid of the person first, and of the kind only where nobody said', () => {
    expect(isPaid({ name: 'Jaz', kinds: ['residentialWorker'] })).to.equal(true);
    expect(isPaid({ name: 'Jaz', kinds: ['residentialWorker'], paid: false })).to.equal(false);
    expect(isPaid({ name: 'Pat', kinds: ['fosterCarer'] })).to.equal(false);
    expect(isPaid({ name: 'Sam', paid: true })).to.equal(true);
    expect(isPaid({ name: 'Coach', kinds: ['coach'] })).to.equal(false);
    expect(isPaid({ name: 'Dev', kinds: ['friend', 'socialWorker'] })).to.equal(true);
    expect(isPaid({ name: 'Nan' })).to.equal(false);
  });

  it('takes it that somebody died where either is said, and of nobody else', () => {
    expect(hasDied({ name: 'Nan', state: 'died' })).to.equal(true);
    expect(hasDied({ name: 'Nan', died: { said: 'last spring' } })).to.equal(true);
    expect(hasDied({ name: 'Nan', state: 'steady' })).to.equal(false);
    expect(hasDied(undefined)).to.equal(false);
  });

  describe('wishes', () => {
    const table: [Partial<Wish>, ReturnType<typeof waitsFor>, string][] = [
      [{ want: 'more' }, 'plan', '+'], [{ want: 'keep' }, 'plan', ''], [{ want: 'firstTime' }, 'plan', ''], [{ want: 'sayGoodbyeProperly' }, 'plan', ''],
      [{ want: 'less' }, 'answer', '-'], [{ want: 'sameButDifferent' }, 'answer', ''], [{ want: 'findAgain' }, 'answer', '?'], [{ want: 'knowAbout' }, 'answer', '?'],
      [{ want: 'dontAgree' }, 'answer', ''], [{ want: 'notAtAll' }, 'answerIfPlan', ''], [{ want: 'aboutRight' }, 'nothing', '='],
      [{ want: 'noneIsRight' }, 'nothing', '='], [{ want: 'notNow' }, 'nothing', ''], [{ want: 'dontKnow' }, 'nothing', ''],
      [{ amount: 'tooLittle' }, 'answer', '+'], [{ amount: 'tooMuch' }, 'answer', '-'], [{ amount: 'justRight' }, 'nothing', '='], [{ amount: 'ratherNotSay' }, 'nothing', ''],
      [{}, 'nothing', ''], [{ amount: 'tooLittle', want: 'noneIsRight' }, 'nothing', '='],
      [{ want: 'everything' as 'more' }, 'answer', ''], [{ amount: 'plenty' as 'tooMuch' }, 'nothing', ''], [{ plan: 'p1', change: 'time' }, 'answer', ''],
    ];
    for (const [wish, waits, mark] of table) it(`${JSON.stringify(wish)} waits for ${waits}, mark "${mark}"`, () => {
      expect(waitsFor({ at: '2026-11-01', ...wish })).to.equal(waits);
      expect(markOf({ at: '2026-11-01', ...wish })).to.equal(mark);
    });
  });

  describe('steps of a plan', () => {
    const table: Record<PlanStatus, PlanStatus[]> = {
      idea: ['asked', 'agreed', 'happening', 'stopped'], asked: ['agreed', 'happening', 'notAgreed', 'idea', 'stopped'], agreed: ['happening', 'paused', 'stopped', 'finished'],
      happening: ['paused', 'stopped', 'finished'], notAgreed: ['asked', 'idea'], paused: ['agreed', 'happening', 'stopped', 'finished'], stopped: ['asked'], finished: [],
    };
    it('are those of the table', () => {
      for (const status of lists.status) expect([...stepsFrom(status)], status).to.have.members(table[status]);
      expect(stepsFrom()).to.deep.equal(['idea', 'asked', 'agreed', 'happening']);
      expect(stepsFrom('signedOff')).to.deep.equal(stepsFrom('asked'));
    });

    const may = (plan: Partial<Plan>, to: PlanStatus, viewer: Viewer) => mayStep(plan, to, viewer);
    it('are a worker\'s alone where a court or a written plan decided, or nobody knows who did', () => {
      for (const basis of ['courtOrder', 'carePlan', 'pathwayPlan', 'tribalCouncil']) for (const viewer of [me, friend]) {
        expect(may({ status: 'asked', basis }, 'agreed', viewer), basis).to.equal(false);
        expect(may({ status: 'agreed', basis }, 'stopped', viewer), basis).to.equal(false);
        expect(may({ status: 'idea', basis }, 'asked', viewer), basis).to.equal(true);
        expect(may({ basis }, 'happening', viewer), basis).to.equal(false);
        expect(may({ status: 'agreed', basis }, 'stopped', worker), basis).to.equal(true);
      }
      for (const basis of ['agreedBetweenUs', 'justHappens', undefined]) {
        expect(may({ status: 'asked', ...(basis && { basis }) }, 'agreed', me)).to.equal(true);
      }
    });
    it('let only the one who asked take an asking back', () => {
      expect(may({ status: 'asked', by: me }, 'idea', me)).to.equal(true);
      expect(may({ status: 'asked', by: me }, 'idea', friend)).to.equal(false);
      expect(may({ status: 'notAgreed', by: me }, 'idea', friend)).to.equal(true);
      expect(may({ status: 'asked' }, 'idea', friend)).to.equal(true);
      expect(may({ status: 'asked', by: me }, 'agreed', friend), 'to agree is not to take back').to.equal(true);
      for (const basis of ['courtOrder', 'carePlan']) expect(may({ status: 'asked', by: me, basis }, 'idea', me), basis).to.equal(true);
    });
    it('never go where the table does not', () => {
      for (const viewer of [me, friend, worker]) for (const from of lists.status) for (const to of lists.status) {
        if (!table[from].includes(to)) expect(may({ status: from }, to, viewer)).to.equal(false);
      }
    });
  });
});
