import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { emptyCircle, type Circle } from '../../../src/core/index.js';
import { circles } from '../../../stories/circles.js';
import { PickerPage } from './picker-page.js';

const { kayleigh } = circles;
const dev = { id: 'dev', role: 'worker' } as const;
const withPeople = (people: Circle['people'], more: Partial<Circle> = {}): Circle => ({ ...emptyCircle('c', { name: 'Kayleigh' }), people, ...more });
/** The one record an act added to a collection. */
const added = (page: PickerPage, collection: string): Record<string, unknown> => Object.values(page.last.patch[collection] as Record<string, Record<string, unknown>>)[0]!;

describe('kith-picker: the list', () => {
  it('shows everyone under the ring where they were put, A to Z, and nobody twice', async () => {
    const page = await PickerPage.open(kayleigh);
    expect(page.groups()).to.deep.equal([
      { title: 'Right by me', people: ['Bruno', 'Ellie-Mae', 'Tyler'] },
      { title: 'Close', people: ['Amber', 'Jaz', 'Pat', 'Sheila & Ray'] },
      { title: 'Further out', people: ['Alfie', 'Mum', 'The Okafors', 'Wednesday football'] },
      { title: 'Not sure, or it changes', people: ['Aunty Dee', 'Dad', 'Lee'] },
    ]);
  });

  it('says who, what they are to me, and what I want, in one button', async () => {
    const page = await PickerPage.open(kayleigh);
    expect(page.text(page.row('Ellie-Mae').button)).to.match(/^Ellie-Mae, My sister\. I want more\. Every month, really every month\.$/);
    expect(page.text(page.row('Amber').button)).to.equal('Amber, My friend. Not said yet');
    expect(page.text(page.row('Lee').button)).to.equal('Lee, Mum’s partner. You can’t see or call Lee right now.');
  });

  it('reads in order: title, lead, who can see, add, rings with their people, help', async () => {
    const page = await PickerPage.open(kayleigh);
    const order = [...page.root.querySelectorAll('h2, h3, .row-btn, #o-add, .foot button')].map((one) => page.text(one).split(',')[0]!.split('.')[0]!);
    expect(order.slice(0, 5)).to.deep.equal(['Who I want to stay in touch with', 'Add someone', 'Right by me', 'Bruno', 'Ellie-Mae']);
    expect(order.at(-1)).to.equal('I need to talk to someone');
  });

  it('takes heading levels from the host', async () => {
    const page = await PickerPage.open(kayleigh);
    page.picker.headingLevel = 3;
    await page.settled();
    expect([...page.root.querySelectorAll('h3')].map((one) => page.text(one))).to.deep.equal(['Who I want to stay in touch with']);
    expect(page.row('Tyler').button.parentElement!.localName).to.equal('h5');
  });

  for (const [by, title, people] of [['kind', 'Family', ['Alfie', 'Aunty Dee', 'Dad', 'Ellie-Mae', 'Mum', 'Tyler']], ['home', 'Elm Lodge', ['Jaz']], ['name', 'A to Z', ['Alfie', 'Amber', 'Aunty Dee']]] as const) {
    it(`can be grouped by ${by}, and holds everyone`, async () => {
      const page = await PickerPage.open(kayleigh);
      await page.pick('Show people', by);
      const groups = page.groups();
      expect(groups.find((group) => group.title === title)!.people.slice(0, people.length)).to.deep.equal(people);
      expect(groups.flatMap((group) => group.people)).to.have.length(14);
      expect(page.sent).to.deep.equal([]);
    });
  }

  it('keeps two people of one name apart', async () => {
    const page = await PickerPage.open(withPeople({ a: { name: 'Mum', words: 'Mum who had me' }, b: { name: 'Mum', words: 'Mum Jo' } }));
    expect([...page.root.querySelectorAll('.row-btn')].map((row) => page.text(row))).to.deep.equal(['Mum, Mum who had me. Not said yet', 'Mum, Mum Jo. Not said yet']);
  });

  it('offers a way to find a name where there are many, without accents', async () => {
    const names = ['Siân', 'Llŷr', 'Ffion', 'Zoë', 'Dafydd'];
    const page = await PickerPage.open(withPeople(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${i}`, { name: names[i] ?? `Person ${i}` }]))));
    for (const [typed, found] of [['sian', 'Siân'], ['lyr', 'Llŷr'], ['fion', 'Ffion'], ['zoe', 'Zoë'], ['dafyd', 'Dafydd']] as const) {
      await page.type('Find a name', typed);
      expect(page.groups().flatMap((group) => group.people)).to.deep.equal([found]);
    }
    expect(page.announced).to.equal('1 person');
  });
});

describe('kith-picker: adding', () => {
  it('begins with one box, and a name is enough', async () => {
    const page = await PickerPage.open(emptyCircle('c', { name: 'Kayleigh' }));
    expect(page.text()).to.contain('There’s no right number.');
    await page.type('What do you call them?', 'Nan');
    await page.press('Add');
    expect(page.last.type).to.equal('person-added');
    expect(added(page, 'people')).to.deep.equal({ name: 'Nan', colour: 1, by: { id: 'kayleigh', role: 'me' } });
    expect(page.last.patch).to.have.all.keys('people');
    expect(page.focused).to.match(/^Nan/);
    expect(page.groups().map(({ title }) => title)).to.include('Not in a circle yet');
  });

  it('by keyboard alone: name, ring, words, saved, and focus on the new row', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.tabTo('Add someone');
    await page.keys('Enter');
    expect(page.focused).to.equal('Add someone');
    await page.tabTo(/^What do you call them/);
    await sendKeys({ type: 'Auntie Bev' });
    await page.tabTo('Right by me');
    await page.keys('ArrowDown');
    await page.tabTo(/^Who are they to you/);
    await sendKeys({ type: 'Sheila’s sister. She did my hair.' });
    await page.tabTo('Add Auntie Bev');
    await page.keys('Enter');
    expect(added(page, 'people')).to.deep.include({ name: 'Auntie Bev', words: 'Sheila’s sister. She did my hair.' });
    const id = Object.keys(page.last.patch.people as object)[0];
    expect(added(page, 'placings')).to.deep.include({ person: id, closeness: 'close', by: { id: 'kayleigh', role: 'me' } });
    expect(page.groups()[1]!.people).to.include('Auntie Bev');
    expect(page.focused).to.match(/^Auntie Bev, Sheila’s sister/);
    expect(page.announced).to.equal('Auntie Bev is now in Close');
  });

  it('keeps what is known beyond a name: what they are, any kinds, like family, for life', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Add someone');
    await page.type('What do you call them?', 'Rex');
    await page.press('More about them');
    await page.choose('a pet or animal');
    await page.press('Animals, places');
    await page.choose('Pet');
    await page.press('Looked after me');
    await page.choose('Carer');
    await page.choose('Like family to me');
    await page.choose('For life');
    await page.press('Add Rex');
    expect(added(page, 'people')).to.deep.include({ name: 'Rex', is: 'animal', kinds: ['pet', 'fosterCarer'], likeFamily: true, forLife: true });
  });

  it('takes someone whose name is not known', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Add someone');
    await page.choose('I don’t know their name');
    await page.type('What could we write instead?', 'a sister');
    await page.press('Add a sister');
    expect(added(page, 'people')).to.deep.include({ name: 'a sister' });
  });

  it('says when there is one of that name already, and adds them all the same', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Add someone');
    await page.type('What do you call them?', 'mum');
    expect(page.text()).to.contain('You already have Mum here.');
    await page.press('Add mum');
    expect(Object.values(page.stored.people).filter(({ name }) => /^mum$/i.test(name))).to.have.length(2);
  });

  it('asks for a name where there is none, by the field, and keeps the rest', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Add someone');
    await page.type('Who are they to you? You can skip this.', 'The lady with the blue blanket');
    await page.press('Add');
    const field = page.field('What do you call them?');
    expect(page.focus).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.text(page.root.getElementById(field.getAttribute('aria-describedby')!.split(' ').at(-1)!)!)).to.equal('Write what you call them. One word is enough.');
    expect(page.field('Who are they to you? You can skip this.').value).to.equal('The lady with the blue blanket');
    expect(page.sent).to.deep.equal([]);
    await expect(page.picker).to.be.accessible();
  });

  it('offers the people a host knows, folded, counted once, and takes the host’s id', async () => {
    const people = [{ id: 'sw-7', name: 'Siân Llewelyn', about: 'Social worker', kinds: ['socialWorker'] }, { name: 'Sian Parry' }, { id: 'x', name: 'Bob' }];
    const page = await PickerPage.open(kayleigh, { people });
    await page.press('Add someone');
    await page.type('What do you call them?', 'sia');
    expect(page.announced).to.equal('2 matches');
    expect(page.has('Siân Llewelyn Social worker') && page.has('Sian Parry')).to.equal(true);
    await page.type('What do you call them?', 'sian l');
    expect(page.announced).to.equal('1 match');
    await page.press('Siân Llewelyn Social worker');
    expect(page.focus).to.equal(page.field('What do you call them?'));
    await page.press('Add Siân Llewelyn');
    expect(page.last.patch.people).to.have.all.keys('sw-7');
    expect(added(page, 'people')).to.deep.include({ name: 'Siân Llewelyn', words: 'Social worker', kinds: ['socialWorker'] });
  });

  it('closes on Escape only while nothing was typed, and never swallows the key', async () => {
    const page = await PickerPage.open(kayleigh);
    let heard = 0;
    const count = (e: KeyboardEvent): void => { if (e.key === 'Escape' && !e.defaultPrevented) heard++; };
    document.addEventListener('keydown', count);
    await page.press('Add someone');
    await page.type('What do you call them?', 'N');
    page.field('What do you call them?').focus();
    await page.keys('Escape');
    expect(page.field('What do you call them?').value).to.equal('N');
    await page.type('What do you call them?', '');
    await page.keys('Escape');
    document.removeEventListener('keydown', count);
    expect(heard).to.equal(2);
    expect(page.focused).to.equal('Add someone');
    expect(page.has('Not now')).to.equal(false);
  });
});

describe('kith-picker: placing', () => {
  it('by button: one act, announced, focus stays, the earlier place is history', async () => {
    const page = await PickerPage.open(kayleigh);
    const item = await page.openRow('Mum');
    page.button(/^Close/, item).focus();
    await page.keys('Enter');
    expect(page.last.type).to.equal('person-placed');
    expect(added(page, 'placings')).to.deep.include({ person: 'mum', closeness: 'close', by: { id: 'kayleigh', role: 'me' } });
    expect(Object.keys(page.last.patch)).to.deep.equal(['placings']);
    expect(page.announced).to.equal('Mum is now in Close');
    expect(page.focused).to.equal('Close: Mum');
    expect(page.button(/^Close/, page.row('Mum').item).getAttribute('aria-pressed')).to.equal('true');
    expect(page.groups()[1]!.people).to.include('Mum');
    await page.press('Where Mum was before', page.row('Mum').item);
    expect(page.text(page.row('Mum').item)).to.contain('1 October 2026 Further out').and.to.contain('30 May 2024 Not sure, or it changes');
  });

  it('to where they are is no act', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press(/^Further out/, await page.openRow('Mum'));
    expect(page.sent).to.deep.equal([]);
  });

  it('can be taken back by Undo, and by Ctrl+Z', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press(/^Close/, await page.openRow('Mum'));
    expect(page.text()).to.contain('You moved Mum to Close.');
    await page.press('Undo');
    expect(page.last.type).to.equal('undone');
    expect(page.groups()[2]!.people).to.include('Mum');
    await page.press(/^Close/, page.row('Mum').item);
    page.row('Mum').button.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    await page.settled();
    expect(page.last.type).to.equal('undone');
    expect(page.stored.placings).to.deep.equal(kayleigh.placings);
  });
});

describe('kith-picker: about someone', () => {
  it('changes only what was changed', async () => {
    const page = await PickerPage.open(kayleigh);
    const item = await page.openRow('Jaz');
    await page.press('Change what it says about Jaz', item);
    expect(page.focused).to.equal('About Jaz');
    await page.type('Who are they to you? You can skip this.', 'My Jaz');
    await page.pick('How are things between you?', 'foundAgain');
    await page.choose('I trust them');
    await page.press('Save');
    expect(page.last).to.deep.include({ type: 'person-changed' });
    expect(page.last.patch).to.deep.equal({ people: { jaz: { words: 'My Jaz', state: 'foundAgain', trusted: null } } });
    expect(page.focused).to.equal('Change what it says about Jaz');
  });

  it('keeps what is typed while another row is opened and while the host brings new data', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Change what it says about Jaz', await page.openRow('Jaz'));
    await page.type('Who are they to you? You can skip this.', 'half a wor');
    await page.openRow('Tyler');
    page.picker.circle = { ...page.stored, revision: 99 };
    await page.settled();
    expect(page.field('Who are they to you? You can skip this.', page.row('Jaz').item).value).to.equal('half a wor');
  });

  it('someone who died keeps their place and story, is asked about no more, and can be remembered', async () => {
    const page = await PickerPage.open(withPeople({ jean: { name: 'Jean', state: 'died', died: { edtf: '2024-08-30' } } }));
    expect(page.text(page.row('Jean').button)).to.equal('Jean. Died, 30 August 2024');
    const item = await page.openRow('Jean');
    expect(page.text(item)).to.contain('Jean died, 30 August 2024. The story stays here.');
    expect(page.text(item)).not.to.match(/How is it with|Say what I want|No plan/);
  });

  it('is told that someone died with a date as loose as it is known', async () => {
    const page = await PickerPage.open(withPeople({ jean: { name: 'Jean' } }));
    await page.press('Change what it says about Jean', await page.openRow('Jean'));
    await page.pick('How are things between you?', 'died');
    await page.type(/^When did they die/, '2024~');
    await page.press('Save', page.root.getElementById('h-about-jean')!.parentElement!);
    expect(page.last.patch).to.deep.equal({ people: { jean: { state: 'died', died: { edtf: '2024~', said: '2024~' } } } });
  });

  it('sets aside, moves focus on, and brings back', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Set aside', await page.openRow('Aunty Dee'));
    expect(page.last).to.deep.include({ type: 'person-set-aside', patch: { people: { dee: { setAside: true } } } });
    expect(page.focused).to.match(/^Dad/);
    await page.press('Set aside, 6');
    await page.press('Bring back', await page.openRow('Aunty Dee'));
    expect(page.last).to.deep.include({ type: 'person-brought-back', patch: { people: { dee: { setAside: null } } } });
    expect(page.focused).to.match(/^Aunty Dee/);
  });

  it('puts a name away in the person’s own view only', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('I don’t want to see this name', await page.openRow('Lee'));
    expect(page.last.patch).to.deep.equal({ people: { lee: { hideName: true } } });
    expect(page.text()).not.to.match(/\bLee\b/);
    const item = page.row('A name you put away').item;
    await page.press('Show this name again', item);
    expect(page.last.patch).to.deep.equal({ people: { lee: { hideName: null } } });
    const theirs = await PickerPage.open({ ...kayleigh, people: { ...kayleigh.people, lee: { ...kayleigh.people.lee!, hideName: true } } }, { viewer: dev });
    expect(theirs.row('Lee').button).to.be.instanceOf(HTMLButtonElement);
  });

  it('erases only after one plain question, takes the person’s own words along, and cannot be undone', async () => {
    const page = await PickerPage.open(kayleigh);
    const item = await page.openRow('Aunty Dee');
    await page.press('Erase for good', item);
    expect(page.focused).to.match(/^Erase this for good/);
    await page.press('Keep it', item);
    expect(page.sent).to.deep.equal([]);
    expect(page.focused).to.equal('Erase for good');
    await page.press('Erase for good', item);
    await page.press('Yes, erase it', item);
    expect(page.last.type).to.equal('erased');
    expect(page.last.patch.people).to.deep.equal({ dee: null });
    expect(page.last.patch.wishes).to.deep.equal({ 'w-dee': null });
    expect(Object.keys(page.last.patch.erased as object)).to.have.members(['people/dee', 'placings/pl-dee', 'wishes/w-dee']);
    expect(page.focused).to.match(/^Dad/);
    expect(page.has('Undo')).to.equal(false);
    expect(page.stored.people).not.to.have.property('dee');
  });

  it('lets a host show the person elsewhere', async () => {
    const page = await PickerPage.open(kayleigh);
    page.picker.addEventListener('kith-open', (event) => { expect(event.detail).to.deep.equal({ about: 'people/tyler' }); event.preventDefault(); });
    await page.openRow('Tyler');
    expect(page.row('Tyler').button.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('kith-picker: states', () => {
  const everything = async (page: PickerPage): Promise<void> => {
    for (const name of ['Ellie-Mae', 'Lee', 'Amber', 'Mum']) await page.openRow(name);
    await page.press('Add someone');
    await page.press('More about them');
    await page.press('Family');
    await page.press('Set aside, 5');
    await page.press('Where I belong');
    await page.press('Change what it says about Ellie-Mae');
  };

  it('is accessible with everything open, narrow and wide', async () => {
    await setViewport({ width: 1200, height: 900 });
    for (const width of [320, 1100]) {
      const page = await PickerPage.open(kayleigh, { width });
      await everything(page);
      await expect(page.picker).to.be.accessible();
    }
  }).timeout(40_000);

  it('never needs a sideways scroll at 320 pixels, with hostile names in either direction', async () => {
    const names = ['W'.repeat(40), '👨‍👩‍👧‍👦'.repeat(12), 'محمد عبد الرحمن بن عبد العزيز الطويل جدا', 'Zero​width‍', '<img src=x onerror=alert(1)>', 'a\u202Eb', '${7*7}', ' '.repeat(3) + 'x', 'Ǆ', '1'.repeat(40)];
    for (const dir of ['ltr', 'rtl']) {
      const page = await PickerPage.open(withPeople(Object.fromEntries(names.map((name, i) => [`p${i}`, { name, words: name.repeat(3) }]))), { width: 320, dir, lang: dir === 'rtl' ? 'ar' : 'en' });
      for (const row of page.root.querySelectorAll<HTMLButtonElement>('.row-btn')) row.click();
      await page.settled();
      const box = page.picker.getBoundingClientRect();
      for (const one of page.root.querySelectorAll('.shell *:not(.vh):not(.vh *):not(option)')) {
        const { left, right, width } = one.getBoundingClientRect();
        if (width && (left < box.left - 1 || right > box.right + 1)) throw new Error(`${dir}: ${one.localName}.${String(one.getAttribute('class'))} reaches from ${left - box.left} to ${right - box.left} of ${box.width}: ${one.textContent.slice(0, 60)}`);
      }
      expect(page.root.querySelector('img[src=x]')).to.equal(null);
      expect([...page.root.querySelectorAll('.row-btn .name')].map(({ textContent }) => textContent)).to.have.members(names);
    }
  });

  it('read only: says why, in the host’s words, and nothing can be changed', async () => {
    const page = await PickerPage.open(kayleigh, { readonly: 'This is from your last meeting.' });
    expect(page.text()).to.contain('This is from your last meeting.');
    for (const name of ['Ellie-Mae', 'Lee', 'Amber']) await page.openRow(name);
    const left = [...page.root.querySelectorAll('button')].map((one) => page.text(one)).filter((name) => !/^(Who could see|I need to talk|Ask about this|Set aside, 5|Where I belong|What I said before|Where .* was before)/.test(name));
    expect(left.every((name) => [...page.root.querySelectorAll('.row-btn')].some((row) => page.text(row) === name))).to.equal(true);
    await expect(page.picker).to.be.accessible();
  });

  it('covered: all of it leaves the page', async () => {
    const page = await PickerPage.open(kayleigh);
    page.picker.cover = true;
    await page.settled();
    expect(page.text()).not.to.match(/Tyler|Every month/);
  });

  it('says the truth about saving, under the row it is about', async () => {
    const page = await PickerPage.open(kayleigh, { answer: () => ({ status: 'refused', message: 'Dev changed this a minute ago.' }) });
    await page.press('Change what it says about Jaz', await page.openRow('Jaz'));
    await page.type('Who are they to you? You can skip this.', 'My words');
    await page.press('Save');
    const { item } = page.row('Jaz');
    expect(page.text(item)).to.contain('This could not be saved').and.to.contain('Dev changed this a minute ago.').and.to.contain('My words');
    expect(item.querySelector('[role=alert]')).not.to.equal(null);
    await expect(page.picker).to.be.accessible();
    const waiting = await PickerPage.open(kayleigh, { answer: () => ({ status: 'retry' }) });
    await waiting.press(/^Close/, await waiting.openRow('Mum'));
    expect(waiting.text(waiting.row('Mum').item)).to.contain('Not saved yet').and.to.contain('Try now');
    await expect(waiting.picker).to.be.accessible();
  });

  it('another viewer finds nothing typed or opened by the one before', async () => {
    const page = await PickerPage.open(kayleigh);
    await page.press('Add someone');
    await page.type('What do you call them?', 'Secret');
    page.picker.viewer = dev;
    await page.settled();
    expect(page.root.querySelector<HTMLInputElement>('#add-name')).to.equal(null);
    await page.press('Add someone with Kayleigh');
    expect(page.field('What does Kayleigh call them?').value).to.equal('');
  });
});
