import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('shows the portal’s own script, word for word', () => {
    const script = readFileSync('stories/portal/public/host.js', 'utf8').trim();
    expect(readme).to.include(script);
    expect(script.split('\n').filter((line) => line.trim() && !line.startsWith('//')).length).to.be.at.most(24);
  });
  it('shows the lines of a page that the tests open in a browser, word for word', () => {
    const page = readFileSync('test/hosts/plain/module.html', 'utf8');
    const [, lines] = /```html\n([\s\S]+?)```/.exec(readme)!;
    expect(page).to.include(lines);
    expect(lines).to.include('<kith-circle');
  });
  it('has guides that show whole applications, as they are built and used in the tests', () => {
    const guide = readFileSync('stories/guides/embed.mdx', 'utf8');
    const shown = [...guide.matchAll(/^import (\w+) from '\.\.\/\.\.\/(test\/hosts\/[^?]+)\?raw';$/gm)];
    expect(shown.map(([, , path]) => path)).to.include.members(['react/People.tsx', 'react-18/People.tsx', 'vue/People.vue', 'svelte/People.svelte', 'angular/people.ts', 'plain/module.html'].map((path) => `test/hosts/${path}`));
    for (const [, name, path] of shown) {
      expect(existsSync(path!), path).to.equal(true);
      expect(guide, path).to.include(`<Source code={${name!}}`);
    }
  });
  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links).to.include('CONTRIBUTING.md');
    expect(links.filter((path) => !existsSync(path))).to.deep.equal([]);
  });
  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, name] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(scripts, name).to.have.property(name!);
  });
});
