import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a few lines in a Node of their own, as a consumer of the package would. */
const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', cwd: process.cwd(), env: { PATH: process.env.PATH } }).trim();

describe('the package as it is installed', () => {
  it('imports in Node without a DOM, and registers nothing there', () => {
    expect(run("const k = await import('kith-elements'); console.log(typeof k.KithPicker, typeof k.readCircle, typeof globalThis.document)")).to.equal('function function undefined');
  });

  it('has a core that needs nothing but itself', () => {
    expect(run(`
      const { readCircle, applyChange, foldChange } = await import('kith-elements/core');
      const { circle } = readCircle({ kith: 1, id: 'c' });
      const change = { kith: 1, id: 'ch1', circle: 'c', type: 'person-added', at: '2026-11-21T10:00:00.000Z', by: { id: 'me', role: 'me' }, patch: { people: { nan: { name: 'Nan' } } }, was: { people: { nan: null } } };
      const { answer, circle: after } = foldChange(circle, change, { viewer: { id: 'me', role: 'me' } });
      console.log(answer.status, after.people.nan.name, applyChange(circle, change).people.nan.name);`)).to.equal('saved Nan Nan');
  });

  it('gives the words of a language', () => {
    expect(run("const { en } = await import('kith-elements/words/en'); console.log(en.lang, Object.keys(en.own).length > 300)")).to.equal('en true');
  });

  it('gives schemas, vectors and the manifest as JSON', () => {
    const json = (path: string): Record<string, unknown> => JSON.parse(run(`console.log(JSON.stringify((await import('${path}', { with: { type: 'json' } })).default))`)) as Record<string, unknown>;
    expect(json('kith-elements/schema/circle.json')).to.have.property('$schema');
    expect(json('kith-elements/schema/change.json')).to.have.property('$schema');
    expect(json('kith-elements/conformance.json')).to.have.property('vectors');
    expect(json('kith-elements/custom-elements.json')).to.have.property('modules');
  });

  it('describes each of the five elements in its manifest, with events and slots', () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as { modules: { declarations?: { tagName?: string; name: string; events?: { name: string }[]; slots?: unknown[]; summary?: string }[] }[] };
    const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((one) => /^Kith(Circle|Picker|Planner|Timeline|Review)$/.test(one.name));
    expect(elements).to.have.length(5);
    for (const element of elements) {
      expect(element.events?.map((event) => event.name), element.name).to.include('kith-change');
      expect(element.slots, element.name).to.be.an('array').that.is.not.empty;
      expect(element.summary, element.name).to.be.a('string').with.length.above(10);
    }
  });

  it('names a licence and the side effects of registering modules only', () => {
    const { license, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string; sideEffects: string[] };
    expect(license).to.equal('MIT');
    expect(sideEffects).to.include.members(['./dist/define.js', './dist/define/*.js']);
    expect(sideEffects.some((one) => one.includes('index'))).to.equal(false);
  });
});
