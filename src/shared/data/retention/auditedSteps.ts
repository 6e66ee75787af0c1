import type { SPFI } from '@pnp/sp';
import { londonDate } from '../../domain/dates/londonDate';
import { type DestructionStep, destructionSteps, type StepEntry } from '../../domain/retention/reviewItems';
import { destructionActs } from '../../schema/lists/auditLog';
import { listNames } from '../../schema/listNames';
import { readPages } from '../reports/readWindow';
import { quoted, readText, type Wire } from '../wire';

interface AuditRow {
  EntryKey: Wire<string>;
  Act: Wire<string>;
  Subject: Wire<string>;
  Before: Wire<string>;
  Created: string;
  AuthorId: number;
  Author?: { Title: Wire<string> };
}

/**
 * What the audit log says of destroying records.
 * @param reference of one case; all when absent
 */
export async function readSteps(sp: SPFI, reference?: string): Promise<readonly StepEntry[]> {
  const { items } = sp.web.lists.getByTitle(listNames.auditLog);
  const filter =
    reference === undefined
      ? Object.values(destructionActs)
          .map((act) => `Act eq ${quoted(act)}`)
          .join(' or ')
      : `Subject eq ${quoted(reference)}`;
  const columns = ['EntryKey', 'Act', 'Subject', 'Before', 'Created', 'AuthorId', 'Author/Title'];
  const entries: StepEntry[] = [];
  const request = (): typeof items =>
    items
      .select(...columns)
      .expand('Author')
      .filter(filter);
  for await (const page of readPages<AuditRow>(request)) entries.push(...page.flatMap(toEntry));
  return entries;
}

/** Adds an entry. @throws whatever PnPjs throws: refused when it is there already */
export async function addStep(
  sp: SPFI,
  step: Pick<StepEntry, 'reference' | 'step' | 'proposal' | 'rows'>
): Promise<void> {
  const act = destructionActs[step.step];
  await sp.web.lists.getByTitle(listNames.auditLog).items.add({
    Title: `${act}: ${step.reference}`,
    EntryKey: `${step.step}|${step.reference}|${step.proposal}`,
    Act: act,
    Subject: step.reference,
    Before: step.rows
  });
}

function toEntry({ EntryKey, Act, Subject, Before, Created, AuthorId, Author }: AuditRow): StepEntry[] {
  const step = destructionSteps.find((each: DestructionStep) => destructionActs[each] === Act);
  const proposal = Number(readText(EntryKey).split('|')[2] ?? 0);
  return step === undefined || !(proposal > 0)
    ? []
    : [
        {
          reference: readText(Subject),
          step,
          proposal,
          by: { id: AuthorId, name: readText(Author?.Title) },
          on: londonDate(Created),
          rows: readText(Before)
        }
      ];
}
