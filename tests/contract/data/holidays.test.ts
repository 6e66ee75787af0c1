import type { HolidayAct, ListedHoliday } from '../../../src/shared/domain/holidays/HolidayChange';
import { type HubSite, loginOf, startHubSite } from './hubSite';

describe('a change of the bank holidays', () => {
  let site: HubSite;

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-11-23' });
    await site.fillGroups();
  });
  afterEach(() => site.faults());
  afterAll(() => site.close());

  const manager = loginOf('R6');
  const adding = (date: string, key: string): HolidayAct => ({
    change: { kind: 'add', holiday: { date, title: 'Proclaimed', kind: 'Bank holiday' } },
    key,
    reason: 'Royal proclamation',
    moves: 3
  });
  async function removing(date: string, key: string): Promise<HolidayAct> {
    const holiday = (await (await site.hub(manager).holidays()).list()).find((each) => each.date === date);
    if (!holiday) throw new Error(`${date} is not listed`);
    return { change: { kind: 'remove', holiday }, key, reason: '', moves: 0 };
  }
  const apply = async (act: HolidayAct, login = manager): Promise<void> =>
    (await site.hub(login).holidays()).apply(act);
  const listed = async (date: string): Promise<ListedHoliday[]> =>
    (await (await site.hub().holidays()).list()).filter((each) => each.date === date);
  const records = async (key: string): Promise<Record<string, unknown>[]> => {
    const rows: Record<string, unknown>[] = await site
      .connection()
      .sp.web.lists.getByTitle('AuditLog')
      .items.select('Title', 'EntryKey', 'Act', 'Subject', 'Before', 'After', 'Reason', 'Author/Title')
      .expand('Author')
      .filter(`startswith(EntryKey,'${key}')`)();
    return rows;
  };

  it('is one request with its record: what, before, after, why and who', async () => {
    await apply(adding('2027-06-04', 'add-1'));
    expect(await listed('2027-06-04')).toHaveLength(1);
    expect(await records('add-1')).toMatchObject([
      {
        Title: 'Holiday added: 2027-06-04',
        Act: 'Holiday added',
        Subject: '2027-06-04',
        Before: null,
        After: 'Bank holiday 2027-06-04: Proclaimed',
        Reason: 'Royal proclamation. Clocks moved: 3',
        Author: { Title: 'r6.user' }
      }
    ]);
    await apply(await removing('2027-06-04', 'remove-1'));
    expect(await listed('2027-06-04')).toEqual([]);
    expect(await records('remove-1')).toMatchObject([
      { Act: 'Holiday removed', Before: 'Bank holiday 2027-06-04: Proclaimed', After: null }
    ]);
  });

  it('is done once, however often it is asked for, also after a lost answer', async () => {
    await site.faults({ match: 'POST *$batch*', drop: true, afterCommit: true, times: 1 });
    const act = adding('2027-07-02', 'add-2');
    await apply(act);
    await apply(act);
    expect([await listed('2027-07-02'), await records('add-2')].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('is not done where somebody changed the day first, and no record is left that says it was', async () => {
    await apply(adding('2027-08-06', 'add-3'));
    await expect(apply(adding('2027-08-06', 'add-4'))).rejects.toMatchObject({ code: 'conflict' });
    expect(await records('add-4')).toEqual([]);
    const act = await removing('2027-08-06', 'remove-4');
    await site
      .connection()
      .sp.web.lists.getByTitle('Holidays')
      .items.getById(act.change.kind === 'remove' ? act.change.holiday.id : 0)
      .update({ Title: 'Renamed' });
    await expect(apply(act)).rejects.toMatchObject({ code: 'conflict' });
    expect(await listed('2027-08-06')).toMatchObject([{ title: 'Renamed' }]);
    expect(await records('remove-4')).toEqual([]);
  });

  it('of two at once is done by one, and the other’s record says that it was not', async () => {
    const both = await Promise.allSettled([apply(adding('2027-10-01', 'add-6')), apply(adding('2027-10-01', 'add-7'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listed('2027-10-01')).toHaveLength(1);
    const lost = both[0].status === 'rejected' ? 'add-6' : 'add-7';
    const acts = (await records(lost)).map(({ Act }) => Act);
    expect([[], ['Holiday added', 'Not done']]).toContainEqual(acts);
  });

  it('is offered to who may make it and sees every case it moves; the site refuses others', async () => {
    const may = await Promise.all(
      (['R6', 'R13', 'R5', 'R3', 'R8', 'R1'] as const).map(async (role) =>
        (await site.hub(loginOf(role)).holidays()).mayChange()
      )
    );
    expect(may).toEqual([true, false, false, false, false, false]);
    await expect(apply(adding('2027-09-03', 'add-5'), loginOf('R5'))).rejects.toMatchObject({
      code: expect.stringMatching(/^(forbidden|not-found|not-provisioned)$/)
    });
    expect([await listed('2027-09-03'), await records('add-5')]).toEqual([[], []]);
  });
});
