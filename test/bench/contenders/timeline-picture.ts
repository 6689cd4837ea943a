/** The picture over the list, by hand: years, the homes as a band, a ribbon for each of the people known longest, today. */
import { first, say, type Life } from './timeline-model.js';

const LANES = 12, WIDTH = 1036, LEFT = 130;
export function picture({ entries, people }: Life): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const made: string[] = [], from = 1950, to = 2030, x = (day: number): number => LEFT + ((day / 10_000 - from) / (to - from)) * (WIDTH - LEFT);
  for (let year = from; year <= to; year += 5) made.push(`<line x1="${x(year * 10_000)}" x2="${x(year * 10_000)}" y1="24" y2="560" stroke="#ddd"/><text x="${x(year * 10_000)}" y="16">${year}</text>`);
  const homes = Object.values(entries).filter(({ kind, when }) => kind === 'livedAt' && when?.edtf).map(({ title, when }) => ({ title, start: first(when!.edtf!), end: first(when!.edtf!.split('/')[1] ?? '') || 20_261_121 })).sort((a, b) => a.start - b.start);
  for (const { title = '', start, end } of homes) made.push(`<rect x="${x(start)}" y="40" width="${Math.max(2, x(end) - x(start) - 2)}" height="34" rx="6" fill="#e6d5b0"/><text x="${(x(start) + x(end)) / 2}" y="62">${title.replace(/[<&]/g, '')}</text>`);
  const known = Object.values(people).map(({ name, colour = 1, known }) => {
    const spans = Object.values(known ?? {}).map((one) => ({ start: first(one.from?.edtf ?? ''), end: first(one.to?.edtf ?? '') || 20_261_121 })).filter(({ start }) => start);
    return { name, colour, spans, long: spans.reduce((sum, { start, end }) => sum + end - start, 0) };
  }).filter(({ spans }) => spans.length).sort((a, b) => b.long - a.long).slice(0, LANES);
  known.forEach(({ name, spans }, i) => {
    const y = 100 + i * 36;
    made.push(`<text x="${LEFT - 10}" y="${y + 14}" style="text-anchor:end">${name.replace(/[<&]/g, '')}</text>`, ...spans.map(({ start, end }) => `<rect x="${x(start)}" y="${y}" width="${Math.max(1, x(end) - x(start))}" height="18" rx="9" fill="#${['3c6b3a', '874d18', '666018', '1b5c6b', '5b3f8c', '8c3f6b'][i % 6]!}" opacity=".7"/>`));
  });
  made.push(`<line x1="${x(20_261_121)}" x2="${x(20_261_121)}" y1="24" y2="560" stroke="#222"/><text x="${x(20_261_121)}" y="580">Now</text>`);
  svg.setAttribute('class', 'pic');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} 590`);
  svg.setAttribute('aria-label', say('1955'));
  svg.innerHTML = made.join('');
  return svg;
}
