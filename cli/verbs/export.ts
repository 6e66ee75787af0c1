import { join } from 'node:path';
import { exportErrorsFile, exportSite } from '../export/exportSite';
import { required, takeNothing, type Verb } from './Verb';

/** Problems shown on the terminal; all of them are in the file. */
const SHOWN = 20;

/** `npm run hub -- export --out FOLDER` */
export const exportVerb: Verb = {
  name: 'export',
  takes: '--out FOLDER',
  help: ['write every list as CSV, with attachments, for leaving or for backup; safe to run again'],
  options: { out: { type: 'string' } },
  async run(call) {
    takeNothing('export', call);
    const folder = required(call, 'out', 'where: npm run hub -- export --out FOLDER');
    const { terminal, site } = call;
    const { lists, files, problems } = await exportSite((await call.open()).sp, site, folder, terminal);
    const rows = lists.reduce((sum, list) => sum + list.rows, 0);
    terminal.line(`Exported ${lists.length} lists with ${rows} rows and ${files.length} files to ${folder}.`);
    problems
      .slice(0, SHOWN)
      .forEach(({ list, itemId, reason }) =>
        terminal.warn(`${itemId === undefined ? list : `${list}, row ${itemId}`}: ${reason}`)
      );
    if (problems.length === 0) return 0;
    terminal.warn(`Not complete. What is missing is in ${join(folder, exportErrorsFile)}.`);
    return 1;
  }
};
