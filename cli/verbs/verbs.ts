import { assets } from './assets';
import { importFolder } from './import';
import { notBuilt } from './notBuilt';
import { provision } from './provision';
import { report } from './report';
import type { Verb } from './Verb';

const text = { type: 'string' } as const;

/** Every verb of the command line tool, in the order of its help. */
export const verbs: readonly Verb[] = [
  provision,
  importFolder,
  report,
  notBuilt('snapshot', {}),
  notBuilt('export', { out: text }),
  assets
];
