import type { RecordedContact } from '../../../domain/contacts/ContactRepository';
import { isFor } from '../../../domain/roles/HubReader';
import type { RoleCode } from '../../../domain/roles/Role';
import type { FeatureTexts } from '../../../loc/FeatureTexts';
import type { HomeListSource } from '../homeLists';

const texts = {
  'en-GB': {
    title: 'Replies to send',
    late: 'Overdue',
    due: 'Due today',
    open: 'To be answered'
  }
} satisfies FeatureTexts<{ title: string; late: string; due: string; open: string }>;

/** Who records replies: whoever may change the rows. @see domain.md 11.2 */
const answerers: Readonly<Record<'enquiry' | 'comment', readonly RoleCode[]>> = {
  enquiry: ['R5', 'R6', 'R9', 'R14'],
  comment: ['R2', 'R5', 'R6', 'R14']
};

/** Comments and enquiries that somebody waits for an answer to, by their days. @see domain.md 7.11, 7.15 and 7.16 */
export const repliesDue: HomeListSource = {
  texts,
  all: { screen: 'case', query: { case: 'contact' } },
  read: async ({ hub, reader, services, today, choose }) => {
    const contacts = await hub.contacts();
    const kinds = (['enquiry', 'comment'] as const).filter((kind) => isFor(answerers[kind], reader));
    const found = await Promise.all(kinds.map((kind) => contacts.waiting(kind, today)));
    const words = choose(texts);
    return found
      .flat()
      .filter(({ service }) => services.length === 0 || services.includes(service))
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
      .map(({ kind, reference, about, of, dueOn }) => ({
        key: reference,
        title: reference,
        facts: [about, of].filter((fact) => fact !== ''),
        ...(dueOn !== undefined && { status: statusOn(dueOn, today, words), dueOn }),
        at: { screen: 'case', query: { case: `contact:${kind}` } }
      }));
  }
};

/** What is due goes by its day, the others by the day they came. */
function dayOf({ dueOn, receivedOn }: RecordedContact): string {
  return dueOn ?? receivedOn;
}

function statusOn(
  dueOn: string,
  today: string,
  words: (typeof texts)['en-GB']
): { status: 'red' | 'amber' | 'green'; label: string } {
  if (dueOn < today) return { status: 'red', label: words.late };
  return dueOn === today ? { status: 'amber', label: words.due } : { status: 'green', label: words.open };
}
