import { generateDocs } from '../generateDocs';
import { generateSharePointAssets } from '../generateSharePointAssets';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- assets` */
export const assets: Verb = {
  name: 'assets',
  help: ['for developers, in the repository: writes sharepoint/assets again from the schema'],
  async run(call) {
    takeNothing('assets', call);
    const root = process.cwd();
    [...generateSharePointAssets(root), ...generateDocs(root)].forEach((file) => call.terminal.line(file));
    return 0;
  }
};
