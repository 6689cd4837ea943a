// One core file a run, named in MUTATE by `npm run mutate`. Quick suites only: what walks thousands of schedules or rules proves
// more, but not a hundred times over.
const name = process.env.MUTATE ?? '';

/** The tests of each file, where they do not simply bear its name. */
const TESTS = {
  'calendar-file': ['calendar-file.table'],
  change: ['change', 'fold', 'outbox', 'read-circle'],
  circle: ['read-circle'],
  dependence: ['dependence', 'outbox'],
  fold: ['fold', 'schedule'],
  forget: ['dependence', 'outbox'],
  limits: ['limits', 'wishes'],
  'may-write': ['may-write', 'fold'],
  merge: ['merge', 'change', 'fold', 'outbox'],
  outbox: ['outbox', 'schedule'],
  ownership: ['ownership'],
  'plan-dates': ['plan-dates.table', 'rhythm.table'],
  'read-change': ['read-change'],
  'read-circle': ['read-circle'],
  rhythm: ['rhythm.table', 'rhythm'],
  'rhythm-words': ['rhythm.table'],
  'school-years': ['when-reader.table'],
  review: ['review.table', 'review'],
  schema: ['schema-fields'],
  shape: ['read-circle', 'schema', 'visible'],
  steps: ['read-circle'],
  'then-and-now': ['review-then'],
  when: ['when.table'],
  'when-reader': ['when-reader.table', 'when.property'],
  'when-words': ['when.table', 'when-reader.table'],
  zones: ['rhythm.table'],
};
// A share of the random cases, and a handful of schedules, the same ones each time.
Object.assign(process.env, { KITH_SHARE: '50', SCHEDULES: '20' });

const cache = `node_modules/.cache/stryker/${name}`;
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: { config: '.config/mocharc.json', require: ['./.config/fresh.mjs'], spec: (process.env.TESTS?.split(',') ?? TESTS[name] ?? [name]).map((test) => `test/core/${test}.test.ts`) },
  mutate: [`src/core/${name}.ts`],
  // A sandbox of its own beside everything that is installed; the sources stay untouched.
  ignorePatterns: ['**', '!package.json', '!tsconfig.json', '!.config/mocharc.json', '!.config/fresh.mjs', '!src/**', '!stories/**', '!test/core/**'],
  tempDirName: `${cache}/sandbox`,
  coverageAnalysis: 'perTest',
  // What only runs while a file loads (tables, expressions) needs a fresh process for every mutant: STATIC=1 tries these too.
  ignoreStatic: !process.env.STATIC,
  incremental: true,
  incrementalFile: `${cache}/incremental.json`,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `${cache}/report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  // The one `true` of this file stands in a type, where Stryker cannot put another.
  mutator: { excludedMutations: name === 'vocabulary' ? ['BooleanLiteral'] : [] },
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
