const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const seconds = require('./seconds.json');

/**
 * Begins with the test files that take longest, so that none of them runs alone in the end. Jest does so by what it
 * remembers of earlier runs; a clean clone remembers nothing, and there the seconds on record stand in. They need not be
 * exact: a file that is not among them is taken to be short.
 */
module.exports = class LongestFirst extends Sequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    const lasts = ({ duration, path, context }) =>
      duration === undefined
        ? (seconds[relative(context.config.rootDir, path).replaceAll('\\', '/')] ?? 0)
        : duration / 1000;
    return super.sort(tests).sort((one, other) => lasts(other) - lasts(one));
  }
};
