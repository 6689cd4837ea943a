/** What the hand-written contenders share: the life read into rows, newest first, and said in words. */
export interface Entry { kind: string; title?: string; words?: string; when?: { edtf?: string; said?: string }; people?: string[]; home?: string; gap?: string }
export interface Life { me: { name?: string; born?: { edtf?: string } }; people: Record<string, { name: string; colour?: number; known?: Record<string, { from?: { edtf?: string }; to?: { edtf?: string } }> }>; entries: Record<string, Entry> }
export interface Line { top: number; height: number; year: string; age: string; chapter: string; entry?: Entry; id: string }

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
export const NOW = 20261121;

/** The first day a date can mean, as yyyymmdd; 0 without one. */
export function first(edtf: string): number {
  const text = edtf.startsWith('[') ? edtf.slice(1) : edtf, year = +text.slice(0, 4).replace('X', '0');
  if (!(year > 0)) return 0;
  if (text[4] !== '-') return year * 10_000 + 101;
  const month = +text.slice(5, 7), day = text[7] === '-' ? +text.slice(8, 10) : 1;
  return year * 10_000 + (month > 20 ? (month - 21) * 3 + 3 : month) * 100 + day;
}
export function say(edtf: string): string {
  if (edtf.includes('/')) return edtf.split('/').map((end) => (end === '..' ? 'now' : say(end))).join(' to ');
  if (edtf.startsWith('[')) return edtf.slice(1, -1).replace(',', ' or ');
  const last = edtf.slice(-1);
  if (last === '~') return `about ${say(edtf.slice(0, -1))}`;
  if (last === '?') return `maybe ${say(edtf.slice(0, -1))}`;
  if (last === 'X') return `the ${edtf.slice(0, 3)}0s`;
  if (edtf.length === 4) return edtf;
  const month = +edtf.slice(5, 7), year = edtf.slice(0, 4);
  if (month > 20) return `${SEASONS[month - 21]!} ${year}`;
  return edtf.length > 7 ? `${+edtf.slice(8)} ${MONTHS[month - 1]!} ${year}` : `${MONTHS[month - 1]!} ${year}`;
}

export const HEAD = 44;
const heightOf = ({ people, words }: Entry): number => 12 + 106 + (words ? 28 : 0) + (people?.length ? 40 : 0);

/** Every line of the list with its place, and where the list ends. */
export function read({ entries, me }: Life): { lines: Line[]; height: number; count: number } {
  const born = first(me.born?.edtf ?? '') / 10_000 | 0;
  const rows: { id: string; entry: Entry; start: number }[] = [];
  for (const id in entries) {
    const entry = entries[id]!;
    if (entry.kind !== 'livedAt') rows.push({ id, entry, start: first(entry.when?.edtf ?? '') });
  }
  rows.sort((a, b) => b.start - a.start || (a.id < b.id ? -1 : 1));
  const lines: Line[] = [];
  let year = -1, height = 0;
  for (const { id, entry, start } of rows) {
    const now = start / 10_000 | 0, chapter = start > NOW ? 'What’s next' : entries[entry.home ?? '']?.title ?? '';
    if (now !== year) {
      year = now;
      lines.push({ top: height, height: HEAD, year: year ? String(year) : 'No date yet', age: !year ? '' : start > NOW ? `I’ll be ${year - born}` : `I was ${year - born}`, chapter, id: `y-${year}` });
      height += HEAD;
    }
    const tall = heightOf(entry);
    lines.push({ top: height, height: tall, year: '', age: '', chapter, entry, id });
    height += tall;
  }
  return { lines, height, count: rows.length };
}
/** The first line that ends below a height, by halving. */
export function lineAt(lines: readonly Line[], y: number): number {
  let low = 0, high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.top + lines[middle]!.height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
export const initials = (name: string): string => name.split(' ').map((word) => word[0]).slice(0, 2).join('').toUpperCase();

export const ICON = {
  lock: 'M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z', pen: 'M3 13l1-4 7-7 3 3-7 7z', down: 'M3 6l5 5 5-5', ask: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M6 6a2 2 0 1 1 3 2l-1 1M8 12v1', plus: 'M8 2v12M2 8h12', next: 'M6 3l5 5-5 5',
} as const;
export const css = `
#t{padding:32px;color:#1f2328;font-size:16px;line-height:1.5}
#t h2{font-size:32px;line-height:1.2;margin:0}#t h3{font-size:19px;margin:0;display:flex;gap:8px;align-items:center}#t h4{font-size:15px;margin:0}#t h4 span{font-weight:400;color:#555;margin-left:10px}
#t p{margin:0;color:#555}#t .row{display:flex;gap:12px;align-items:center;flex-wrap:wrap;margin:16px 0}#t .row .end{margin-left:auto}
#t button{font:inherit;min-height:44px;border:1px solid #888;border-radius:9px;background:#fff;padding:0 18px;font-weight:600;color:inherit}#t .quiet{border:0;background:none;color:#1b4d5c;text-decoration:underline;padding:0 2px;font-weight:400}
#t .first{background:#1b4d5c;color:#fff}#t .pill{border-radius:22px}#t .pill[aria-checked=true]{border:2px solid #1b4d5c;background:#e8eff1}
#t .cols{display:grid;grid-template-columns:14em minmax(0,40em);gap:40px;border-left:1px solid #ccc;padding-left:32px;margin-top:32px}#t .chap{position:sticky;top:16px;align-self:start}
#t .list{position:relative;contain:layout style}#t .slot{position:absolute;left:0;right:0;top:0;contain:layout style}
#t .card{box-sizing:border-box;height:calc(100% - 12px);border:1px solid #ddd;border-radius:14px;padding:14px 16px;display:grid;gap:6px;align-content:start;background:#fff}
#t .card b{font-weight:650;margin-right:12px}#t .card .d,#t .by{color:#555;font-size:15px}#t .by{display:flex;gap:16px;font-size:14px}#t .chips{display:flex;gap:18px}#t .chip{display:flex;gap:8px;align-items:center}
#t .tok{width:30px;height:30px;border-radius:50%;display:grid;place-content:center;color:#fff;font-size:12px;font-weight:700}
${['#3c6b3a', '#874d18', '#666018', '#1b5c6b', '#5b3f8c', '#8c3f6b', '#8c3f3f', '#3f5b8c', '#4d4d4d', '#2f6b5b'].map((colour, i) => `#t .p${i + 1}{background:${colour}}`).join('')}
#t svg.i{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;vertical-align:-3px;margin-right:6px}
#t .pic{width:100%;height:auto;overflow:visible}#t .pic text{font-size:13px;text-anchor:middle}
`;
export const GROUPS = ['Everything', 'Homes', 'People', 'Memories', 'Questions'];
