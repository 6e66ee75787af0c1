import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRegister, type ImportOutcome } from '../../../cli/import';
import { type HubSite, startHubSite } from '../data/hubSite';
import { copySample, countOf, dump, hurry, listen, sampleCounts, smallSample } from './support';

const smallCounts = { Complaints: 91, ComplaintStages: 100, Concerns: 60, Compliments: 39, EqualityAnswers: 91 };

describe('import of a register', () => {
  let hub: HubSite;
  let copy: ReturnType<typeof copySample>;
  beforeEach(async () => {
    hub = await startHubSite({ today: '2024-06-03' });
    copy = smallSample();
  });
  afterEach(async () => {
    copy.remove();
    await hub.close();
  });

  const run = async (
    options: Parameters<typeof importRegister>[2] = {}
  ): Promise<{ outcome: ImportOutcome; lines: string[] }> => {
    const terminal = listen();
    const outcome = await importRegister(hub.connection().sp, copy.folder, { patience: hurry(), ...options }, terminal);
    return { outcome, lines: terminal.lines };
  };
  const rows = (stamps = false): ReturnType<typeof dump> => dump(hub.connection().sp, stamps);

  it('takes the sample whole, and again without changing a row', async () => {
    copy.remove();
    copy = copySample();
    expect((await run()).outcome).toBe('complete');
    const first = await rows(true);
    expect(countOf(first)).toEqual(sampleCounts);
    const again = await run();
    expect(again.lines).toContain('Nothing to change: the site has every row that can be taken.');
    expect(await rows(true)).toEqual(first);
  });

  it('writes nothing in a dry run, neither to the site nor into the folder', async () => {
    copy.edit('stages.csv', (text) => text.replace('10/08/2023', '31/02/2023'));
    const { outcome, lines } = await run({ dryRun: true });
    expect(outcome).toBe('partial');
    expect(lines).toContain('Complaints: 90 to add, 0 to change, 0 as they were.');
    expect(countOf(await rows())).toEqual({
      Complaints: 0,
      ComplaintStages: 0,
      Concerns: 0,
      Compliments: 0,
      EqualityAnswers: 0
    });
    expect(existsSync(join(copy.folder, 'import-errors.csv'))).toBe(false);
  });

  it('leaves a complaint with a bad row out whole, says where, and takes it once it is mended', async () => {
    // CS23-S0003 has two stages; only the second is spoilt.
    copy.edit('stages.csv', (text) => text.replace('CS23-S0003,2,27/09/2023', 'CS23-S0003,2,"=1+1"'));
    copy.edit('compliments.csv', (text) => text.replace('CS23-P0001,22/08/2023', 'CS23-P0001,22-08-2023'));
    const { outcome, lines } = await run();
    expect(outcome).toBe('partial');
    expect(lines.join('\n')).toMatch(/stages\.csv, line 5, Clock started: .*formula/);
    const partial = await rows();
    expect(countOf(partial)).toMatchObject({ Complaints: 90, ComplaintStages: 98, Compliments: 38 });
    expect(JSON.stringify(partial)).not.toContain('CS23-S0003');
    const errors = readFileSync(join(copy.folder, 'import-errors.csv'), 'utf8');
    expect(errors).toContain('"stages.csv","5","Clock started"');
    expect(errors).toContain('"stages.csv","4","","The row is left out with its complaint');
    expect(errors).toContain('"compliments.csv","2","Date received"');
    expect(errors).not.toMatch(/(^|,)"?[=+@-]/m);

    copy.edit('stages.csv', (text) => text.replace('"=1+1"', '27/09/2023'));
    copy.edit('compliments.csv', (text) => text.replace('22-08-2023', '22/08/2023'));
    expect((await run()).outcome).toBe('complete');
    expect(countOf(await rows())).toEqual(smallCounts);
    expect(existsSync(join(copy.folder, 'import-errors.csv'))).toBe(false);
  });

  it('rejects a team that is not in the list of teams, unless told to add it', async () => {
    copy.edit('complaints.csv', (text) => text.replace('Email,Team West,', 'Email,Team Wset,'));
    const { outcome, lines } = await run();
    expect(outcome).toBe('partial');
    expect(lines.join('\n')).toMatch(/complaints\.csv, line 2, Team: “Team Wset” is not .*Nearest: Team West/);
    expect((await run({ addTeams: true })).outcome).toBe('complete');
    const teams: { Title: string }[] = await hub
      .connection()
      .sp.web.lists.getByTitle('Teams')
      .items.select('Title')
      .filter("Title eq 'Team Wset'")();
    expect(teams).toHaveLength(1);
  });

  it('writes nothing at all when a header is wrong', async () => {
    copy.edit('concerns.csv', (text) => text.replace('Category', 'Kind'));
    const { outcome, lines } = await run();
    expect(outcome).toBe('unreadable');
    expect(lines.join('\n')).toContain('concerns.csv, line 1, Category: The column is missing.');
    expect(Object.values(countOf(await rows()))).toEqual([0, 0, 0, 0, 0]);
  });

  it('changes what the register changed and leaves what people added in the hub', async () => {
    await run();
    const stages = hub.connection().sp.web.lists.getByTitle('ComplaintStages').items;
    const [stage]: { Id: number }[] = await stages.select('Id').filter("StageKey eq 'CS23-S0003|S2'")();
    if (!stage) throw new Error('The stage is missing.');
    await stages.getById(stage.Id).update({ ReasonForDelay: 'Complexity', FrozenDate: '2023-11-01T12:00:00Z' });
    copy.edit('stages.csv', (text) => text.replace('29/01/2024,Not upheld', '30/01/2024,Upheld'));
    copy.edit('complaints.csv', (text) => text.replace(/(CS23-S0003,.*),Not upheld,Closed/, '$1,Upheld,Closed'));
    const { lines } = await run();
    expect(lines).toContain('ComplaintStages: 0 added, 1 changed, 99 as they were.');
    expect(
      await stages.getById(stage.Id).select('Outcome', 'ReasonForDelay', 'FrozenDate', 'ClosedDate')()
    ).toMatchObject({
      Outcome: 'Upheld',
      ReasonForDelay: 'Complexity',
      FrozenDate: '2023-11-01T00:00:00Z',
      ClosedDate: '2024-01-30T00:00:00Z'
    });
  });

  it('says so when the list of errors cannot be written, and still imports', async () => {
    mkdirSync(join(copy.folder, 'import-errors.csv'));
    copy.edit('stages.csv', (text) => text.replace('10/08/2023', '31/02/2023'));
    const { lines } = await run();
    expect(lines.join('\n')).toContain('import-errors.csv could not be written');
    expect(countOf(await rows())).toMatchObject({ Complaints: 90 });
  });

  it('takes back what it wrote of a complaint when the site refuses one of its rows', async () => {
    // The site refuses one row of a batch for good; the fault is of the batch's parts, so it must outlast the second try.
    const stages = hub.connection().sp.web.lists.getByTitle('ComplaintStages');
    await stages.fields.getByInternalNameOrTitle('Team').update({ MaxLength: 9 }, 'SP.FieldText');
    const { outcome, lines } = await run();
    const dumped = await rows();
    expect(outcome).toBe('partial');
    expect(lines.join('\n')).toMatch(/stages\.csv, line \d+: The site refused the row/);
    const complete = new Set(dumped.ComplaintStages?.map((row) => row.slice(2, 12)));
    expect(new Set(dumped.Complaints?.map((row) => row.slice(2, 12)))).toEqual(complete);
    expect(dumped.Concerns?.filter((row) => !complete.has(row.slice(2, 12)))).toEqual([]);
  });
});
