import { explainFailure, readStartOptions, start } from './main';

/** Runs the site alone, without a host page; ends on Ctrl+C. */
async function run(): Promise<void> {
  const started = await start(readStartOptions(process.env, process.argv.slice(2)));
  const stop = (): void => {
    void started.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Site ready: ${started.url}`);
}

run().catch((error: unknown) => {
  console.error(explainFailure(error));
  process.exit(1);
});
