import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('shows the portal’s own script, word for word', () => {
    const script = readFileSync('stories/portal/public/host.js', 'utf8').trim();
    expect(readme).to.include(script);
    expect(script.split('\n').filter((line) => line.trim() && !line.startsWith('//')).length).to.be.at.most(24);
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
