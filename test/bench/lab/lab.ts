/** The Node side: bundles contenders, opens each in a browser context of its own, takes rounds in turn, writes the table. */
import { build, type Plugin } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumPath } from '../../../.config/browser-paths.mjs';

export const here = resolve(import.meta.dirname, '..');
const peer = (path: string): string => join(here, 'node_modules', path);

export interface Entrant {
  name: string;
  /** What it is, in the table: "vis-timeline 8.5.4, whole span". */
  label: string;
  /** File in `contenders`, without `.ts`. */
  file: string;
  /** Classic scripts of a peer that go in front, by path in node_modules. */
  scripts?: string[];
  css?: string[];
  alias?: Record<string, string>;
  /** Left out unless asked for by `--only`. */
  seldom?: boolean;
  /** The data it gets, by name; the bench's first if not given. */
  data?: string;
  /** Set as `globalThis.how` before it loads. */
  how?: string;
}

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};
export const flag = (name: string): boolean => args.includes(`--${name}`);
export const rounds = Number(option('rounds') ?? 7);
const only = option('only')?.split(',');
export const wanted = (name: string, seldom = false): boolean => (only ? only.includes(name) : !seldom);
/** Parts of a bench: all, unless `--parts first,scroll` names some. */
const parts = option('parts')?.split(',');
export const part = (name: string): boolean => !parts || parts.includes(name);

export const version = (name: string): string => (JSON.parse(readFileSync(peer(join(name, 'package.json')), 'utf8')) as { version: string }).version;

/** `--src FOLDER`: kith from another copy of `src`, to compare two states of it. */
const otherSource = (): Plugin[] => {
  const folder = option('src');
  return folder ? [{ name: 'other-source', setup(made) {
    made.onResolve({ filter: /\/src\/.*\.js$/ }, ({ path, resolveDir }) => resolveDir.includes('node_modules') ? undefined : ({ path: resolve(resolveDir, path).replace(`${resolve(here, '../../src')}/`, `${resolve(folder)}/`).replace(/\.js$/, '.ts') }));
  } }] : [];
};

async function bundle({ file, alias = {} }: Entrant): Promise<string> {
  const made = await build({
    entryPoints: [join(here, 'contenders', `${file}.ts`)], bundle: true, write: false, format: 'iife', minify: !process.env.BENCH_NAMES, target: 'es2022',
    conditions: ['browser', 'production'], define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error', plugins: otherSource(), loader: { '.css': 'text' },
    alias: Object.fromEntries(Object.entries(alias).map(([from, to]) => [from, peer(to)])), ...(process.env.BENCH_NAMES ? { sourcemap: 'inline' as const } : {}),
  });
  return made.outputFiles[0]!.text;
}

export interface Opened { page: Page; cdp: CDPSession }
export interface Lab {
  browser: Browser;
  version: string;
  /** A fresh context with one contender, ready and not yet measured. */
  open(entrant: Entrant, o?: { throttle?: number; data?: string; before?: boolean; cold?: boolean }): Promise<Opened>;
  close(opened: Opened): Promise<void>;
  end(): Promise<void>;
}

