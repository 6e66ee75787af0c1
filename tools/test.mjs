/** `npm test`: everything, ending with the line `N passed, N failed`. */
import { build } from './lib/build.mjs';
import { makePackages } from './lib/packages.mjs';
import { Score } from './lib/score.mjs';
import { printWeights } from './lib/weights.mjs';

const score = new Score();
await score.checks({ isBuilt: true });
// The build leaves a core idle for most of its time.
const building = Promise.allSettled([build(console.log).then(() => makePackages())]);
await score.jest(['unit']);
const [built] = await building;
if (built.status === 'fulfilled') {
  score.add('build and packages', true);
  score.add('first loads within their budgets', printWeights());
  await score.jest(['package', 'contract', 'browser'], { workers: 4 });
} else {
  console.error(built.reason);
  score.add('build and packages', false);
}
score.end();
