import { expect } from 'chai';
import { COLLECTIONS, type Viewer } from '../../src/core/circle.js';
import { isOwn } from '../../src/core/ownership.js';

const me: Viewer = { id: 'kayleigh', role: 'me' }, dev: Viewer = { id: 'dev', role: 'worker' }, rhian: Viewer = { id: 'rhian', role: 'supporter' };
const everyRecord = ['me', ...COLLECTIONS];
const owns = (viewer: Viewer, record: unknown): string[] => everyRecord.filter((collection) => isOwn(viewer, collection, record)).sort();

describe('whose a record is', () => {
  const nobodys = ['limits', 'plans', 'replies', 'times'], fromAdults = ['limits', 'replies'];
  const without = (all: string[], some: string[]): string[] => all.filter((one) => !some.includes(one)).sort();

  it('without a name it is the person’s, or nobody’s', () => {
    expect(owns(me, {})).to.deep.equal(without(everyRecord, fromAdults));
    for (const viewer of [dev, rhian]) for (const record of [{}, undefined, { by: 'dev' }]) expect(owns(viewer, record)).to.deep.equal(nobodys);
  });

  it('it belongs to whoever wrote it', () => {
    expect(owns(dev, { by: dev })).to.deep.equal([...everyRecord].sort());
    expect(owns(rhian, { by: dev })).to.deep.equal([]);
    expect(owns(me, { by: me })).to.deep.equal(without(everyRecord, fromAdults));
  });

  it('what an adult wrote is not the person’s, but for the people in the circle', () => {
    expect(owns(me, { by: dev })).to.deep.equal(['people']);
  });

  it('what the person wrote under an earlier id is still theirs, and no one else’s', () => {
    const earlier = { by: { id: 'before-the-move', role: 'me' } };
    expect(owns(me, earlier)).to.deep.equal(without(everyRecord, fromAdults));
    expect(owns(dev, earlier)).to.deep.equal([]);
  });
});
