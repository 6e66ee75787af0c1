import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { BoardRepository } from '../../domain/board/BoardRepository';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import { registrars } from '../../domain/casework/registration/registration';
import { intakeOf } from '../../domain/casework/situationOf';
import { type ContactKind, contactKinds } from '../../domain/contacts/contactFields';
import { contactFaults, contactPrefix, enquiryDueOn } from '../../domain/contacts/contacts';
import type {
  ContactDesk,
  ContactRepository,
  ContactRequest,
  ContactToRegister,
  RecordedContact
} from '../../domain/contacts/ContactRepository';
import { addMonths } from '../../domain/dates/addMonths';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { HubError } from '../../domain/errors';
import { isFor } from '../../domain/roles/HubReader';
import { Refused } from '../../domain/refusals/Refusal';
import { indexRules } from '../../domain/processRules/selectRules';
import { mayShareCases, readActor, readTeams } from '../casework/readContext';
import { mayDo } from '../readMask';
import { secureCase } from '../rights/secureCases';
import type { HubConnection } from '../sp';
import { asHubErrors, toHubError } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { whereAllowed } from '../whereAllowed';
import { quoted, writeDate } from '../wire';
import { type ContactRow, contactTables, type Placing, toRecordedContact } from './contactRows';
import { readToRegister } from './madeComplaint';

/** Numbers tried before it is given up; the steps between them double, past those that others took and the reader does not see. */
const mostNumbers = 16;

/** Rows of a kind in a list of the last ones. */
const mostShown = 50;

/** So long ago at most came what still waits: what is older is no longer waited for. */
const monthsWaitedFor = 12;

/** Rows that wait, of a kind: more than anybody could answer. */
const mostWaiting = 500;

/** Contacts that are no complaint, over SharePoint lists. */
export class SharePointContactRepository implements ContactRepository {
  public constructor(
    private readonly connection: HubConnection,
    private readonly board: Pick<BoardRepository, 'rulebook'>
  ) {}

  public desk(): Promise<ContactDesk> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const [actor, teams, ...rights] = await Promise.all([
        readActor(sp),
        readTeams(sp),
        ...contactKinds.map((kind) => mayDo(sp, contactTables[kind].list, 'addItems'))
      ]);
      return {
        actor,
        teams,
        time: clock.now(),
        kinds: contactKinds.filter((_, place) => rights[place] === true),
        mayRegister: isFor(registrars, actor)
      };
    });
  }

  public record(request: ContactRequest): Promise<string> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const { kind, values } = request;
      const [actor, teams, rulebook] = await Promise.all([readActor(sp), readTeams(sp), this.board.rulebook()]);
      const time = clock.now();
      const intake = intakeOf({ actor, teams, time });
      const [fault] = contactFaults(kind, values, intake);
      if (fault) throw new Refused(fault);
      const service = intake.serviceOf(String(values.team));
      const dueOn =
        kind === 'enquiry'
          ? enquiryDueOn(values, indexRules(rulebook.rules), createCalendar(rulebook.holidays), time.today)
          : undefined;
      const reference = await untilConfirmed(() => add(sp, request, { service, dueOn }));
      // Until then the row is seen by those who may see what is in triage.
      if (kind !== 'ombudsman' && mayShareCases(actor)) await secureCase(sp, reference);
      return reference;
    });
  }

  public recent(kind: ContactKind, today: IsoDate): Promise<readonly RecordedContact[]> {
    return asHubErrors(async () => {
      const [last, waiting] = await Promise.all([
        this.read(kind, (items) => items.orderBy('ReceivedDate', false).orderBy('Id', false).top(mostShown)),
        this.readWaiting(kind, today)
      ]);
      const known = new Set(last.map(({ reference }) => reference));
      const older = waiting.filter(({ reference }) => !known.has(reference));
      return [...last, ...older.sort((a, b) => b.receivedOn.localeCompare(a.receivedOn))];
    });
  }

  public waiting(kind: ContactKind, today: IsoDate): Promise<readonly RecordedContact[]> {
    return asHubErrors(() => this.readWaiting(kind, today));
  }

  public toRegister(reference: string): Promise<ContactToRegister> {
    return asHubErrors(() => readToRegister(this.connection.sp, reference));
  }

  public reply({ kind, reference, receivedOn }: RecordedContact, on: IsoDate): Promise<void> {
    return asHubErrors(() =>
      untilConfirmed(async () => {
        const { sp, clock } = this.connection;
        const { list, selected } = contactTables[kind];
        const [row] = await find(sp, kind, `Reference eq ${quoted(reference)}`, ['Id', ...selected]);
        if (!row) throw new HubError('not-found', 'It is not there, or no longer.');
        const { repliedOn, awaitsReply } = toRecordedContact(kind, row);
        if (repliedOn === on) return;
        if (!awaitsReply) throw new Refused({ why: 'noReplyDue' });
        if (on < receivedOn || on > clock.now().today) {
          throw new Refused({ why: 'notBetween', day: receivedOn });
        }
        await sp.web.lists
          .getByTitle(list)
          .items.getById(Number(row.Id))
          .update({ RepliedDate: writeDate(on) }, String(row['odata.etag'] ?? '*'));
      })
    );
  }

  private async readWaiting(kind: ContactKind, today: IsoDate): Promise<RecordedContact[]> {
    const { waiting } = contactTables[kind];
    if (waiting === undefined) return [];
    // The day comes first: it is the indexed column that keeps the rest under the list view threshold.
    const since = addMonths(today, -monthsWaitedFor);
    const filter = `ReceivedDate ge datetime'${writeDate(since) ?? ''}' and ${waiting}`;
    return this.read(kind, (items) => items.filter(filter).top(mostWaiting));
  }

  private async read(kind: ContactKind, asked: (items: IItems) => IItems): Promise<RecordedContact[]> {
    const { list, selected } = contactTables[kind];
    const rows = await whereAllowed(() =>
      asked(this.connection.sp.web.lists.getByTitle(list).items.select(...selected))<ContactRow[]>()
    );
    return (rows ?? []).map((row) => toRecordedContact(kind, row));
  }
}

