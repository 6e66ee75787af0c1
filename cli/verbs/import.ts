import { CliError } from '../errors';
import { importRegister } from '../import';
import type { Verb } from './Verb';

/** `npm run hub -- import FOLDER` */
export const importFolder: Verb = {
  name: 'import',
  takes: 'FOLDER [--dry-run]',
  help: ['read a register (four CSV files or .xlsx); --add-teams takes teams the hub does not know'],
  options: { 'dry-run': { type: 'boolean' }, 'add-teams': { type: 'boolean' } },
  async run(call) {
    const [folder, ...more] = call.rest;
    if (folder === undefined || more.length > 0)
      throw new CliError('Say which folder: npm run hub -- import FOLDER', 2);
    const options = { dryRun: call.flag('dry-run'), addTeams: call.flag('add-teams') };
    const { sp } = await call.open();
    return (await importRegister(sp, folder, options, call.terminal)) === 'complete' ? 0 : 1;
  }
};
