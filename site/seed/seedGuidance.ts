import { InjectHeaders } from '@pnp/queryable';
import { hubOver } from '../../src/shared/data/createHub';
import { connect, siteContext } from '../../src/shared/data/sp';
import type { GuidanceEditing, NewDraft } from '../../src/shared/domain/guidance/GuidanceEditing';
import { type GuidanceText, textOf } from '../../src/shared/domain/guidance/GuidanceText';
import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { SeedPerson } from './seedSite';
import { fromOrdinal, toOrdinal } from '../../src/shared/domain/dates/ordinals';

/** A change of a page as the demo has it. */
interface DemoChange {
  key: string;
  state: NewDraft['state'];
  change(text: GuidanceText): Partial<GuidanceText>;
  /** A second person has approved it. */
  approved: boolean;
}

/** Pages that were changed and approved, with reviews overdue, near and far, and two drafts that wait. */
function demoChanges(today: IsoDate): readonly DemoChange[] {
  const inDays = (days: number): IsoDate => fromOrdinal(toOrdinal(today) + days);
  const review = (key: string, days: number, changeNote: string): DemoChange => ({
    key,
    state: 'For approval',
    approved: true,
    change: () => ({ reviewOn: inDays(days), changeNote })
  });
  const wording = (key: string, state: NewDraft['state'], words: string, changeNote: string): DemoChange => ({
    key,
    state,
    approved: false,
    change: ({ body }) => ({ body: `${body}\n<p>${words}</p>`, changeNote })
  });
  return [
    review('making-things-right', -20, 'Looked at and found right'),
    review('privacy', 12, 'Looked at and found right'),
    review('stage-1', 200, 'Looked at and found right'),
    wording('remedies', 'For approval', 'Ask the person what would help before you offer anything.', 'Ask first'),
    wording('advocacy', 'Being written', 'An advocate may also speak for the child at a meeting.', 'Meetings')
  ];
}

/** Writes and approves guidance as two people of the demo would, each signed in as themselves. */
export async function seedGuidance(url: string, people: readonly SeedPerson[], today: IsoDate): Promise<void> {
  const loginOf = (role: string): string | undefined => people.find(({ roles }) => roles.includes(role))?.login;
  const [writer, approver] = [loginOf('Service recovery officer'), loginOf('Service recovery manager')];
  if (writer === undefined || approver === undefined) return;
  const editingOf = (login: string): Promise<GuidanceEditing> =>
    hubOver(connect(siteContext(url), InjectHeaders({ 'X-Hub-User': login }))).guidanceEditing();
  const [writing, approving] = await Promise.all([editingOf(writer), editingOf(approver)]);
  for (const { key, state, approved, change } of demoChanges(today)) {
    const { page, draft } = await writing.desk(key);
    // A filling that was broken off goes on where it stopped.
    if (page === undefined || draft !== undefined) continue;
    const text = textOf(page);
    await writing.saveDraft(undefined, { key, kind: page.kind, state, text: { ...text, ...change(text) } });
    if (approved) await approving.approve(await approving.desk(key));
  }
}
