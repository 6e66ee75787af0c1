import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/presets/all';
import { exportSite } from '../../../cli/export/exportSite';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { rateStage } from '../../../src/shared/domain/board/rateStage';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { indexRules } from '../../../src/shared/domain/processRules/selectRules';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import { enGB } from '../../../src/shared/loc/en-GB';
import { hubLists } from '../../../src/shared/schema/hubLists';
import { toCsv } from '../../../src/shared/ui/board/export/toCsv';
import { hurry, listen } from '../import/support';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

/*
 * Three people who must not know everything, by every way of looking there is: a lead who is complained about in one case
 * of her own service, an investigating officer with one case, and a member who reads the public reports. Each sees exactly
 * what the matrix says, and of nothing else so much as its reference.
 */
const service = 'Assessment and family support';
const today = '2024-01-05';
const cases = { plain: 'CH-2024-0001', aboutHer: 'CH-2024-0002', officers: 'CH-2024-0003', elsewhere: 'CH-2024-0004' };
const people = [
  { who: 'a lead complained about in one case', login: loginOf('R3'), sees: [cases.plain, cases.officers] },
  { who: 'an investigating officer', login: loginOf('R2'), sees: [cases.officers] },
  { who: 'a member who reads public reports', login: loginOf('R12'), sees: [] }
] as const;
const caseLists = hubLists.filter(({ name }) =>
  ['Complaints', 'ComplaintStages', 'Concerns', 'Remedies', 'StaffAllegations', 'People', 'Contacts'].includes(name)
);

let site: HubSite;

beforeAll(async () => {
  site = await startHubSite({ today });
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(sp, [{ login: loginOf('R3'), roles: [`Operational lead: ${service}`] }], () => undefined);
  const officer = (await sp.web.ensureUser(loginOf('R2'))).Id;
  for (const reference of Object.values(cases)) {
    const file = underReference(readyCase('stage1'), reference);
    const own = reference === cases.elsewhere ? 'Fostering and adoption' : service;
    const stages = file.stages.map((stage) => ({
      ...stage,
      service: own,
      ...(reference === cases.officers && { officer: { id: officer, name: '' } })
    }));
    const connection = site.connection(loginOf('R6'));
    await addCase(connection, { ...file, stages, complaint: { ...file.complaint, service: own } });
    const records = await site.hub(loginOf('R6')).caseRecords();
    const opened = await (await site.hub(loginOf('R6')).casework()).open(reference);
    await records.savePerson(opened.file, {
      key: reference,
      values: { role: 'Complainant', name: `Ada ${reference}` }
    });
    await records.addDocument(opened.file, {
      key: `letter of ${reference}`,
      name: `Letter ${reference}.txt`,
      content: new TextEncoder().encode(reference).buffer as ArrayBuffer
    });
  }
  await secureAllCases(sp);
  const team = await site.hub(loginOf('R5')).casework();
  const { file } = await team.open(cases.aboutHer);
  const staff = (await sp.web.ensureUser(loginOf('R3'))).Id;
  const allegation = { key: 'a', concern: 1, staff, namedOn: '2024-01-04', nature: 'Conduct', childMayBeHarmed: false };
  await team.nameStaff(file, allegation);
});
afterAll(() => site.close());

const referencesIn = (text: string): string[] => [...new Set(text.match(/CH-2024-\d{4}/g) ?? [])].sort();

