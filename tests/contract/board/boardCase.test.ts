import { addEvent } from '../../../src/shared/data/casework/addEvent';
import { rowChanges } from '../../../src/shared/data/casework/rowChanges';
import { actOf } from '../../../src/shared/domain/casework/acts/acts';
import { performAct } from '../../../src/shared/domain/casework/acts/performAct';
import { situationOf } from '../../../src/shared/domain/casework/situationOf';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { addCase, underReference } from '../casework/caseSite';
import { addStages, aStage, type HubSite, loginOf, startHubSite } from '../data/hubSite';

describe('a case of the board and its timeline', () => {
  const manager = loginOf('R6');
  let site: HubSite;

  beforeAll(async () => {
    site = await startHubSite({ today: '2024-01-05' });
    await site.fillGroups();
  });
  afterAll(async () => {
    await site.close();
  });

  it('brings the log of each stage, with the days that stood before', async () => {
    const reference = 'CH-2024-0001';
    await addCase(site.connection(manager), underReference(readyCase('stage1'), reference));
    const cases = await site.hub(manager).casework();
    const { file } = await cases.open(reference);
    const values = { which: 'S1:received_on', on: '2024-01-03', reason: 'Typed wrongly' };
    await cases.perform({ act: 'correct-date', values, key: 'correction', base: file });
    const { stages, logs } = await site.hub(manager).board.caseByReference(reference);
    expect(stages).toMatchObject([{ receivedOn: '2024-01-03' }]);
    expect(logs.get('S1')).toMatchObject([
      { type: 'date_corrected', event: 'received_on', on: '2024-01-03', was: '2024-01-02', reason: 'Typed wrongly' }
    ]);
  });

  it('stands as its timeline has it, though a row has not followed', async () => {
    const reference = 'CH-2024-0002';
    const connection = site.connection(manager);
    await addCase(connection, underReference(readyCase('stage1'), reference));
    const opened = await (await site.hub(manager).casework()).open(reference);
    const { event, after } = performAct(
      actOf('freeze'),
      { on: '2024-01-04', reason: 'Court proceedings', reviewOn: '2024-02-01', toldOn: '2024-01-04' },
      situationOf(opened),
      { key: 'lost', recordedAt: '2024-01-05T10:00:00.000Z' }
    );
    // The entry is there, and whoever made it lost the connection before the rows.
    await addEvent(connection, reference, { event, changes: rowChanges(opened.file, after) });
    const { stages } = await site.hub(loginOf('R5')).board.caseByReference(reference);
    expect(stages).toMatchObject([{ freezes: [{ frozenOn: '2024-01-04', reason: 'Court proceedings' }] }]);
  });

  it('stands as its rows say where it has no timeline, or the reader may not see it', async () => {
    await addStages(site.connection(), [aStage({ reference: 'CH-2024-0003', openedOn: '2024-01-02' })]);
    const { sp } = site.connection();
    await sp.web.lists.getByTitle('Complaints').items.add({
      Reference: 'CH-2024-0003',
      Process: 'CHILD_STAT',
      ReceivedDate: '2024-01-02T12:00:00Z'
    });
    await site.faults({ match: 'GET *CaseEvents*', status: 403 });
    const { stages, logs } = await site.hub().board.caseByReference('CH-2024-0003');
    await site.faults();
    expect(stages).toMatchObject([{ openedOn: '2024-01-02' }]);
    expect(logs.get('S1')).toEqual([]);
  });
});
