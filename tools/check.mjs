/** `npm run check`: types, lint, walls, format and unit tests; nothing is built. */
import { Score } from './lib/score.mjs';

const score = new Score();
await score.checks();
await score.jest(['unit']);
score.end();
