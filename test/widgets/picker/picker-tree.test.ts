import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { circles } from '../../../stories/circles.js';
import { PickerPage, type Options } from './picker-page.js';

interface Node { role: string; name: string; level?: number; expanded?: boolean; focusable?: boolean }

/** What the browser tells assistive technology of the picker, in reading order; nothing in a browser that does not say. */
async function tree(title: RegExp): Promise<Node[] | undefined> {
  const { supported, nodes = [] } = await executeServerCommand<{ supported: boolean; nodes?: Node[] }, object>('engine:tree', {});
  if (!supported) return undefined;
  const from = nodes.findIndex(({ role, name }) => role === 'region' && title.test(name));
  expect(from, nodes.map(({ role, name }) => `${role} ${name}`).join('\n')).to.be.at.least(0);
  return nodes.slice(from).map((node) => ({ ...node, name: node.name.replace(/ ([,.:])/g, '$1') }));
}
const said = (nodes: readonly Node[], ...roles: string[]): string[] => nodes.filter(({ role }) => roles.includes(role)).map(({ name }) => name);

describe('kith-picker: the accessibility tree', () => {
  beforeEach(async () => { await setViewport({ width: 1200, height: 900 }); });
  const { kayleigh } = circles, title = /stay in touch with/;
  const open = (o: Options = {}): Promise<PickerPage> => PickerPage.open(kayleigh, { width: 1100, names: { dev: 'Dev' }, ...o });

  it('reads title, who can see, adding, then every ring with all its people, before anything of the picture', async function (this: Mocha.Context) {
    await open();
    const nodes = await tree(title);
    if (!nodes) this.skip();
    expect(said(nodes, 'heading').filter((name) => !/^(My|Mum’s|Our|I |Worked)/.test(name)).map((name) => name.replace(/[.,].*$/s, ''))).to.deep.equal([
      'Who I want to stay in touch with', 'Right by me', 'Bruno', 'Ellie-Mae', 'Tyler', 'Close', 'Amber', 'Jaz', 'Pat', 'Sheila & Ray', 'Further out', 'Alfie', 'Mum', 'The Okafors', 'Wednesday football',
      'Not sure', 'Aunty Dee', 'Dad', 'Lee',
    ]);
    const buttons = said(nodes, 'button');
    expect(buttons.slice(0, 4)).to.deep.equal(['Who could see this?', 'Add someone', 'Bruno, Our dog. I want to know about them. I want to know where he is now.', 'Ellie-Mae, My sister. I want more. Every month, really every month.']);
    const rows = nodes.flatMap(({ role, name }, i) => (role === 'button' && /^(Bruno|Lee),/.test(name) ? [i] : []));
    const key = nodes.findIndex(({ name }) => name === 'we have a plan');
    expect(rows).to.have.length(2);
    expect(key).to.be.above(Math.max(...rows));
  });

  it('holds no part of the picture: no image, no second name, nothing to press', async function (this: Mocha.Context) {
    const page = await open();
    const nodes = await tree(title);
    if (!nodes) this.skip();
    expect(said(nodes, 'image', 'img', 'graphics-document', 'SvgRoot', 'canvas')).to.deep.equal([]);
    expect(nodes.filter(({ role, name }) => role === 'StaticText' && name === 'Bruno')).to.have.length(1);
    expect(nodes.filter(({ role }) => role === 'button')).to.have.length(page.root.querySelectorAll('button').length);
  });

  it('nests headings by one level, each row a closed button', async function (this: Mocha.Context) {
    await open();
    const nodes = await tree(title);
    if (!nodes) this.skip();
    const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level!);
    expect(levels[0]).to.equal(2);
    levels.forEach((level, i) => { if (i) expect(level - levels[i - 1]!, `heading ${i}`).to.be.at.most(1); });
    expect(nodes.filter(({ role, name }) => role === 'button' && name.startsWith('Ellie-Mae')).map(({ expanded }) => expanded)).to.deep.equal([false]);
  });

  it('an open person reads: button, what was said, what came back, who sees it, what can be done', async function (this: Mocha.Context) {
    const page = await open();
    await page.openRow('Ellie-Mae');
    const nodes = await tree(title);
    if (!nodes) this.skip();
    const text = nodes.map(({ name }) => name), at = (what: string | RegExp): number => text.findIndex((one) => (typeof what === 'string' ? one === what : what.test(one)));
    const order = [/^Ellie-Mae, My sister/, 'Every month, really every month.', /^How often/, /^Dev is looking into it/, /^Shared with/, 'Say something new', 'Where would you put them?', /^Change what it says/, 'Set aside', /^Tyler, /].map(at);
    expect(order.every((place) => place >= 0), String(order)).to.equal(true);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(said(nodes, 'form').length).to.equal(0);
  });

  it('reads the same for a worker, wishes without an answer first', async function (this: Mocha.Context) {
    await open({ viewer: { id: 'dev', role: 'worker' } });
    const nodes = await tree(title);
    if (!nodes) this.skip();
    expect(said(nodes, 'heading').slice(0, 3).map((name) => name.replace(/,.*$/s, ''))).to.deep.equal(['Who Kayleigh wants to stay in touch with', 'Wishes with no answer', 'Alfie']);
  });
});