export async function lab(entrants: readonly Entrant[], data: Record<string, unknown>): Promise<Lab> {
  const code = new Map<string, string>();
  for (const one of entrants) try {
    code.set(one.name, [...(one.scripts ?? []).map((path) => readFileSync(peer(path), 'utf8')), `globalThis.how=${JSON.stringify(one.how ?? '')};`, await bundle(one)].join('\n;'));
  } catch (error) {
    console.error(`${one.name} does not build: ${(error as Error).message}`);
  }
  const texts = new Map(Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)]));
  const first = Object.keys(data)[0] ?? '';
  if (/^\d+$/.test(first)) throw new Error('Data named by numbers has no first');
  const server = createServer((request, response) => {
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    const one = entrants.find((entrant) => entrant.name === name);
    if (kind === 'code') response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code.get(name.replace(/\.js$/, '')));
    else if (kind === 'data') response.setHeader('content-type', 'application/json').end(texts.get(name));
    else if (kind === 'page' && one) response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>body{margin:0;font:16px/1.5 sans-serif}#place{max-width:1100px;margin:auto}</style><style>${(one.css ?? []).map((path) => readFileSync(peer(path), 'utf8')).join('\n')}</style><body><div id="place"></div><script src="/code/${name}.js"></script>`);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking', '--disable-extensions'] });
  return {
    browser,
    version: browser.version(),
    async open(entrant, o = {}) {
      if (!code.has(entrant.name)) throw new Error('not built');
      const context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
      const page = await context.newPage();
      page.on('pageerror', (error) => { console.error(`${entrant.name}: ${error.message}`); });
      await page.goto(`${base}/page/${entrant.name}`);
      const cdp = await context.newCDPSession(page);
      if (o.throttle) await cdp.send('Emulation.setCPUThrottlingRate', { rate: o.throttle });
      const name = o.data ?? entrant.data ?? first;
      await page.evaluate(async ({ name, ready, cold }) => {
        const given: unknown = name ? await (await fetch(`/data/${name}`)).json() : undefined;
        if (ready) await bench.ready(given, cold);
        else Object.assign(globalThis, { given });
      }, { name, ready: !o.before, cold: !!o.cold });
      return { page, cdp };
    },
    async close({ page }) { await page.context().close(); },
    async end() { await browser.close(); server.close(); },
  };
}
/** What stands under every table with kith in it. */
export const REHEARSED = 'kith’s elements are in the page before its data, as on a real page, and draw a small made-up circle out of sight while it has nothing to do: their first drawing in sight is a second one. The others have no such step. Where a page has no idle time, the row beside it says what is then.';

/** `--shots folder` keeps a picture of what counted as painted. */
export async function shoot(page: Page, { name }: Entrant): Promise<void> {
  const folder = option('shots');
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
declare const bench: { ready(data: unknown, cold: boolean): Promise<void> };

/** Opens a contender, does the work, closes it. One that fails says so, and the others go on. */
export const attempts = ({ open, close }: Lab) => async (who: Entrant, o: Parameters<Lab['open']>[1], work: (opened: Opened) => Promise<void>): Promise<void> => {
  let opened: Opened | undefined;
  try {
    opened = await open(who, o);
    await work(opened);
  } catch (error) {
    console.error(`${who.label}: ${String(error).split('\n')[0]!}`);
  }
  if (opened) await close(opened);
};

interface Profile { nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[]; samples?: number[]; timeDeltas?: number[] }
/** With `--profile`, prints where the time of some work went, function by function: its own, and with all it called. */
export async function profiled<T>({ cdp }: Opened, what: string, work: () => Promise<T>): Promise<T> {
  if (!flag('profile')) return work();
  await cdp.send('Performance.enable');
  const counted = async (): Promise<Map<string, number>> => new Map((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }: { name: string; value: number }) => [name, value]));
  const before = await counted();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  const result = await work();
  const after = await counted(), kinds = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'].map((name) => `${round(1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0)))} ${name.replace('Duration', '').toLowerCase()}`);
  const { nodes, samples = [], timeDeltas = [] } = (await cdp.send('Profiler.stop')).profile as Profile;
  const own = new Map<number, number>();
  samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0) / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node])), alone = new Map<string, number>(), within = new Map<string, number>();
  const walk = (id: number, above: ReadonlySet<string>): number => {
    const { callFrame: { functionName }, children = [] } = byId.get(id)!, name = functionName || '(no name)', mine = own.get(id) ?? 0;
    const inner = new Set(above).add(name), sum = children.reduce((total, child) => total + walk(child, inner), mine);
    alone.set(name, (alone.get(name) ?? 0) + mine);
    if (!above.has(name)) within.set(name, (within.get(name) ?? 0) + sum);
    return sum;
  };
  walk(nodes[0]!.id, new Set());
  const top = (of: Map<string, number>): string => [...of].filter(([name, ms]) => ms >= 0.5 && !/^\((root|idle)\)$/.test(name)).sort((a, b) => b[1] - a[1]).slice(0, 30).map(([name, ms]) => `${round(ms)} ${name}`).join(', ');
  console.log(`\n${what}\n  the browser counts, ms: ${kinds.join(', ')}\n  own ms: ${top(alone)}\n  with what they call: ${top(within)}`);
  return result;
}

/** Bytes in use after collection was forced. */
export async function heap(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage') as { usedSize: number }).usedSize;
}