/** Adds a contact under the first reference that is free; one that its key has already is left as it is. */
async function add(
  sp: SPFI,
  { kind, key, values }: ContactRequest,
  placed: Pick<Placing, 'service' | 'dueOn'>
): Promise<string> {
  const { list, write, referenceColumn } = contactTables[kind];
  const put = (reference: string): Promise<unknown> =>
    sp.web.lists.getByTitle(list).items.add({ ...write(values, { ...placed, reference, key }) });
  if (kind === 'ombudsman') {
    const reference = String(values.reference).trim();
    const [there] = await find(sp, kind, `OmbudsmanReference eq ${quoted(reference)}`, ['Id']);
    if (!there) await put(reference);
    return reference;
  }
  const recorded = async (): Promise<string | undefined> => {
    const [row] = await find(sp, kind, `ClientKey eq ${quoted(key)}`, [referenceColumn]);
    return row && String(row[referenceColumn]);
  };
  const before = await recorded();
  if (before !== undefined) return before;
  const prefix = contactPrefix(kind, String(values.receivedOn));
  let number = (await highest(sp, kind, prefix)) + 1;
  for (let tries = 0; tries < mostNumbers; tries += 1) {
    const reference = `${prefix}${String(number).padStart(4, '0')}`;
    try {
      await put(reference);
      return reference;
    } catch (error) {
      if (toHubError(error).code !== 'invalid') throw error;
      // Refused for its key, it had come through before; else somebody has the number.
      const through = await recorded();
      if (through !== undefined) return through;
    }
    number += tries < 2 ? 1 : 2 ** (tries - 2);
  }
  throw new HubError('conflict', 'No free reference was found.');
}

async function highest(sp: SPFI, kind: ContactKind, prefix: string): Promise<number> {
  const rows: { Reference: string }[] = await sp.web.lists
    .getByTitle(contactTables[kind].list)
    .items.select('Reference')
    .filter(`startswith(Reference,${quoted(prefix)})`)
    .orderBy('Reference', false)
    .top(1)();
  return Math.max(0, ...rows.map(({ Reference }) => Number(Reference.slice(prefix.length)) || 0));
}

function find(sp: SPFI, kind: ContactKind, filter: string, columns: readonly string[]): Promise<ContactRow[]> {
  return sp.web.lists
    .getByTitle(contactTables[kind].list)
    .items.select(...columns)
    .filter(filter)
    .top(1)<ContactRow[]>();
}
