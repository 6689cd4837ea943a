import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import * as kith from 'kith-elements';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';

interface Declared { name: string; tagName?: string; customElement?: boolean; description?: string; attributes?: { name: string; type: { text: string }; description?: string }[]; events?: { name: string; type: { text: string } }[]; members?: { name: string }[] }
interface Manifest { modules: { path: string; declarations: Declared[]; exports: { kind: string; name: string; declaration: { name: string; module: string } }[] }[] }
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const classes = kith as unknown as Record<string, { observedAttributes: string[] }>;

describe('what editors read of the package', () => {
  it('names only modules that ship', () => {
    expect(modules.map(({ path }) => path).filter((path) => !existsSync(path))).to.deep.equal([]);
  });
  for (const name of ['Circle', 'Picker', 'Planner', 'Timeline', 'Review'].map((one) => `Kith${one}`)) {
    const tag = name.replace('K', 'k').replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    it(`says all of ${tag}: tag, definition, attributes, events`, () => {
      const one = modules.flatMap(({ declarations }) => declarations).find((declared) => declared.name === name)!;
      expect(one).to.include({ tagName: tag, customElement: true });
      const definition = modules.find(({ path }) => path === `dist/define/${tag}.js`)!.exports.find(({ kind }) => kind === 'custom-element-definition')!;
      expect(definition.name).to.equal(tag);
      expect(modules.find(({ path }) => path === definition.declaration.module)!.declarations.map((declared) => declared.name)).to.include(name);
      expect(one.attributes!.map((attribute) => attribute.name)).to.have.members([...new Set(classes[name]!.observedAttributes)]);
      for (const { name: attribute, type, description } of one.attributes!) {
        expect(description, attribute).to.be.a('string').with.length.above(5);
        expect(type.text, attribute).to.match(/^(string|boolean|number|boolean \| string|'[^']*'( \| '[^']*')*)$/);
      }
      for (const { name: event, type } of one.events!) expect(type.text, event).to.match(/^(CustomEvent(<\w+>)?|KithChangeEvent)$/);
      expect(one.members!.map((member) => member.name)).to.include.members(['circle', 'viewer', 'settle', 'unsaved', 'restore', 'resend', 'forget']).and.not.include.members(['scene', 'formResetCallback']);
    });
  }
});

describe('how the package is put together', () => {
  it('is what bundlers and Node expect of it', async function () {
    this.timeout(60_000);
    const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    const { messages } = await publint({ strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).to.deep.equal([]);
  });
  it('has types for the frameworks it names, and every file its exports promise', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | Record<string, string>> };
    expect(exports).to.include.keys('./react', './vue', './svelte');
    const paths = Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target))).filter((path) => !path.includes('*'));
    expect(paths.filter((path) => !existsSync(path))).to.deep.equal([]);
  });
});
