import type { IList } from '@pnp/sp/lists';
import { HubError } from '../../domain/errors';
import {
  type HolidayAct,
  holidayInWords,
  type HolidayRepository,
  type ListedHoliday
} from '../../domain/holidays/HolidayChange';
import { type ListName, listNames } from '../../schema/listNames';
import { readMaskOrNone, rightBits } from '../readMask';
import { holidayColumns, type HolidayRow, toHolidays, toHolidayUpdate } from '../rules/holidayRow';
import type { HubConnection } from '../sp';
import { asHubErrors, toHubError } from '../toHubError';
import { quoted, writeText } from '../wire';

const { viewItems, addItems, deleteItems } = rightBits;

/** Looks before each try, the first included. */
const mostTries = 3;

/** A row of Holidays with what its removal needs. */
type ListedRow = HolidayRow & { Id: number; 'odata.etag'?: string };

/** What the site has of an act. */
interface Standing {
  /** The act's record is there. */
  recorded: boolean;
  /** What the list has on the day; absent when nothing. */
  listed?: ListedHoliday;
}

/** Bank holidays and closure days, each change with its record in AuditLog. @see docs/decisions on changes of holidays */
export class SharePointHolidayRepository implements HolidayRepository {
  public constructor(private readonly connection: HubConnection) {}

  public mayChange(): Promise<boolean> {
    return asHubErrors(async () => {
      const [holidays, log, stages] = await Promise.all(
        [listNames.holidays, listNames.auditLog, listNames.complaintStages].map((name) =>
          readMaskOrNone(this.connection.sp, name)
        )
      );
      const has = (rights: number | undefined = 0, ...bits: number[]): boolean =>
        bits.every((bit) => (rights & bit) !== 0);
      return has(holidays, addItems, deleteItems) && has(log, addItems) && has(stages, viewItems);
    });
  }

  public list(): Promise<readonly ListedHoliday[]> {
    return asHubErrors(async () => {
      const rows: ListedRow[] = await this.named(listNames.holidays)
        .items.select('Id', ...holidayColumns)
        .top(5000)();
      return rows.flatMap(toListed).sort((a, b) => (a.date < b.date ? -1 : 1));
    });
  }

  public apply(act: HolidayAct): Promise<void> {
    return asHubErrors(async () => {
      let failure: HubError | undefined;
      for (let tries = 0; tries < mostTries; tries += 1) {
        const standing = await this.look(act);
        const done = act.change.kind === 'add' ? isSame(standing.listed, act) : standing.listed === undefined;
        if (standing.recorded && done) return;
        if (isChanged(standing, act, failure !== undefined)) return await this.giveUp(act, standing);
        const sent = await this.send(act, { ...standing, done });
        failure = sent.failure;
        if (failure === undefined) return;
        if (failure.code === 'forbidden' || failure.code === 'throttled') throw failure;
        if (sent.refused) return await this.giveUp(act, await this.look(act));
      }
      throw failure ?? new HubError('unavailable', 'The change was not confirmed.');
    });
  }

  /**
   * Sends what is missing, record and change in one request.
   * @returns what went wrong with either; `refused` when the site answered that the day is somebody else's. Where it refuses the
   * record as well, the same request had gone through before, and its answer was lost.
   */
  private async send(
    { change, key, reason, moves }: HolidayAct,
    { recorded, done }: Standing & { done: boolean }
  ): Promise<{ failure?: HubError; refused: boolean }> {
    const [batched, execute] = this.connection.sp.batched();
    const list = (name: ListName): IList => batched.web.lists.getByTitle(name);
    const { holiday } = change;
    const inWords = holidayInWords(holiday);
    const parts: Promise<unknown>[] = [];
    if (!recorded) {
      parts.push(
        list(listNames.auditLog).items.add({
          Title: `${change.kind === 'add' ? 'Holiday added' : 'Holiday removed'}: ${holiday.date}`,
          EntryKey: key,
          Act: change.kind === 'add' ? 'Holiday added' : 'Holiday removed',
          Subject: holiday.date,
          Before: change.kind === 'add' ? null : inWords,
          After: change.kind === 'add' ? inWords : null,
          Reason: writeText([reason.trim(), `Clocks moved: ${moves}`].filter((part) => part !== '').join('. '))
        })
      );
    }
    if (!done) {
      const { items } = list(listNames.holidays);
      parts.push(
        change.kind === 'add'
          ? items.add({ ...toHolidayUpdate(change.holiday) })
          : items.getById(change.holiday.id).delete(change.holiday.etag)
      );
    }
    const results = await Promise.allSettled([...parts, execute()]);
    const failures = results.map((result) => (result.status === 'rejected' ? toHubError(result.reason) : undefined));
    const refuses = (failure?: HubError): boolean => failure?.code === 'invalid' || failure?.code === 'conflict';
    return {
      failure: failures.find((failure) => failure !== undefined),
      refused: !done && refuses(failures[parts.length - 1]) && (recorded || !refuses(failures[0]))
    };
  }

  /** Somebody was first. A record that was already written gets another that says nothing was done. */
  private async giveUp({ key, change }: HolidayAct, { recorded }: Standing): Promise<never> {
    if (recorded) {
      await this.named(listNames.auditLog).items.add({
        Title: `Not done: ${change.holiday.date}`,
        EntryKey: `${key}|not done`,
        Act: 'Not done',
        Subject: change.holiday.date,
        Reason: 'Somebody else changed the day first.'
      });
    }
    throw new HubError('conflict', 'Somebody else changed this day first.');
  }

  private async look({ key, change }: HolidayAct): Promise<Standing> {
    const [records, listed]: [{ Id: number }[], readonly ListedHoliday[]] = await Promise.all([
      this.named(listNames.auditLog)
        .items.select('Id')
        .filter(`EntryKey eq ${quoted(key)}`)
        .top(1)(),
      this.list()
    ]);
    return { recorded: records.length > 0, listed: listed.find(({ date }) => date === change.holiday.date) };
  }

  private named(name: ListName): IList {
    return this.connection.sp.web.lists.getByTitle(name);
  }
}

function toListed(row: ListedRow): ListedHoliday[] {
  return toHolidays([row]).map((holiday) => ({ ...holiday, id: row.Id, etag: row['odata.etag'] ?? '' }));
}

function isSame(listed: ListedHoliday | undefined, { change: { holiday } }: HolidayAct): boolean {
  return listed !== undefined && listed.title === holiday.title && listed.kind === holiday.kind;
}

/** The day is not as it was when the act was thought of, and not by the act itself. @param sent the act was sent before */
function isChanged({ recorded, listed }: Standing, act: HolidayAct, sent: boolean): boolean {
  if (act.change.kind === 'add') return listed !== undefined && !(isSame(listed, act) && (recorded || sent));
  if (listed === undefined) return !recorded && !sent;
  return listed.id !== act.change.holiday.id || listed.etag !== act.change.holiday.etag;
}
