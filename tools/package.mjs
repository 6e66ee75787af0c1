/** `npm run package`: the SharePoint solution and the Teams app, ready to upload. */
import { build } from './lib/build.mjs';
import { makePackages } from './lib/packages.mjs';

try {
  await build();
  for (const file of await makePackages()) {
    console.log(file);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
