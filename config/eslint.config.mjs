import { createRequire } from 'node:module';
import { join } from 'node:path';
import typescriptParser from '@typescript-eslint/parser';
import typescriptPlugin from '@typescript-eslint/eslint-plugin';
import importPlugin from 'eslint-plugin-import';
import hooksPlugin from 'eslint-plugin-react-hooks';

// Microsoft's profile is CommonJS inside an ES module build, so that only `require` loads it.
const spfxReact = createRequire(import.meta.url)('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

const ts = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];

/**
 * The walls between layers (docs/decisions/002): each folder, what it must not import from ours, and what to do instead.
 * @type {{target: string, from: string, except?: string[], message: string}[]}
 */
const zones = [
  {
    target: './src/shared/domain',
    from: '.',
    except: ['./src/shared/domain', './node_modules'],
    message: 'The domain is pure: it imports itself only. Pass values in as arguments.'
  },
  {
    target: './src/shared/schema',
    from: './src',
    except: ['./shared/schema', './shared/domain'],
    message: 'The schema is data: it may know the domain only.'
  },
  {
    target: './src/shared/data',
    from: './src',
    except: ['./shared/data', './shared/schema', './shared/domain'],
    message: 'Data access knows schema and domain only.'
  },
  {
    target: './src/shared/ui',
    from: './src',
    except: ['./shared/ui', './shared/domain', './shared/data/createHub.ts', './shared/loc', './shared/reportFiles'],
    message: 'Screens reach lists through the repositories that HubProvider gives.'
  },
  {
    target: './src/shared/reportFiles',
    from: './src',
    except: ['./shared/reportFiles', './shared/domain', './shared/loc'],
    message: 'Files of a report are made of the report and of words, the same in a page and on the command line.'
  },
  { target: './src/shared/loc', from: './src', except: ['./shared/loc'], message: 'Texts import nothing.' },
  {
    target: './src',
    from: '.',
    except: ['./src', './node_modules'],
    message: 'What ships to SharePoint imports nothing outside src.'
  },
  {
    target: './site/server',
    from: '.',
    except: ['./site/server', './node_modules'],
    message: 'The local site knows nothing of the hub.'
  },
  {
    target: './site/host',
    from: '.',
    except: ['./site/host', './site/server/hostContext.ts', './site/server/directory.ts', './node_modules'],
    message: 'The host page loads the built bundles; it imports nothing of the hub.'
  },
  { target: './site/seed', from: './site', except: ['./seed'], message: 'The seed speaks REST, as on a tenant.' }
];

/** Packages a folder must not import, and why. */
const restricted = (files, patterns, message) => ({
  files,
  ignores: tests,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] }
});

/** Elements that screens have through the shared component for their job (docs/decisions/130), and what that is. */
const shared = {
  table: 'DataTable',
  dl: 'FactList',
  select: 'SelectInput or ChoiceInput',
  textarea: 'TextInput of several lines'
};

export default [
  {
    ignores: [
      'node_modules',
      'dist',
      'lib*',
      'release',
      'temp',
      '.build',
      '.hub',
      '.heft',
      'test-output',
      'jest-output',
      '**/loc/*.js',
      'sharepoint',
      'samples'
    ]
  },
  ...spfxReact.map((config) => ({
    ...config,
    files: (config.files ?? ['**/*.ts', '**/*.tsx']).map((glob) => ['src/**', glob])
  })),
  {
    files: ts,
    languageOptions: {
      parser: typescriptParser,
      parserOptions: {
        projectService: false,
        project: ['tsconfig.json', 'tsconfig.node.json', 'site/host/client/tsconfig.json'],
        tsconfigRootDir: join(import.meta.dirname, '..')
      }
    },
    plugins: { '@typescript-eslint': typescriptPlugin, import: importPlugin, 'react-hooks': hooksPlugin },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } },
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] }
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // SharePoint's wire says null.
      '@rushstack/no-new-null': 'off',
      // Breaks on text after an entity in a JSX expression; React escapes text by itself.
      'react/no-unescaped-entities': 'off',
      // A file reads from its main idea down to its helpers; functions are hoisted.
      '@typescript-eslint/no-use-before-define': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import/no-restricted-paths': ['error', { zones }]
    }
  },
  restricted(
    ['src/shared/domain/**'],
    ['@pnp/*', '@microsoft/*', '@fluentui/*', 'react', 'react-dom', 'node:*'],
    'The domain is pure.'
  ),
  restricted(
    ['src/shared/schema/**'],
    ['@pnp/*', '@microsoft/*', '@fluentui/*', 'react', 'node:*'],
    'The schema is data.'
  ),
  restricted(
    ['src/shared/data/**'],
    ['@microsoft/*', '@fluentui/*', 'react', 'node:*'],
    'Data access takes a plain context and speaks through PnPjs.'
  ),
  restricted(
    ['src/shared/reportFiles/**'],
    ['@pnp/*', '@microsoft/*', '@fluentui/*', 'react', 'react-dom', 'node:*'],
    'Files of a report are written the same in a page and on the command line.'
  ),
  restricted(['src/shared/ui/**'], ['@pnp/*', '@microsoft/*', 'node:*'], 'Screens know neither PnPjs nor SPFx.'),
  {
    files: ['src/shared/ui/**/*.tsx'],
    ignores: [
      ...tests,
      'src/shared/ui/components/**',
      // A month of days, and a text with what was taken out of it: not rows, and not facts.
      'src/shared/ui/board/panel/why/AccountCalendar.tsx',
      'src/shared/ui/guidance/editing/Changes.tsx',
      // Tables that people wrote into a letter, and those on paper.
      'src/shared/ui/guidance/letters/BlocksView.tsx',
      'src/shared/ui/board/print/PrintView.tsx',
      'src/shared/ui/reports/files/PrintReport.tsx'
    ],
    rules: {
      'react/forbid-elements': [
        'error',
        {
          forbid: Object.entries(shared).map(([element, use]) => ({ element, message: `Screens have ${use} for it.` }))
        }
      ]
    }
  },
  restricted(
    ['site/server/**'],
    ['@pnp/*', '@microsoft/*', '@fluentui/*', 'react'],
    'The local site is a server, nothing else.'
  )
];