/** Everything measured: contender, figure, one number a round. */
export class Figures {
  readonly #all = new Map<string, Map<string, number[]>>();
  add(who: string, what: string, value: number): void {
    if (!this.#all.has(who)) this.#all.set(who, new Map());
    const of = this.#all.get(who)!;
    if (!of.has(what)) of.set(what, []);
    of.get(what)!.push(value);
  }
  has(who: string, what: string): boolean { return !!this.#all.get(who)?.has(what); }
  middle(who: string, what: string): number { return median(this.#all.get(who)?.get(what) ?? []); }
  text(who: string, what: string): string {
    const all = this.#all.get(who)?.get(what);
    return all ? `${round(median(all))} (${round(Math.min(...all))}–${round(Math.max(...all))})` : '';
  }
  json(): Record<string, Record<string, { median: number; min: number; max: number; n: number }>> {
    return Object.fromEntries([...this.#all].map(([who, of]) => [who, Object.fromEntries([...of].map(([what, all]) => [what, { median: round(median(all)), min: round(Math.min(...all)), max: round(Math.max(...all)), n: all.length }]))]));
  }
}
export const median = (all: readonly number[]): number => {
  if (!all.length) return NaN;
  const sorted = [...all].sort((a, b) => a - b), half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};
export const round = (value: number): number => (Number.isNaN(value) ? value : Math.abs(value) >= 100 ? Math.round(value) : Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100);

export interface Goal {
  id: string;
  what: string;
  /** `1.5` with unit `x`: at most 1.5 times. `least`: at least. */
  goal: number;
  unit: string;
  least?: boolean;
  measured: number;
}
export interface Column { key: string; head: string; /** Beside the figure, how many times that of this contender. */ against?: string }

/** Prints what was measured and keeps it in `results`. Never fails by time. */
export function report(name: string, title: string, browser: string, entrants: readonly Entrant[], figures: Figures, columns: readonly Column[], goals: readonly Goal[], notes: readonly string[]): void {
  const shown = columns.filter(({ key }) => entrants.some((one) => figures.has(one.name, key)));
  const cell = (who: string, { key, against }: Column): string => {
    const text = figures.text(who, key);
    const ratio = against && text && figures.has(against, key) && who !== against ? figures.middle(who, key) / figures.middle(against, key) : NaN;
    return Number.isFinite(ratio) ? `${text} · ${round(ratio)}x` : text;
  };
  const table = (heads: string[], rows: string[][]): string => [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const measured = goals.filter((goal) => !Number.isNaN(goal.measured));
  const met = (goal: Goal): boolean => (goal.least ? goal.measured >= goal.goal : goal.measured <= goal.goal);
  const load = round(loadavg()[1]!);
  const date = new Date().toISOString().slice(0, 10);
  const text = [
    `# ${title}`,
    `${date}, Chromium ${browser} headless, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), ${rounds} rounds in turn, a fresh browser context each, medians (min–max). ${load > cpus().length ? `The machine was busy with other work (load ${load}). ` : ''}Milliseconds are this machine’s: read the ratios. On this work; each contender does more elsewhere.`,
    table(['contender', ...shown.map(({ head }) => head)], entrants.filter((one) => figures.json()[one.name]).map((one) => [one.label, ...shown.map((column) => cell(one.name, column))])),
    ...(measured.length ? ['## Goals', table(['', 'what', 'goal', 'measured', 'met'], measured.map((goal) => [goal.id, goal.what, `${goal.least ? 'at least ' : ''}${goal.goal}${goal.unit}`, `${round(goal.measured)}${goal.unit}`, met(goal) ? 'yes' : 'no']))] : []),
    notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n');
  console.log(`\n${text}\n`);
  // A quick look at some contenders is no result.
  if (only || parts || rounds < 5) return;
  mkdirSync(join(here, 'results'), { recursive: true });
  writeFileSync(join(here, 'results', `${name}.md`), `${text}\n`);
  writeFileSync(join(here, 'results', `${name}.json`), `${JSON.stringify({ date, browser, load, rounds, figures: figures.json(), goals: measured.map((goal) => ({ ...goal, measured: round(goal.measured), met: met(goal) })) }, null, 1)}\n`);
}
