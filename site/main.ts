import { join } from 'node:path';
import { createHostRoutes } from './host/routes';
import { seedSite } from './seed/seedSite';
import { readDirectory } from './server/directory';
import { explainFailure, readStartOptions, start } from './server/main';

/** Pages the header offers, in order. */
const navigation = ['Home', 'RagBoard', 'InvestigationLog', 'HandlingGuidance', 'LearningLibrary', 'Reports'];

/**
 * `npm start`: SharePoint's REST, the host pages and, on the first start, a register.
 * Reads PORT, HUB_DATA, HUB_TODAY and HUB_SEED (`demo`, `empty` or a folder in the register's form).
 */
async function main(): Promise<void> {
  const options = readStartOptions(process.env, process.argv.slice(2));
  const mount = createHostRoutes({ root: process.cwd(), navigation: navigation.map((page) => `${page}.aspx`) });
  const site = await start({ ...options, mount });
  let stopping = false;
  const stop = (): void => {
    if (!stopping) {
      stopping = true;
      void site.close().then(() => process.exit(0));
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await seedSite({
    url: site.url,
    seed: process.env.HUB_SEED || 'demo',
    ...(options.today !== undefined && { today: options.today }),
    people: readDirectory(options.directoryFile).users,
    stateFile: join(options.folder, 'seed.json'),
    log: console.error
  });
  if (!stopping) {
    console.log(`3Cs Info Hub ready: ${site.url}`);
  }
}

main().catch((error: unknown) => {
  console.error(explainFailure(error));
  process.exit(1);
});
