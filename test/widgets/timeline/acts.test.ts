import { expect } from '@open-wc/testing';
import { circles } from '../../../stories/circles.js';
import { lifeOf, TimelinePage } from './timeline-page.js';

const { kayleigh } = circles;
const me = { id: 'kayleigh', role: 'me' };
const names = { dev: 'Dev' };

describe('kith-timeline: telling', () => {
  it('adds an entry with an approximate date, by keyboard alone', async () => {
    const page = await TimelinePage.open(lifeOf({}));
    page.button('Add to my story').focus();
    await page.keys('Enter');
    expect(page.focused).to.equal('Add to my story');
    await page.tabTo('What happened?');
    await page.keys('B', 'o', 'a', 't');
    await page.tabTo('I know the day');
    await page.keys('ArrowDown', 'ArrowDown');
    await page.tabTo('Spring');
    await page.keys('ArrowDown');
    await page.tabTo('Year');
    await page.keys('2', '0', '1', '8');
    expect(page.text()).to.contain('In your story this will say summer 2018. You were 9.');
    await page.tabTo('Save');
    await page.keys('Enter');
    const entry = page.added('entries');
    expect(entry).to.include({ kind: 'memory', title: 'Boat' });
    expect(entry.when).to.deep.equal({ edtf: '2018-22' });
    expect(entry.by).to.deep.equal(me);
    expect(entry.seenBy).to.deep.equal(['me']);
    expect(page.last.type).to.equal('entry-added');
    expect(page.focused).to.equal('Boat');
    expect(page.titles).to.deep.equal(['Boat']);
    expect(page.text(page.entry('Boat'))).to.contain('Saved');
  });

  it('asks for one word, and says which part of a date cannot be read', async () => {
    const page = await TimelinePage.open(lifeOf({}));
    await page.press('Add to my story');
    await page.press('Save');
    expect(page.sent).to.deep.equal([]);
    expect(page.text()).to.contain('Write a word or two first.');
    expect(page.root.activeElement?.id).to.equal('add-title');
    await page.type('What happened?', 'x');
    await page.choose('I know the day');
    await page.type('Day', '31');
    await page.type('Month', 'June');
    await page.type('Year', '2015');
    await page.press('Save');
    expect(page.text()).to.contain('There is no 31 June. Check the day and the month.');
    expect(page.root.activeElement?.id).to.equal('add-when-day');
    expect(page.field('What happened?').value).to.equal('x');
    await expect(page.timeline).to.be.accessible();
  });

  it('closes with Escape only where nothing was typed, and gives focus back', async () => {
    const page = await TimelinePage.open(lifeOf({}));
    await page.press('Add to my story');
    await page.keys('Escape');
    expect(page.focused).to.equal('Add to my story');
    expect(page.root.querySelector('form')).to.equal(null);
    await page.press('Add to my story');
    await page.type('What happened?', 'x');
    page.field('What happened?').focus();
    await page.keys('Escape');
    expect(page.field('What happened?').value).to.equal('x');
  });

  it('keeps what is typed when the host brings new data', async () => {
    const page = await TimelinePage.open(kayleigh);
    await page.press('Add to my story');
    await page.type('What happened?', 'half a th');
    page.timeline.circle = { ...page.stored, revision: 50, people: { ...page.stored.people, new: { name: 'New' } } };
    await page.settled();
    expect(page.field('What happened?').value).to.equal('half a th');
  });

  it('says a gap, and what lies ahead is a hope', async () => {
    const page = await TimelinePage.open(lifeOf({}));
    await page.press('Something I don’t know');
    await page.type('What don’t you know?', 'Who chose my name');
    await page.press('Save');
    expect(page.added('entries')).to.include({ kind: 'gap', gap: 'notAsked', title: 'Who chose my name' });
    await page.press('Add to my story');
    await page.type('What happened?', 'A garden');
    await page.choose(/^I know about what year/);
    await page.type('Year', '2030');
    await page.press('Save');
    expect(page.added('entries')).to.include({ kind: 'hope' });
    expect(page.story()[0]).to.deep.equal({ title: 'What’s next', years: [['2030I’ll be 20 or 21', ['A garden']]] });
  });

  it('changes only what was changed, and takes out what was emptied', async () => {
    const page = await TimelinePage.open(kayleigh);
    const entry = await page.more('Leaving Sheila & Ray’s');
    await page.press('Change', entry);
    await page.type(/^In your own words/, 'They said family.', entry);
    await page.press(/^More: who, where/, entry);
    await page.type(/^Did anyone explain it to you/, '', entry);
    await page.press('Save', entry);
    expect(page.last.type).to.equal('entry-changed');
    expect(page.last.patch).to.deep.equal({ entries: { 'left-sheila': { words: 'They said family.', explained: null } } });
    expect(page.stored.entries['left-sheila']!.when).to.deep.equal({ edtf: '2016-08' });
  });

  it('writes a new date whole', async () => {
    const page = await TimelinePage.open(kayleigh);
    const entry = await page.more('Rode without stabilisers');
    await page.press('Change', entry);
    await page.choose('I know the month', entry);
    await page.type('Month', 'May', entry);
    await page.press('Save', entry);
    expect(page.last.patch).to.deep.equal({ entries: { 'first-bike': { when: { edtf: '2014-05', said: null } } } });
  });

  it('shows a date that was given in words where it can be changed, and keeps it', async () => {
    const page = await TimelinePage.open(lifeOf({ a: { kind: 'memory', title: 'The play', when: { edtf: '[2012-04-19..2026-11-21]', said: 'after Ellie-Mae was born' } } }));
    await page.press('Change', await page.more('The play'));
    expect(page.text(page.root.querySelector('form')!)).to.contain('after Ellie-Mae was born');
    await page.type('What happened?', 'The school play', page.entry('The play'));
    await page.press('Save', page.entry('The play'));
    expect(page.last.patch).to.deep.equal({ entries: { a: { title: 'The school play' } } });
  });

  it('adds what it means now, as often as it changes', async () => {
    const page = await TimelinePage.open(kayleigh);
    for (const words of ['I was brave.', 'I was small.']) {
      if (!page.has('What this means to me now', page.entry('Results day'))) await page.more('Results day');
      await page.press('What this means to me now', page.entry('Results day'));
      await page.type('In your own words', words, page.entry('Results day'));
      await page.press('Save', page.entry('Results day'));
    }
    expect(Object.values(page.stored.entries.results!.meansNow!).map(({ words }) => words)).to.deep.equal(['I was brave.', 'I was small.']);
    expect(page.sent[0]!.patch.entries).to.have.nested.property('results.meansNow');
    expect(page.text(page.entry('Results day'))).to.match(/What this means to me now, \d+ \w+ \d{4}I was brave\./);
  });

  it('puts another telling beside the first, never over it', async () => {
    const page = await TimelinePage.open(kayleigh);
    const entry = await page.more('Bunk beds with Chelsea');
    await page.press('Tell it another way', entry);
    await page.choose('someone told me', entry);
    await page.pick('Who told you?', 'dee', entry);
    await page.type('In your own words', 'Dee says we sang.', entry);
    await page.press('Save', entry);
    const telling = page.added('entries');
    expect(telling).to.include({ tellingOf: 'bunks', certainty: 'iWasTold', toldBy: 'dee', words: 'Dee says we sang.', title: 'Bunk beds with Chelsea' });
    expect(page.text(page.entry('Bunk beds with Chelsea'))).to.contain('We talked till late.').and.contain('Aunty Dee told me').and.contain('Dee says we sang.');
  });

  it('puts away under a cover, brings back, and can undo it', async () => {
    const page = await TimelinePage.open(kayleigh);
    await page.press('Put this away for now', await page.more('Saying bye to Alfie'));
    await page.type(/^What would you call it/, 'the rabbit');
    await page.press('Put it away');
    expect(page.last).to.deep.include({ type: 'entry-put-away', patch: { entries: { 'alfie-bye': { putAway: true, cover: 'the rabbit' } } } });
    expect(page.text()).to.contain('You called this “the rabbit”.').and.not.contain('I gave him the rabbit');
    expect(page.focused).to.equal('Put away for now');
    await page.press('Undo');
    expect(page.text()).to.contain('I gave him the rabbit');
  });

  it('goes to what it put away, inside a circle too', async () => {
    const page = await TimelinePage.open(kayleigh, { inCircle: true });
    await page.press('Put this away for now', await page.more('Saying bye to Alfie'));
    await page.press('Put it away');
    expect(page.focused).to.equal('Put away for now');
  });

  it('shares one thing after a plain question with a preview, and can stop', async () => {
    const page = await TimelinePage.open(kayleigh, { names });
    await page.press('Share this', await page.more('Results day'));
    const entry = page.entry('Results day');
    expect(page.focused).to.equal('Who do you want to share this with?');
    await page.press('Yes, share it', entry);
    expect(page.sent).to.deep.equal([]);
    expect(page.text(entry)).to.contain('Choose who first.');
    await page.choose('Dev', entry);
    expect(page.text(entry)).to.contain('Share this with Dev? This is what they will see:').and.contain('Pat cried before I did.');
    await expect(page.timeline).to.be.accessible();
    await page.press('Yes, share it', entry);
    expect(page.last.patch).to.deep.equal({ entries: { results: { seenBy: ['me', 'dev'] } } });
    expect(page.text(page.entry('Results day'))).to.contain('Shared with Dev');
    await page.press('Stop sharing', page.entry('Results day'));
    expect(page.last.patch).to.deep.equal({ entries: { results: { seenBy: ['me'] } } });
  });

  it('erases for good only after a question', async () => {
    const page = await TimelinePage.open(kayleigh);
    await page.press('Erase for good', await page.more('Sunday tea'));
    await page.press('Keep it', page.entry('Sunday tea'));
    expect(page.sent).to.deep.equal([]);
    await page.press('Erase for good', page.entry('Sunday tea'));
    await page.press('Yes, erase it', page.entry('Sunday tea'));
    expect(page.last.patch.entries).to.deep.equal({ 'sunday-tea': null });
    expect(Object.keys(page.last.patch.erased as object)).to.deep.equal(['entries/sunday-tea']);
    expect(page.text()).not.to.contain('Sunday tea');
    expect(page.focused).to.equal('My story so far');
  });

  it('writes down who a question is for, and leaves it where it is not the time', async () => {
    const page = await TimelinePage.open(kayleigh, { names });
    await page.press('Ask someone', page.entry('Did they keep the shell?'));
    await page.press('Write it down', page.entry('Did they keep the shell?'));
    expect(page.sent).to.deep.equal([]);
    await page.pick('Ask', 'tyler', page.entry('Did they keep the shell?'));
    await page.press('Write it down', page.entry('Did they keep the shell?'));
    expect(page.last).to.deep.include({ type: 'question-asked', patch: { entries: { 'ask-shell': { gap: 'asked', askedOf: 'tyler', askedOn: '2026-11-21' } } } });
    expect(page.text(page.entry('Did they keep the shell?'))).to.contain('You asked Tyler on 21 November.');
    await page.press('Leave it for now', page.entry('Did they keep the shell?'));
    expect(page.last.patch).to.deep.equal({ entries: { 'ask-shell': { gap: 'notReady' } } });
    expect(page.has('Ask someone else', page.entry('Did they keep the shell?'))).to.equal(false);
    await page.press('I’m ready to ask', page.entry('Did they keep the shell?'));
    expect(page.has('Ask someone', page.entry('Did they keep the shell?'))).to.equal(true);
  });

  it('says when the one who was asked cannot see the question, and leads to sharing it with them', async () => {
    const page = await TimelinePage.open(kayleigh, { names, inCircle: true }), entry = (): HTMLElement => page.entry('Did they keep the shell?');
    await page.press('Ask someone', entry());
    await page.pick('Ask', 'dev', entry());
    await page.press('Write it down', entry());
    expect(page.text(entry())).to.contain('Dev can’t see this yet.');
    await page.press('Let Dev read it', entry());
    expect(page.focused).to.equal('Share this with Dev? This is what they will see:');
    await expect(page.timeline).to.be.accessible();
    await page.press('Yes, share it', entry());
    expect(page.last.patch).to.deep.equal({ entries: { 'ask-shell': { seenBy: ['me', 'dev'] } } });
    expect(page.text(entry())).not.to.contain('can’t see this yet');
    // Someone who has no account here is asked in person.
    await page.press('Ask someone else', entry());
    await page.pick('Ask', 'tyler', entry());
    await page.press('Write it down', entry());
    expect(page.text(entry())).not.to.contain('can’t see this yet');
  });

  it('keeps what came of a question, in the words it was told', async () => {
    const page = await TimelinePage.open(kayleigh, { names }), entry = (): HTMLElement => page.entry('I don’t know whose home this was');
    await page.press('Say what came of it', entry());
    await page.press('Save', entry());
    expect(page.sent).to.deep.equal([]);
    expect(page.text(entry())).to.contain('Choose what came of it.');
    await expect(page.timeline).to.be.accessible();
    await page.choose('Answered', entry());
    await page.type(/^What can you say now/, 'It was a lady called Bernie.', entry());
    await page.press('Save', entry());
    expect(page.last.type).to.equal('question-answered');
    expect((page.last.patch.entries as Record<string, object>)['gap-2017']).to.deep.equal({ gap: 'answered' });
    expect(page.added('entries')).to.deep.include({ tellingOf: 'gap-2017', certainty: 'iWasTold', toldBy: 'dev', words: 'It was a lady called Bernie.', seenBy: ['me'] });
    expect(page.text(entry())).to.contain('Dev told me').and.contain('Answered.');
    expect(page.focused).to.equal('I don’t know whose home this was');
  });

  it('lets a worker say that the record is lost', async () => {
    const page = await TimelinePage.open(kayleigh, { viewer: { id: 'dev', role: 'worker' } }), entry = (): HTMLElement => page.entry('I don’t know whose home this was');
    await page.press('Say what came of it', entry());
    await page.choose('The record is lost', entry());
    await page.press('Save', entry());
    expect(page.last.patch).to.deep.equal({ entries: { 'gap-2017': { gap: 'recordLost' } } });
    expect(page.text(entry())).to.contain('The record is lost.');
  });

  it('writes what I think happened beside the gap', async () => {
    const page = await TimelinePage.open(kayleigh);
    await page.press('Write what I think happened', page.entry('I don’t know whose home this was'));
    await page.type('In your own words', 'A lady with a parrot.');
    await page.press('Save');
    expect(page.added('entries')).to.deep.include({ tellingOf: 'gap-2017', certainty: 'workedOut', words: 'A lady with a parrot.', when: { edtf: '2017-02/2017-06?', said: 'after Aunty Dee’s' } });
    expect(page.text(page.entry('I don’t know whose home this was'))).to.contain('I worked it out');
  });

  it('goes from lost touch to a wish in one step, and is silent where silence is kept', async () => {
    const entries = { a: { kind: 'lostTouch', title: 'Lost touch with Jo', people: ['jo', 'al', 'ed'] } };
    const page = await TimelinePage.open(lifeOf(entries, { people: { jo: { name: 'Jo', state: 'lostTouch' }, al: { name: 'Al', state: 'pausedByMe' }, ed: { name: 'Ed', state: 'died' } } }));
    await page.press('I want to stay in touch with them');
    expect(page.last.type).to.equal('wish-made');
    expect(page.added('wishes')).to.deep.include({ person: 'jo', want: 'keep', seenBy: ['me'] });
    expect(page.has(/^I want to stay in touch/)).to.equal(false);
  });

  it('adds someone from the story to my people', async () => {
    const page = await TimelinePage.open(kayleigh);
    await page.press('Add someone from this to my people', await page.more('Bunk beds with Chelsea'));
    await page.type('What do you call them?', 'Chelsea');
    await page.press('Add Chelsea to my people');
    const [[id, person]] = Object.entries(page.last.patch.people as Record<string, object>) as [[string, Record<string, unknown>]];
    expect(person).to.deep.include({ name: 'Chelsea', home: 'dee-home', by: me });
    expect(page.last.patch.entries).to.deep.equal({ bunks: { people: [id] } });
    expect(page.text(page.entry('Bunk beds with Chelsea'))).to.contain('Chelsea');
  });

  it('asks who to keep when a home is told that followed another', async () => {
    const life = lifeOf({ old: { kind: 'livedAt', title: 'Elm', when: { edtf: '2020/..' }, people: ['jo'] } }, { people: { jo: { name: 'Jo' }, gone: { name: 'Gone', home: 'old', state: 'pausedByAdults' } } });
    const page = await TimelinePage.open(life);
    await page.press('Add to my story');
    await page.type('What happened?', 'Pat’s');
    await page.choose('I know the month');
    await page.type('Month', '6');
    await page.type('Year', '2026');
    await page.press(/^More: who, where/);
    await page.pick('What kind of thing is it?', 'livedAt');
    await page.press('Save');
    expect(page.text()).to.contain('Who from Elm do you want to keep?').and.contain('Jo').and.not.contain('Gone');
    await page.choose('Keep');
    await page.press('Save');
    expect(page.last.type).to.equal('home-moved');
    expect(page.added('wishes')).to.deep.include({ person: 'jo', want: 'keep' });
    expect(page.text()).not.to.contain('Who from Elm');
  });

  it('lets a home be told by the day it began, and go on', async () => {
    const page = await TimelinePage.open(lifeOf({}));
    await page.press('Add to my story');
    await page.type('What happened?', 'My own flat');
    await page.choose('I know the month');
    await page.type('Month', '6');
    await page.type('Year', '2026');
    await page.press(/^More: who, where/);
    await page.pick('What kind of thing is it?', 'livedAt');
    await page.choose('I still live there');
    await page.press('Save');
    expect(page.added('entries')).to.deep.include({ kind: 'livedAt', when: { edtf: '2026-06/..' } });
    expect(page.text()).to.contain('June 2026 to now.');
  });

  it('offers an open stretch once, and never writes it by itself', async () => {
    const life = lifeOf({ a: { kind: 'livedAt', title: 'Mum’s', when: { edtf: '2009-03/2013-05' } }, b: { kind: 'livedAt', title: 'Pat’s', when: { edtf: '2014-02/..' } } });
    const page = await TimelinePage.open(life);
    expect(page.text()).to.contain('Your dates leave a time open between Mum’s and Pat’s: May 2013 to February 2014.');
    await page.press('No, leave it');
    expect(page.last.patch).to.deep.equal({ me: { notForMe: ['gap:a:b'] } });
    expect(page.has('Keep a place for it')).to.equal(false);
    const other = await TimelinePage.open(life);
    await other.press('Keep a place for it');
    expect(other.added('entries')).to.deep.include({ kind: 'gap', when: { edtf: '2013-05/2014-02' }, gap: 'notAsked' });
    expect(other.story().map(({ title }) => title)).to.include('I don’t know yet');
  });

  it('lets a worker tell, answer and say when, as their own', async () => {
    const dev = { id: 'dev', role: 'worker' } as const;
    const page = await TimelinePage.open(kayleigh, { viewer: dev });
    await page.press('Add something for Kayleigh');
    await page.type('What happened?', 'Your first day at nursery');
    await page.press('Save');
    expect(page.added('entries')).to.deep.include({ by: dev, seenBy: ['me', 'team'] });
    expect(page.text(page.entry('Your first day at nursery'))).to.contain('Written by');
    await page.press('Answer', page.entry('Why did I have to go that day?'));
    await page.type('The words', 'The landlord sold the flat.');
    await page.press('Save', page.entry('Why did I have to go that day?'));
    expect(page.last.patch.entries).to.deep.nested.include({ 'why-moved': { gap: 'answered' } });
    expect(page.added('entries')).to.deep.include({ tellingOf: 'why-moved', words: 'The landlord sold the flat.', by: dev, seenBy: ['me', 'team'] });
    await page.press('Say it is still being looked into', page.entry('Does Dad know where I am?'));
    await page.type(/^Answer by/, '2026-12-01');
    await page.press('Save', page.entry('Does Dad know where I am?'));
    expect(page.added('replies')).to.deep.include({ about: 'entries/ask-dad', answer: 'lookingIntoIt', due: '2026-12-01' });
    expect(page.has('Erase for good')).to.equal(false);
  });

  it('keeps refused words in reach, and says what is not saved', async () => {
    const page = await TimelinePage.open(kayleigh, { answer: () => ({ status: 'refused', message: 'Not today.' }) });
    await page.press('Add to my story');
    await page.type('What happened?', 'Kept words');
    await page.press('Save');
    expect(page.text()).to.contain('This could not be saved').and.contain('Not today.').and.contain('Kept words');
    const late = await TimelinePage.open(kayleigh, { answer: () => ({ status: 'retry' }) });
    await late.press('Leave it for now', late.entry('Did they keep the shell?'));
    expect(late.text(late.entry('Did they keep the shell?'))).to.contain('Not saved yet');
  });
});
