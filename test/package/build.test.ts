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
  const folders = [mkdtempSync(join(tmpdir(), 'kith-a-')), mkdtempSync(join(tmpdir(), 'kith-b-'))] as const;
  after(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

  it('is what a fresh build makes, to the byte, and two builds are the same', function () {
    this.timeout(180_000);
    build(folders[0]);
    build(folders[1]);
    const fresh = hashes(folders[0]);
    expect(hashes(folders[1])).to.deep.equal(fresh);
    expect(hashes('dist')).to.deep.equal(fresh);
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
