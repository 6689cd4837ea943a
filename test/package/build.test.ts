import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every file of a folder with its hash. */
function hashes(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(join(dir, file))).digest('hex')]),
  );
}
const build = (out: string): void => {
  execFileSync(process.execPath, ['--import', 'tsx', '.config/build.mjs', out], { stdio: ['ignore', 'ignore', 'inherit'] });
};

describe('dist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-'));
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  // What is tracked was built at another time, in another folder: the same bytes again mean that two builds never differ.
  it('is what a fresh build makes, to the byte', function () {
    this.timeout(300_000);
    build(folder);
    expect(hashes('dist')).to.deep.equal(hashes(folder));
  });

  it('has the files its hashes name, and the hashes are right', () => {
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    expect(integrity).to.include.keys('kith.js', 'kith.iife.js', 'kith-picker.js', 'words/en.js', 'words/cy-simple.js');
    for (const [name, hash] of Object.entries(integrity)) {
      expect(`sha384-${createHash('sha384').update(readFileSync(join('dist', name))).digest('base64')}`, name).to.equal(hash);
    }
  });

  it('carries no source path, no name of a tool, and no word of who made it', () => {
    const text = readFileSync('dist/kith.js', 'utf8');
    expect(text).not.to.match(/file:\/\/|\/tmp\/|node_modules/);
    expect(text).to.include('createPolicy("kith"');
  });

  it('has every file that package.json promises', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { types: string; default: string }> };
    for (const target of Object.values(exports)) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        if (!path.includes('*')) expect(existsSync(path), path).to.equal(true);
      }
    }
  });
});
