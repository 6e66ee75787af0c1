import { JSDOM } from 'jsdom';
import type { Hub } from '../../../src/shared/data/createHub';
import type { ActField } from '../../../src/shared/domain/casework/acts/ActField';
import { acts } from '../../../src/shared/domain/casework/acts/acts';
import { reasonCodes } from '../../../src/shared/domain/casework/reasonCodes';
import { registrationFields } from '../../../src/shared/domain/casework/registration/registrationFields';
import { contactFields } from '../../../src/shared/domain/contacts/contactFields';
import { aReport } from '../../../src/shared/domain/publication/testing/aReport';
import { actionCategories } from '../../../src/shared/domain/registers/ActionItem';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import { reportKinds, type ReportRequest } from '../../../src/shared/domain/report/Report';
import { hubLists } from '../../../src/shared/schema/hubLists';
import { questions } from '../../../src/shared/ui/logForm/questions';
import type { HubSite } from '../data/hubSite';

/** Days, times and numbers, in English as the component speaks it. */
const written =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)\b|\d+/g;

const fieldsEntered: readonly ActField[] = [
  ...acts.map(({ fields }) => fields),
  ...Object.values(registrationFields),
  ...Object.values(contactFields).flatMap(({ first, more }) => [first, more])
].flatMap((fields) => Object.values<ActField>(fields));

/** What fields may hold: kept as it is read. */
export const codes: readonly string[] = [
  ...fieldsEntered.flatMap((field) => ('choices' in field ? field.choices : [])),
  ...Object.values(questions).flatMap((question) => ('options' in question ? question.options : [])),
  ...actionCategories,
  ...Object.entries(reasonCodes).flatMap(([reason, parts]) => [reason, ...parts])
];

/** Everything that the lists of a site say. */
export async function wordsHeld(site: HubSite): Promise<string[]> {
  const rows = await Promise.all(
    hubLists.map(async ({ name }) => {
      const answer = await site.test.request(`/_api/web/lists/getByTitle('${name}')/items?$top=5000`);
      return ((await answer.json()) as { value: Record<string, unknown>[] }).value;
    })
  );
  const people: { Title: string }[] = await site.connection().sp.web.siteUsers();
  return [...textsIn(rows).map(plain), ...people.map(({ Title }) => Title), 'CH-', '.aspx'];
}

/** What reports say: they are documents in English. Of each kind, counted for a reader on a day, and of one that was made for a test. */
export async function wordsOfReports(
  hub: Pick<Hub, 'reports'>,
  period: Pick<ReportRequest, 'from' | 'to'>
): Promise<string[]> {
  const repository = await hub.reports();
  const counted = reportKinds.map(async (kind) => {
    const request = { ...period, kind, process: 'CHILD_STAT', mode: 'standard' } as const;
    const data = await repository.read(request);
    return [computeReport(request, data, false), computeReport(request, data, true)];
  });
  return textsIn([aReport(), await Promise.all(counted)]);
}

/** Every text in something, however deep. */
export function textsIn(found: unknown): string[] {
  if (typeof found === 'string') return [found];
  return typeof found === 'object' && found !== null ? Object.values(found).flatMap(textsIn) : [];
}

/** A word is left when days and numbers are taken out. */
export function isWord(text: string): boolean {
  return /[a-z]{2}/i.test(text.replace(written, ''));
}

/** The site holds the text, or each of its parts. */
export function isHeld(text: string, held: string): boolean {
  const parts = text.replace(written, '\n').split(/[\n·.,;:/()]+/);
  return parts.every((part) => !isWord(part) || held.includes(part.trim().toLowerCase()));
}

/** What is read of rich text. */
function plain(text: string): string {
  return text.includes('<') ? `${text}\n${JSDOM.fragment(text).textContent ?? ''}` : text;
}
