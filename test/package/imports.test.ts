import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `src/${file}`);

/** What a source file imports or re-exports: paths inside src, or package names. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? normalize(join(dirname(file), fileName)).replace(/\.js$/, '.ts') : fileName);
}
const under = (path: string, ...rooms: string[]): boolean => rooms.some((room) => path === room || path.startsWith(`${room}/`));

/** Room → what it may import. */
const rules: [string, (path: string, from: string) => boolean][] = [
  ['src/core', (path) => under(path, 'src/core') || under(path, 'date-fns')],
  ['src/words', (path) => under(path, 'src/words', 'src/ui/shelf.ts', 'src/core')],
  ['src/ui', (path) => under(path, 'src/ui', 'src/core', 'src/words/en', 'src/words/en.ts', 'lit', '@lit/context', 'date-fns')],
  ['src/widgets', (path, from) => under(path, dirname(from), 'src/ui', 'src/core', 'src/words/en', 'lit', '@lit/context', 'date-fns')],
  ['src/define', (path) => under(path, 'src/define', 'src/widgets')],
];

describe('the tree', () => {
  it('has files in every room', () => {
    for (const [room] of rules) expect(files.some((file) => under(file, room)), room).to.equal(true);
  });
  for (const [room, may] of rules) {
    it(`${relative('src', room)} imports only what it may`, () => {
      const wrong = files.filter((file) => under(file, room)).flatMap((file) => importsOf(file).filter((path) => !may(path, file)).map((path) => `${file} → ${path}`));
      expect(wrong).to.deep.equal([]);
    });
  }
  it('registers elements in define alone', () => {
    const wrong = files.filter((file) => !under(file, 'src/define', 'src/define.ts') && /customElements\.define\(|\.define\(\);/.test(readFileSync(file, 'utf8')));
    expect(wrong).to.deep.equal([]);
  });
  it('keeps to a strict CSP: no style attribute and no raw HTML in a template', () => {
    const wrong = files.filter((file) => /[^.\w]style=|styleMap|unsafeHTML|unsafeStatic|innerHTML|insertAdjacentHTML/.test(readFileSync(file, 'utf8')));
    expect(wrong).to.deep.equal([]);
  });
  it('stores nothing and sends nothing', () => {
    const wrong = files.filter((file) => /\bfetch\(|XMLHttpRequest|localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|WebSocket/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
    expect(wrong).to.deep.equal([]);
  });
  it('core has no clock and no chance of its own', () => {
    const wrong = files.filter((file) => under(file, 'src/core') && /Date\.now|new Date\(\)|Math\.random|randomUUID|getRandomValues|console\./.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
    expect(wrong).to.deep.equal([]);
  });
});
