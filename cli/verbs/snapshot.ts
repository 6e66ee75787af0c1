import { hubOver } from '../../src/shared/data/createHub';
import type { FreezeResult } from '../../src/shared/domain/snapshots/SnapshotRepository';
import { patiently } from '../writing/patience';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- snapshot` */
export const snapshot: Verb = {
  name: 'snapshot',
  help: ["freeze this week's RAG board; safe to run again, for example every Monday at 06:00"],
  async run(call) {
    takeNothing('snapshot', call);
    const connection = await call.open();
    const { snapshots } = await hubOver(connection).views();
    let done: FreezeResult | undefined;
    await patiently(
      async () => {
        done = await snapshots.freeze();
      },
      // Freezing itself looks at what an earlier try has left.
      () => Promise.resolve()
    );
    if (done) call.terminal.line(tell(done));
    return 0;
  }
};

function tell({ week, board, added }: FreezeResult): string {
  const red = board.rows.filter(({ status }) => status === 'red').length;
  const what = `Week of ${week.week}, as at ${week.asAt}: ${week.stages} open stages, ${red} of them red`;
  return added
    ? `${what}. Frozen as version ${week.version}.`
    : `${what}. Nothing has changed since version ${week.version} was frozen.`;
}
