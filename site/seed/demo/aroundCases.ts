import type { ActValues } from '../../../src/shared/domain/casework/acts/ActField';
import { commentTypes } from '../../../src/shared/domain/contacts/contactFields';
import type { IsoDate } from '../../../src/shared/domain/dates/IsoDate';
import type { HubCase } from '../../../cli/writing/hubCase';
import type { Days } from './days';
import type { Random } from './random';
import { teamsByProcess } from './words';

/** Somebody of a demo case. Everybody here is made up. */
export interface DemoPerson {
  reference: string;
  key: string;
  values: ActValues;
}

/** A comment of the demo. */
export interface DemoComment {
  reference: string;
  team: string;
  values: ActValues;
  repliedOn?: IsoDate;
}

/** An allegation of the demo, by the login of whom it is about. */
export interface DemoAllegation {
  reference: string;
  key: string;
  team: string;
  service: string;
  login: string;
  namedOn: IsoDate;
  nature: string;
}

/** Open cases whose people are known. */
const KNOWN = 40;
const COMMENTS = 36;

const firstNames = [
  'Perrin',
  'Saffron',
  'Odile',
  'Jory',
  'Wren',
  'Caspian',
  'Tilda',
  'Fenn',
  'Marigold',
  'Lowen'
] as const;
const lastNames = [
  'Oakes',
  'Thornbury',
  'Quince',
  'Hathersage',
  'Larkmead',
  'Pellow',
  'Winterbourne',
  'Ashcombe'
] as const;
const reaches = ['Email', 'Telephone, after four', 'Letter', 'Text message', 'Telephone, mornings'] as const;
const said = [
  'The waiting room needs a place for prams.',
  'The leaflet says where to call and not when.',
  'I do not agree with the new opening hours.',
  'The letters are easier to read than last year.',
  'It would help to book a time online.'
] as const;

/** People of the open cases: complainants, children, advocates; consent and wishes as they stand in life. */
export function demoPeople(cases: readonly HubCase[], random: Random): readonly DemoPerson[] {
  const open = cases.filter(({ complaint }) => complaint.status === 'Open').slice(0, KNOWN);
  return open.flatMap(({ complaint: { reference, process, complainant } }, index): DemoPerson[] => {
    const family = random.pick(lastNames);
    const name = (): string => `${random.pick(firstNames)} ${family}`;
    const isChildren = process === 'CHILD_STAT';
    const fromChild = complainant === 'Child or young person';
    const person = (number: number, values: ActValues): DemoPerson => ({
      reference,
      key: `${reference}|P${number}`,
      values
    });
    const first = person(1, {
      role: 'Complainant',
      name: name(),
      relationship: complainant,
      contactPreference: random.pick(reaches),
      ...(fromChild && { isChild: true, age: String(random.int(12, 17)) }),
      ...(index % 7 === 0 && { communicationNeed: 'British Sign Language interpreter' }),
      ...(index % 5 === 0 && { adjustment: 'Large print' }),
      ...(isChildren && !fromChild && { consent: random.pick(['Held', 'Awaited', 'Not needed']) })
    });
    if (!isChildren || fromChild) return [first];
    const child = person(2, {
      role: 'Child or service user',
      name: name(),
      isChild: true,
      age: String(random.int(3, 17)),
      wishes: random.pick(['Yes', 'Not age-appropriate', 'Unable to confirm'])
    });
    const advocate = person(3, {
      role: 'Advocate',
      name: `${random.pick(firstNames)} Merriweather`,
      contactPreference: 'Email'
    });
    return index % 4 === 0 ? [first, child, advocate] : [first, child];
  });
}

/** Comments of the last months in several teams: some answered, some still to be, most only noted. */
export function demoComments(days: Days, random: Random): readonly DemoComment[] {
  const teams = [...teamsByProcess.CHILD_STAT, ...teamsByProcess.ADULT_STAT, ...teamsByProcess.CORPORATE];
  return Array.from({ length: COMMENTS }, (_, index): DemoComment => {
    const ago = index * 5;
    const receivedOn = days.ago(ago);
    const responseNeeded = index % 3 === 0;
    const team = teams[index % teams.length] ?? '';
    return {
      reference: `CM-${receivedOn.slice(0, 4)}-${String(COMMENTS - index).padStart(4, '0')}`,
      team,
      values: {
        receivedOn,
        team,
        channel: random.pick(['Email', 'Telephone', 'In person']),
        type: commentTypes[index % commentTypes.length],
        words: random.pick(said),
        responseNeeded,
        ...(index % 4 === 0 && { forwardedTo: team, forwardedOn: receivedOn })
      },
      // The latest still wait.
      ...(responseNeeded && index > 6 && { repliedOn: days.after(receivedOn, 4) })
    };
  });
}

/**
 * Allegations of the last months: three about one person, so that a review is due, and one about another.
 * @param logins of two people of the directory who handle no cases, the first one named more often
 */
export function demoAllegations(
  cases: readonly HubCase[],
  days: Days,
  logins: readonly string[]
): readonly DemoAllegation[] {
  const service = 'Assessment and family support';
  const recent = cases.filter(({ complaint, concerns }) => complaint.receivedOn > days.ago(120) && concerns.length > 0);
  const own = recent.filter(({ complaint }) => complaint.service === service).slice(0, 3);
  const other = recent.filter(({ complaint }) => complaint.service !== service).slice(0, 1);
  const natures = ['Conduct', 'Timeliness', 'Practice', 'Confidentiality'] as const;
  return [...own, ...other].flatMap(({ complaint }, index): DemoAllegation[] => {
    const login = logins[index < own.length ? 0 : 1];
    if (login === undefined) return [];
    return [
      {
        reference: complaint.reference,
        key: `demo ${complaint.reference}|1`,
        team: complaint.team,
        service: complaint.service,
        login,
        namedOn: complaint.receivedOn,
        nature: natures[index % natures.length] ?? 'Conduct'
      }
    ];
  });
}
