/** `npm run build`: builds what is stale and prints what the first load of each component weighs. */
import { build } from './lib/build.mjs';
import { printWeights } from './lib/weights.mjs';

await build();
if (!printWeights()) {
  process.exit(1);
}