describe.each(people)('$who', ({ login, sees }) => {
  const seen = [...sees].sort();
  const post = async (path: string, body: unknown): Promise<string> => {
    const answer = await site.test.request(path, {
      user: login,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    });
    return answer.ok ? answer.text() : '';
  };
  const get = async (path: string): Promise<string> => {
    const answer = await site.test.request(path, { user: login });
    return answer.ok ? answer.text() : '';
  };

  it('reads these cases from the lists, by each way of asking, and counts as many', async () => {
    const complaints = "/_api/web/lists/getByTitle('Complaints')";
    expect(referencesIn(await get(`${complaints}/items?$select=Reference`))).toEqual(seen);
    for (const { name } of caseLists) {
      const list = `/_api/web/lists/getByTitle('${name}')`;
      const caml = '<View Scope="RecursiveAll"><Query></Query><RowLimit>500</RowLimit></View>';
      const ways = [
        await get(`${list}/items?$select=*`),
        await get(`${list}/items?$select=*&$filter=startswith(Reference,'CH-2024')&$top=5000`),
        await post(`${list}/getitems`, { query: { ViewXml: caml } }),
        await post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: caml } }),
        await post(`${list}/getListItemChangesSinceToken`, { query: { ViewXml: caml } }),
        await post(`${list}/getChanges`, { query: { Add: true, Update: true, Item: true } })
      ];
      expect([name, ways.flatMap(referencesIn).filter((each) => !seen.includes(each))]).toEqual([name, []]);
      // A list's own count is of all its rows, as SharePoint has it; who has no right on the list does not get it.
      if (seen.length === 0) expect([name, await get(`${list}/items/$count`)]).toEqual([name, '']);
    }
    const rows = JSON.parse((await get(`${complaints}/items?$select=Id`)) || '{"value":[]}') as { value: unknown[] };
    expect(rows.value).toHaveLength(seen.length);
  });

  it('finds these cases by search, and opens these and no others with their documents', async () => {
    const found = await post('/_api/search/postquery', {
      request: { Querytext: 'CH-2024', RowLimit: 500, SelectProperties: ['Title', 'Path', 'HitHighlightedSummary'] }
    });
    expect(referencesIn(found).filter((each) => !seen.includes(each))).toEqual([]);
    const casework = await site.hub(login).casework();
    for (const reference of Object.values(cases)) {
      const opened = await casework.open(reference).then(
        () => true,
        () => false
      );
      expect([reference, opened]).toEqual([reference, seen.includes(reference)]);
      const rows: { Id: number }[] = await site
        .connection()
        .sp.web.lists.getByTitle('Complaints')
        .items.filter(`Reference eq '${reference}'`)();
      const letter = `/Lists/Complaints/Attachments/${rows[0]?.Id}/Letter ${reference}.txt`;
      expect([reference, (await get(letter)) !== '']).toEqual([reference, seen.includes(reference)]);
    }
  });

  it('has these cases in the board and its CSV, and in a report and its counts', async () => {
    const hub = site.hub(login);
    const request = { kind: 'annual', from: '2023-04-01', to: today, mode: 'standard', process: 'CHILD_STAT' } as const;
    const read = async (): Promise<unknown> => {
      const report = computeReport(request, await (await hub.reports()).read(request), false);
      return report.measures['M1.statutory']?.value;
    };
    if (seen.length === 0) {
      await expect(hub.board.openStages()).rejects.toMatchObject({ name: 'HubError' });
      await expect(read()).rejects.toMatchObject({ name: 'HubError' });
      return;
    }
    const { stages } = await hub.board.openStages();
    const { rules, holidays } = await hub.board.rulebook();
    const [index, calendar] = [indexRules(rules), createCalendar(holidays)];
    const csv = toCsv(
      stages.map((stage) => rateStage(stage, index, calendar, today)),
      enGB
    );
    expect(referencesIn(csv)).toEqual(seen);
    expect(await read()).toBe(seen.length);
  });

  it('exports these cases and no word of the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-sight-'));
    try {
      await exportSite(site.connection(login).sp, site.test.url, folder, listen(), hurry()).catch((error: unknown) => {
        // Who sees no list of the hub has nothing to export.
        expect(error).toBeInstanceOf(Error);
      });
      const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
      const text = files
        .filter((file) => file.isFile())
        .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), 'utf8')}`)
        .join('\n');
      expect(referencesIn(text)).toEqual(seen);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
