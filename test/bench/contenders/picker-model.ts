/** What the hand-written contenders share: the circle read into groups, names folded, the styles. */
export interface Crowd {
  people: Record<string, { name: string; kinds?: string[]; colour?: number }>;
  placings: Record<string, { person: string; closeness: string; at: string }>;
  wishes: Record<string, { person?: string; amount?: string; at: string }>;
}
export interface Row { id: string; name: string; folded: string; initials: string; kind: string; said: string; mark: string; colour: number; ring: number }
export interface Line { top: number; height: number; row?: Row; title?: string; n?: number }

const KINDS: Record<string, string> = { friend: 'Friend', colleague: 'Someone I work with', neighbour: 'Neighbour', cousin: 'Cousin', schoolFriend: 'School friend' };
const SAID: Record<string, [string, string]> = { tooLittle: ['Too little', 'M4 8h8M8 4v8'], justRight: ['Just right', 'M4 6h8M4 10h8'], tooMuch: ['Too much', 'M4 8h8'] };
const RINGS = ['rightByMe', 'close', 'furtherOut', 'notSure'];
export const TITLES = ['Right by me', 'Close', 'Further out', 'Not sure, or it changes'];
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();

export function read({ people, placings, wishes }: Crowd): Row[] {
  const ring = new Map<string, { at: string; n: number }>(), wish = new Map<string, { at: string; amount: string }>();
  for (const { person, closeness, at } of Object.values(placings)) if (!(ring.get(person)?.at! > at)) ring.set(person, { at, n: RINGS.indexOf(closeness) });
  for (const { person = '', amount = '', at } of Object.values(wishes)) if (!(wish.get(person)?.at! > at)) wish.set(person, { at, amount });
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return Object.entries(people).map(([id, { name, kinds = [], colour = 1 }]) => {
    const [said, mark] = SAID[wish.get(id)?.amount ?? ''] ?? ['Not said yet', ''];
    return { id, name, folded: ` ${fold(name)}`, initials: name.split(' ').map((word) => word[0]).slice(0, 2).join('').toUpperCase(), kind: kinds.map((kind) => KINDS[kind] ?? kind).join(', '), said, mark, colour, ring: ring.get(id)?.n ?? 3 };
  }).sort((a, b) => collator.compare(a.name, b.name));
}
export const HEAD = 64, ROW = 66;
export function linesOf(rows: readonly Row[], typed: string): { lines: Line[]; height: number } {
  const wanted = fold(typed).split(' ').filter(Boolean).map((word) => ` ${word}`), groups: Row[][] = [[], [], [], []];
  for (const row of rows) if (wanted.every((word) => row.folded.includes(word))) groups[row.ring]!.push(row);
  const lines: Line[] = [];
  let height = 0;
  groups.forEach((group, i) => {
    lines.push({ top: height, height: HEAD, title: TITLES[i]!, n: group.length });
    height += HEAD;
    for (const row of group) {
      lines.push({ top: height, height: ROW, row });
      height += ROW;
    }
  });
  return { lines, height };
}
export function lineAt(lines: readonly Line[], y: number): number {
  let low = 0, high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.top + lines[middle]!.height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
export const ICON = { lock: 'M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z', plus: 'M8 2v12M2 8h12', down: 'M3 6l5 5 5-5', ring: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6' } as const;
export const GROUPINGS = ['by how close', 'by where I know them from', 'by home', 'A to Z'];
export const COLOURS = ['#3c6b3a', '#874d18', '#666018', '#1b5c6b', '#5b3f8c', '#8c3f6b', '#8c3f3f', '#3f5b8c', '#4d4d4d', '#2f6b5b'];
export const css = `
#p{padding:32px;color:#1f2328;font-size:16px;line-height:1.5}#p h2{font-size:32px;line-height:1.2;margin:0}#p p{margin:0;color:#555;max-width:36em}
#p .row{display:flex;gap:12px;align-items:center;flex-wrap:wrap;margin:16px 0}#p .both{display:grid;grid-template-columns:450px 1fr;gap:40px}
#p button,#p select,#p input{font:inherit;min-height:44px;border:1px solid #888;border-radius:9px;background:#fff;padding:0 18px;color:inherit;font-weight:600}#p input{display:block;width:100%;max-width:44em;font-weight:400;box-sizing:border-box}#p label b{display:block}
#p .quiet{border:0;background:none;color:#1b4d5c;text-decoration:underline;padding:0 2px;font-weight:400}#p .first{background:#1b4d5c;color:#fff}
#p .list{position:relative;contain:layout style;margin-top:24px}#p .slot{position:absolute;left:0;right:0;top:0;contain:layout style}
#p h3{font-size:19px;margin:0;display:flex;gap:10px;align-items:center;height:64px}#p h3 span{margin-left:auto;font-weight:400;color:#555;font-size:16px}#p h4{margin:0;font-size:inherit;font-weight:inherit}
#p .r{display:flex;gap:12px;align-items:center;width:100%;text-align:left;border:0;border-bottom:1px solid #ddd;border-radius:0;padding:8px 0;height:66px;font-weight:400}#p .r b{margin-right:4px;font-weight:650}#p .r small{color:#555;font-size:15px}#p .r .end{margin-left:auto;white-space:nowrap}
#p .tok{width:40px;height:40px;border-radius:50%;display:grid;place-content:center;color:#fff;font-size:14px;font-weight:700}
${COLOURS.map((colour, i) => `#p .p${i + 1}{background:${colour}}`).join('')}
#p svg.i{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;vertical-align:-3px;margin-right:6px}#p svg.m{width:22px;height:22px;border:1.5px solid;border-radius:50%}#p svg.g{width:28px;height:28px}
#p .pic{width:100%;overflow:visible}#p .pic text{font-size:13px;text-anchor:middle;font-weight:600}
`;

/** The picture by hand: three rings, as many people in each as have room, and how many more there are. */
export function picture(rows: readonly Row[]): SVGElement {
  const made = [[264, '#fbf6ec'], [190, '#f8efe0'], [114, '#f3e6cd']].map(([r, fill]) => `<circle cx="275" cy="275" r="${r}" fill="${fill}" stroke="#e0d4bb"/>`);
  made.push('<circle cx="275" cy="275" r="27" fill="#1f2328"/><text x="275" y="280" fill="#fff">me</text>');
  [[78, 5], [152, 8], [228, 12]].forEach(([radius, room], ring) => {
    const there = rows.filter((row) => row.ring === ring);
    there.slice(0, room).forEach(({ initials, name, colour, mark }, i) => {
      const turn = (i / room!) * Math.PI * 2 + ring, x = 275 + Math.cos(turn) * radius!, y = 275 + Math.sin(turn) * radius!;
      made.push(`<g><path d="M275 275L${x} ${y}" stroke="${COLOURS[colour - 1]!}" stroke-dasharray="2 5"/><circle cx="${x}" cy="${y}" r="20" fill="${COLOURS[colour - 1]!}" stroke="#fff" stroke-width="2"/><text x="${x}" y="${y + 5}" fill="#fff">${initials}</text><text x="${x}" y="${y + 36}">${name}</text>${mark ? `<circle cx="${x + 16}" cy="${y - 16}" r="8" fill="#fff" stroke="#222"/><path d="${mark}" stroke="#222" transform="translate(${x + 8} ${y - 24})"/>` : ''}</g>`);
    });
    made.push(`<text x="275" y="${275 - radius! - 24}" fill="#555">${TITLES[ring]!}</text><text x="${480 - ring * 60}" y="${250 + ring * 40}" fill="#555">+${there.length - room!} in the list</text>`);
  });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'pic');
  svg.setAttribute('viewBox', '0 0 550 600');
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = made.join('');
  return svg;
}
