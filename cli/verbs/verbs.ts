import { assets } from './assets';
import { exportVerb } from './export';
import { guidance } from './guidance';
import { importFolder } from './import';
import { provision } from './provision';
import { report } from './report';
import { retention } from './retention';
import { rights } from './rights';
import { snapshot } from './snapshot';
import type { Verb } from './Verb';

/** Every verb of the command line tool, in the order of its help. */
export const verbs: readonly Verb[] = [
  provision,
  importFolder,
  rights,
  retention,
  report,
  snapshot,
  guidance,
  exportVerb,
  assets
];
