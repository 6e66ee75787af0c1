/** `npm test`: everything, cheapest first, ending with the line `N passed, N failed`. */
import { build } from './lib/build.mjs';
import { makePackages } from './lib/packages.mjs';
import { Score } from './lib/score.mjs';
import { printWeights } from './lib/weights.mjs';

const score = new Score();
await score.checks();
await score.jest('unit');
try {
  await build(console.log);
  await makePackages();
  score.add('build and packages', true);
  score.add('first loads within their budgets', printWeights());
  await score.jest('package');
  await score.jest('contract');
  await score.jest('browser');
} catch (error) {
  console.error(error);
  score.add('build and packages', false);
}
score.end();
