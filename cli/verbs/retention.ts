import { hubOver } from '../../src/shared/data/createHub';
import type { RetentionRepository } from '../../src/shared/domain/retention/RetentionRepository';
import type { ReviewItem } from '../../src/shared/domain/retention/reviewItems';
import { counted } from '../../src/shared/loc/parts';
import type { Terminal } from '../terminal';
import { patiently } from '../writing/patience';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- retention [--destroy]` */
export const retention: Verb = {
  name: 'retention',
  takes: '[--destroy]',
  help: [
    "say which records are over their time and what would go with each; the council's own schedule goes first",
    '--destroy destroys those that two people have agreed on in the hub, for good; safe to run again'
  ],
  options: { destroy: { type: 'boolean' } },
  async run(call) {
    takeNothing('retention', call);
    const repository = await hubOver(await call.open()).retention();
    const { items, unfinished } = await repository.review();
    call.terminal.line(`${counted(items.length, 'record is', 'records are')} over the time.`);
    for (const item of items) await tell(repository, item, call.terminal);
    if (!call.flag('destroy')) {
      call.terminal.line('Nothing was destroyed.');
      return 0;
    }
    const agreed = items.filter((item) => item.agreed !== undefined && item.retention.state === 'due');
    const due = new Set([...unfinished, ...agreed.map(({ reference }) => reference)]);
    for (const reference of due) {
      await patiently(
        () => repository.destroy(reference),
        () => Promise.resolve()
      );
      call.terminal.line(`${reference}: destroyed.`);
    }
    if (due.size === 0) call.terminal.line('Two people have agreed on none, so nothing was destroyed.');
    return 0;
  }
};

async function tell(repository: RetentionRepository, item: ReviewItem, terminal: Terminal): Promise<void> {
  const { reference, retention: kept } = item;
  const shares = (await repository.dryRun(reference)).map(({ list, rows }) => `${list} ${rows}`).join(', ');
  terminal.line(`${reference}: ${kept.rule.name}, kept until ${kept.keepUntil}, ${standing(item)}. ${shares}`);
}

function standing({ retention: kept, proposed, agreed }: ReviewItem): string {
  if (kept.state === 'held') return 'held';
  if (agreed) return 'agreed on by two people';
  return proposed ? 'proposed by one person' : 'due for review';
}
