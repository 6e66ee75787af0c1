const transform = {
  '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true, decorators: true } },
      module: { type: 'commonjs' }
    }
  ]
};

// Libraries that ship ES modules only have to be transformed like our own sources.
const esModules = [
  '@pnp',
  '@microsoft',
  '@fluentui',
  'hono',
  '@hono',
  '@tanstack',
  'fast-xml-parser',
  'strnum',
  'csv-parse',
  'read-excel-file',
  '@sparticuz',
  'date-fns',
  'flesch-kincaid',
  'syllable'
];

const base = {
  transform,
  testEnvironment: 'node',
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join('|')})/)`],
  moduleNameMapper: { '\\.module\\.scss$': '<rootDir>/tests/support/classNames.cjs' },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/(lib|lib-commonjs|lib-dts|dist|release|temp|\\.build)/']
};

/** Three projects: pure code, the site on the wire, and the built bundles in a browser. */
export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,site,cli,tools}/**/*.test.ts?(x)', '<rootDir>/tests/unit/**/*.test.ts']
    },
    { ...base, displayName: 'package', testMatch: ['<rootDir>/tests/package/**/*.test.ts'] },
    { ...base, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] }
  ],
  globalSetup: '<rootDir>/tests/support/keepProvisionedSites.mjs',
  testSequencer: '<rootDir>/tests/support/longestFirst.cjs',
  testTimeout: 600000,
  maxWorkers: 2
};
