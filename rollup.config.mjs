import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';

const dist = process.env.KITH_OUT ?? 'dist';
const external = (id) => /^(lit|@lit\/|date-fns)/.test(id);
const ts = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const onwarn = (warning) => { throw new Error(warning.message); };
const resolve = (options = {}) => nodeResolve({ extensions: ['.ts', '.js'], ...options });
const folder = (name) => readdirSync(`src/${name}`).filter((file) => file.endsWith('.ts')).map((file) => `src/${name}/${file}`);

/** Styles and templates are strings to a minifier: their indentation is taken out here. */
const tighten = () => ({
  name: 'tighten',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const css = /css`([^`$]*(?:\$\{[^}]*\}[^`$]*)*)`/g;
    return {
      code: code
        .replace(css, (_, text) => `css\`${text.replace(/\/\*[^*]*\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: /g, ':').trim()}\``)
        .replace(/\n\s+/g, '\n '),
      map: null,
    };
  },
});

/**
 * Under a Trusted Types list a second Lit on the page may not make a policy of the same name: ours has its own.
 */
const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    return /lit-html\.js$/.test(id) && id.includes('node_modules') ? { code: code.replace('createPolicy("lit-html"', 'createPolicy("kith"'), map: null } : null;
  },
});

/** A bundle of one widget has no file of its own in `src`: it is its definition, and the start. */
const alone = (widget) => ({
  name: 'alone',
  resolveId: (id) => (id === widget ? id : null),
  load: (id) => (id === widget ? [`define/kith-${widget}`, 'start'].map((name) => `import ${JSON.stringify(join(import.meta.dirname, 'src', `${name}.ts`))};`).join('') : null),
});

const one = (file, format, widget) => ({
  input: widget ?? 'src/bundle.ts',
  onwarn,
  plugins: [
    ...(widget ? [alone(widget)] : []), resolve({ exportConditions: ['browser', 'production', 'default'] }), ts(), tighten(), ownPolicy(),
    terser({ ecma: 2022, module: true, compress: { passes: 2, pure_getters: true, unsafe_arrows: true }, format: { comments: false } }),
  ],
  output: { file, format, name: 'kith', inlineDynamicImports: true, generatedCode: 'es2015' },
});

export default [
  {
    input: ['src/index.ts', 'src/define.ts', 'src/core/index.ts', ...folder('define')],
    external,
    onwarn,
    plugins: [resolve(), ts()],
    output: { dir: dist, format: 'es', preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
  // A language is one file, so that a page without a build chain takes it by one line and one hash.
  ...folder('words').map((input) => ({
    input, onwarn, plugins: [resolve(), ts(), terser({ ecma: 2022, module: true, format: { comments: false } })],
    output: { file: input.replace('src', dist).replace(/ts$/, 'js'), format: 'es' },
  })),
  ...['picker', 'planner', 'timeline', 'review'].map((widget) => one(`${dist}/kith-${widget}.js`, 'es', widget)),
  one(`${dist}/kith.js`, 'es'),
  one(`${dist}/kith.iife.js`, 'iife'),
];
