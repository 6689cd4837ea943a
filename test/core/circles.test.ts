import { expect } from 'chai';
import { COLLECTIONS, type Circle } from '../../src/core/circle.js';
import { allows } from '../../src/core/limits.js';
import { readCircle } from '../../src/core/read-circle.js';
import { reviewOf } from '../../src/core/review.js';
import { occurrences } from '../../src/core/rhythm.js';
import { visibleTo } from '../../src/core/visible.js';
import { lists, reasons, type ClosedList, type Side } from '../../src/core/vocabulary.js';
import { boundsOf, readWhen } from '../../src/core/when.js';
import { openWishes } from '../../src/core/wishes.js';
import { circles, crowd, lives, stressCircle, today, viewers, yonasInArabic, zone, type LifeId } from '../../stories/circles.js';

const ids = Object.keys(circles) as LifeId[];
const told: [string, Circle][] = [...ids.map((id): [string, Circle] => [id, circles[id]]), ['yonas in Arabic', yonasInArabic]];

/** Every string in a value, with the path it stands at. */
function* strings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}/${key}`);
}

/** Everything in the circle that points at a record, with where it stands: what is written as words is not among it. */
function references(circle: Circle, viewerIds: Set<string>): string[] {
  const people = new Set(Object.keys(circle.people));
  const bad: string[] = [];
  const someone = (path: string, id: string | undefined, known: (id: string) => boolean = (id) => people.has(id)) => {
    if (id !== undefined && !known(id)) bad.push(`${path}: ${id}`);
  };
  const entry = (id: string) => id in circle.entries;
  const plan = (id: string) => id in circle.plans;
  const actor = (id: string) => people.has(id) || viewerIds.has(id);
  // Who arranges, answers or is asked may be said in words: "A judge", "Ola’s team".
  const orWords = (id: string) => !/^[a-z][a-z0-9-]*$/.test(id) || actor(id);
  for (const collection of COLLECTIONS) {
    for (const [id, any] of Object.entries(circle[collection] as Record<string, object>) as [string, Record<string, unknown>][]) {
      const path = `${collection}/${id}`;
      for (const key of ['person', 'talkWith', 'toldBy']) someone(`${path}.${key}`, any[key] as string | undefined);
      for (const key of ['people', 'withPeople', 'withoutPeople', 'tell']) if (Array.isArray(any[key])) for (const who of any[key] as string[]) someone(`${path}.${key}`, who);
      for (const key of ['askedOf', 'arrangedBy', 'presenceWho', 'decidedBy', 'who', 'advocate']) someone(`${path}.${key}`, any[key] as string | undefined, orWords);
      for (const key of ['agreedBy', 'sharedWith', 'with']) if (Array.isArray(any[key])) for (const who of any[key] as string[]) someone(`${path}.${key}`, who, actor);
      for (const key of ['home', 'tellingOf']) someone(`${path}.${key}`, any[key] as string | undefined, entry);
      for (const key of ['plan', 'follows']) someone(`${path}.${key}`, any[key] as string | undefined, plan);
      if (typeof any.about === 'string') {
        const [to = '', ...rest] = any.about.split('/');
        someone(`${path}.about`, any.about, () => rest.join('/') in ((circle as unknown as Record<string, object>)[to] ?? {}));
      }
      for (const { person } of Object.values((any.holders ?? {}) as Record<string, { person: string }>)) someone(`${path}.holders`, person);
      someone(`${path}.by`, (any.by as { id: string } | undefined)?.id, actor);
      for (const who of (any.seenBy ?? []) as string[]) someone(`${path}.seenBy`, who, (id) => ['me', 'team', 'everyone'].includes(id) || actor(id));
    }
  }
  for (const [id, review] of Object.entries(circle.reviews)) for (const who of Object.keys(review.people ?? {})) someone(`reviews/${id}`, who);
  return bad;
}

describe('the invented lives', () => {
  it('are told from one day, in one zone', () => {
    expect(today).to.equal('2026-11-21');
    expect(zone).to.equal('Europe/London');
    expect(lives.map(({ id }) => id)).to.deep.equal(ids);
    expect(ids).to.have.length(10);
  });

  for (const [name, circle] of told) {
    describe(name, () => {
      const readers = new Set((viewers[(name in viewers ? name : 'yonas') as LifeId]).map(({ id }) => id));

      it('is read as it was written, without a problem', () => {
        const { circle: read, problems } = readCircle(JSON.parse(JSON.stringify(circle)));
        expect(problems).to.deep.equal([]);
        expect(read).to.deep.equal(circle);
      });

      it('points only at what is there', () => {
        expect(references(circle, readers)).to.deep.equal([]);
      });

      it('marks only dates its plans have, and none still to come', () => {
        const dates = new Map(Object.entries(circle.plans).map(([id, plan]) => [id, occurrences(plan, '2010-01-01', '2030-01-01').map(({ original }) => original)]));
        for (const [id, time] of Object.entries(circle.times)) {
          if (time.plan === undefined) {
            expect(boundsOf(time.when ?? {}).earliest <= today, id).to.equal(true);
            continue;
          }
          const original = id.slice(time.plan.length + 1);
          expect(dates.get(time.plan), id).to.include(original);
          expect(original <= today, id).to.equal(true);
          if (time.outcome === 'movedTo') expect(time.starts, id).to.be.a('string');
        }
      });

      it('plans nothing against a limit', () => {
        for (const [id, plan] of Object.entries(circle.plans)) expect(allows(circle, plan, today), id).to.not.equal('no');
      });

      it('says only values the closed lists have, and each reason with its side', () => {
        const check = (list: ClosedList, value: string | undefined, at: string) => {
          if (value !== undefined) expect(lists[list], at).to.include(value);
        };
        for (const [id, { state, is }] of Object.entries(circle.people)) { check('state', state, id); check('is', is, id); }
        for (const [id, { closeness }] of Object.entries(circle.placings)) check('closeness', closeness, id);
        for (const [id, { want, amount }] of Object.entries(circle.wishes)) { check('want', want, id); check('amount', amount, id); }
        for (const [id, { answer }] of Object.entries(circle.replies)) check('answer', answer, id);
        for (const [id, { status }] of Object.entries(circle.plans)) check('status', status, id);
        for (const [id, { gap }] of Object.entries(circle.entries)) check('gap', gap, id);
        for (const [id, { kind }] of Object.entries(circle.limits)) check('limit', kind, id);
        for (const [id, { outcome, because, side }] of Object.entries(circle.times)) {
          check('outcome', outcome, id);
          for (const reason of because ?? []) {
            const its = (Object.keys(reasons) as Side[]).find((key) => (reasons[key] as readonly string[]).includes(reason));
            expect(side, `${id}: ${reason}`).to.include(its);
          }
        }
      });

      it('has dates that can be read, and beyond today only hopes', () => {
        const whens = [...strings(circle)].filter(([path]) => path.endsWith('/edtf'));
        for (const [path, text] of whens) expect(readWhen(text), path).to.not.equal(undefined);
        for (const [id, entry] of Object.entries(circle.entries)) {
          if (entry.kind !== 'hope' && entry.when) expect(boundsOf(entry.when).earliest <= today, id).to.equal(true);
        }
        for (const [path, text] of [...strings(circle)].filter(([path]) => path.endsWith('/at'))) expect(text.slice(0, 10) <= today, path).to.equal(true);
      });

      it('uses no word that a person would not want said of them', () => {
        const forbidden = /\b(contact|placements?|placed with|LAC|CLA|siblings?|respite|service users?|birth (mother|father|parents?|mum|dad|family)|foster carers?|abscond\w*|UASC|asylum|case ?(files?|work|workers?)|terminated|refused|challenging behaviour|non-compliant|peers)\b/i;
        const said = [...strings(circle)].filter(([, text]) => forbidden.test(text));
        expect(said.map(([path, text]) => `${path}: ${text}`)).to.deep.equal([]);
      });

      it('gives every person a colour and everyone in it a size a real life has', () => {
        const people = Object.values(circle.people);
        expect(people.length).to.be.within(8, 20);
        for (const { colour, name } of people) expect(colour, name).to.be.within(1, 10);
      });

      if (name in viewers) {
        const [me, ...others] = viewers[name as LifeId];
        it('is the person’s own: others see less, and not all the same', () => {
          expect(me?.role).to.equal('me');
          const texts = [circle, ...viewers[name as LifeId].map((viewer) => visibleTo(circle, viewer, today))].map((seen) => JSON.stringify(seen).length);
          expect(others.map(({ role }) => role)).to.include('worker');
          for (const size of texts.slice(2)) {
            // Rowan is ten months old: letters wait for him, and workers know more for now.
            if (name !== 'rowan') expect(size).to.be.lessThan(texts[1] ?? 0);
            expect(size).to.be.greaterThan(2_000);
          }
          expect(new Set(texts.slice(1)).size).to.equal(viewers[name as LifeId].length);
        });
      }
    });
  }

  it('name nobody’s care in the chooser', () => {
    for (const { about, age, id } of lives) {
      expect(about, id).to.not.match(/\bcare|carer|foster|looked after|social worker/i);
      expect(about.length, id).to.be.within(30, 110);
      if (['assessed', 'disputed'].includes(circles[id].me.bornIs ?? '')) expect(age, id).to.not.match(/\d/);
    }
  });

  describe('hold what each was invented for', () => {
    const homes = (circle: Circle) => Object.values(circle.entries).filter(({ kind }) => kind === 'livedAt').map(({ when }) => when?.edtf);

    it('Kayleigh: nine homes with the one nobody has told her about', () => {
      expect(homes(circles.kayleigh)).to.deep.equal(
        ['2009-03/2013-05~', '2013-05', '2013-06/2016-08', '2016-08/2017-02', '2017-07/2020-11', '2020-11/2023-03-10', '2023-03/2023-06', '2023-06-19/..']);
      expect(circles.kayleigh.entries['gap-2017']?.when).to.deep.equal({ edtf: '2017-02/2017-06?', said: 'after Aunty Dee’s' });
    });

    it('Kayleigh: a year of Saturdays with Ellie-Mae, five of twelve', () => {
      const review = reviewOf(circles.kayleigh, { since: '2025-11-21', until: today });
      expect(review.people.ellie).to.deep.include({ n: 12, happened: 5, didntHappen: 6, notSaid: 1, because: { noLift: 4, nobodyArranged: 2 } });
      expect(review.people.mum).to.deep.include({ n: 6, happened: 4, cutShort: 1, off: 1 });
      expect(review.people.alfie).to.deep.include({ n: 2, happened: 2 });
    });

    it('Kayleigh: the only past date nobody has spoken of is 14 November', () => {
      const open = Object.entries(circles.kayleigh.plans).filter(([, { basis }]) => basis !== 'justHappens').flatMap(([id, plan]) =>
        occurrences(plan, '2020-01-01', today).map(({ original }) => `${id}@${original}`).filter((date) => !(date in circles.kayleigh.times)));
      expect(open).to.deep.equal(['p-ellie@2026-11-14']);
    });

    it('Kayleigh: what is coming', () => {
      const coming = Object.entries(circles.kayleigh.plans).filter(([, { basis }]) => basis !== 'justHappens')
        .flatMap(([id, plan]) => occurrences(plan, today, '2027-01-01').map(({ start }) => `${start} ${id}`)).sort();
      expect(coming).to.deep.equal(['2026-11-21T16:00 p-jaz', '2026-11-28T14:00 p-mum', '2026-12 p-alfie', '2026-12-08T11:00 p-review', '2026-12-12 p-ellie-dec']);
    });

    it('Kayleigh: two wishes stand with nothing come of them', () => {
      const { forPlan, forAnswer, held } = openWishes(circles.kayleigh, today);
      expect({ forPlan, forAnswer, held }).to.deep.equal({ forPlan: ['w-sheila-ray'], forAnswer: ['w-dad'], held: [] });
    });

    it('Kayleigh: a limit on Lee by a court, and Mum only with Carol', () => {
      expect(circles.kayleigh.limits['l-lee']).to.deep.include({ kind: 'notAllowed', since: '2024-05-13', reviewOn: '2026-12-08', notBecauseOfMe: true });
      expect(circles.kayleigh.limits['l-mum']).to.deep.include({ kind: 'onlyWith', withPeople: ['carol'] });
    });

    it('Yonas: a brother never said to be dead, a date of birth not his own, two tellings', () => {
      expect(circles.yonas.me).to.deep.include({ bornIs: 'assessed', born: { edtf: '2009-01-01' } });
      expect(circles.yonas.people.filmon).to.include({ state: 'notKnown' }).and.not.have.property('died');
      expect(circles.yonas.wishes['w-letay']?.want).to.equal('findAgain');
      expect(circles.yonas.plans['p-tesfay']?.zone).to.equal('Europe/Stockholm');
      expect(Object.values(circles.yonas.entries).filter(({ tellingOf }) => tellingOf === 'leaving')).to.have.length(1);
    });

    it('Zarak: what he feels is seen by nobody else, and twelve times nobody told him why', () => {
      for (const viewer of viewers.zarak.slice(1)) expect(visibleTo(circles.zarak, viewer, today).feelings).to.deep.equal({});
      expect(Object.values(circles.zarak.times).filter(({ because }) => because?.includes('nobodyToldMe'))).to.have.length(12);
    });

    it('Mali: Welsh words, Mam’s pause with a reason, Ioan less', () => {
      expect(circles.mali.people.mam?.state).to.equal('pausedByThem');
      expect(circles.mali.plans['p-mam']).to.include({ status: 'paused', reviewOn: '2027-01-11' });
      expect(circles.mali.wishes['w-ioan']?.want).to.equal('less');
      expect(circles.mali.people.cadi?.birthday?.edtf).to.equal('2016-02-29');
    });

    it('Amira: what is for workers never reaches her or Liz', () => {
      expect(circles.amira.limits['l-abti']).to.include({ kind: 'notAllowed', until: '2027-05-31' });
      const seen = viewers.amira.map((viewer) => 'team-note' in visibleTo(circles.amira, viewer, today).entries);
      expect(seen).to.deep.equal([false, true, false]);
    });

    it('Jordan: two people called Mum, and everyone regular is paid up to one day', () => {
      expect(Object.values(circles.jordan.people).filter(({ name }) => name === 'Mum')).to.have.length(2);
      const counted = Object.values(circles.jordan.plans).filter(({ repeats, basis }) => repeats !== undefined && basis !== 'justHappens');
      for (const { people, until } of counted) {
        expect(until).to.equal('2027-05-17');
        for (const id of people) expect(circles.jordan.people[id]?.paid, id).to.equal(true);
      }
      expect(counted).to.have.length(3);
    });

    it('Sunita: three tellings of one move, two reviews ten years apart', () => {
      expect(['move', 'move-jean', 'move-record'].filter((id) => id in circles.sunita.entries)).to.have.length(3);
      expect(Object.values(circles.sunita.reviews).map(({ at }) => at.slice(0, 4))).to.deep.equal(['2016', '2021', '2026']);
      expect(circles.sunita.people.jean?.died?.edtf).to.equal('2024-08-30');
    });

    it('Ken: seventy years, a record that is lost, a brother to find', () => {
      expect(Object.keys(circles.ken.entries).length).to.be.at.least(45);
      expect(circles.ken.entries['gap-1959']?.gap).to.equal('recordLost');
      expect(circles.ken.wishes['w-alan']?.want).to.equal('findAgain');
    });

    it('Rowan: his two surnames never meet before anyone but workers and him', () => {
      const names = viewers.rowan.map((viewer) => {
        const text = JSON.stringify(visibleTo(circles.rowan, viewer, today));
        return [text.includes('Pike'), text.includes('Hale')];
      });
      expect(names).to.deep.equal([[true, true], [true, true], [false, true], [true, false]]);
      expect(JSON.stringify(visibleTo(circles.rowan, viewers.rowan[3] ?? { id: '', role: 'supporter' }, today))).to.not.match(/Moss|Jo and Sam/);
    });

    it('Aaliyah: none is right, and it stands beside a plan', () => {
      expect(circles.aaliyah.wishes['w-dad']).to.include({ want: 'noneIsRight', amount: 'justRight' });
      expect(circles.aaliyah.plans['p-dad']?.status).to.equal('agreed');
      expect(circles.aaliyah.days['d-mothers']?.tone).to.equal('dontRemindMe');
      expect(circles.aaliyah.plans['p-hair']).to.not.have.property('arrangedBy');
    });
  });

  describe('grown for measuring', () => {
    it('Ken with 10,000 entries is the same each time, readable, and ninety years wide', () => {
      const grown = stressCircle();
      expect(JSON.stringify(stressCircle())).to.equal(JSON.stringify(grown));
      expect(Object.keys(grown.entries)).to.have.length(10_000);
      expect(readCircle(grown).problems).to.deep.equal([]);
      expect(references(grown, new Set(viewers.ken.map(({ id }) => id)))).to.deep.equal([]);
      const dates = Object.entries(grown.entries).filter(([id]) => id.startsWith('s-')).map(([, entry]) => entry);
      for (const { when, kind } of dates) if (kind !== 'hope') expect(boundsOf(when ?? {}).earliest <= today).to.equal(true);
      const years = dates.map(({ when }) => boundsOf(when ?? {}).earliest.slice(0, 4)).sort();
      expect(Number(years.at(-1)) - Number(years[0])).to.be.at.least(90);
    });

    it('a crowd of 1,000 is readable', () => {
      const many = crowd();
      expect(readCircle(many).problems).to.deep.equal([]);
      expect(Object.keys(many.people)).to.have.length(1_000);
    });
  });
});
