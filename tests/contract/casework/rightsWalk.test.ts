import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/presets/all';
import { exportSite } from '../../../cli/export/exportSite';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import { toComplaintStageUpdate } from '../../../src/shared/data/stages/complaintStageRow';
import { type AccessLevel, cellsOf } from '../../../src/shared/schema/accessMatrix';
import { hubLists } from '../../../src/shared/schema/hubLists';
import type { ListDefinition } from '../../../src/shared/schema/ListDefinition';
import { type RoleCode, roleCodes, roleGroups } from '../../../src/shared/schema/roleGroups';
import { hurry, listen } from '../import/support';
import { aStage, type HubSite, loginOf, startHubSite } from '../data/hubSite';

/*
 * Every role over every list that holds cases, through REST: what it sees, adds, changes and deletes, compared with the
 * matrix. Four cases: one of the role's own, one of its service, one the Ombudsman has, and one that is none of these.
 */
const service = 'Assessment and family support';
const cases = {
  own: 'CH-2026-0001',
  service: 'CH-2026-0002',
  linked: 'CH-2026-0003',
  other: 'CH-2026-0004'
} as const;
type CaseName = keyof typeof cases;
const caseNames = Object.keys(cases) as CaseName[];

const walked = hubLists.filter(({ name }) =>
  [
    'Complaints',
    'ComplaintStages',
    'Concerns',
    'Remedies',
    'People',
    'Contacts',
    'StaffAllegations',
    'CaseEvents'
  ].includes(name)
);

/** Values that a row of a list cannot be without. */
function rowOf(list: ListDefinition, reference: string): Record<string, unknown> {
  return Object.fromEntries(
    list.fields.flatMap((field): [string, unknown][] => {
      if (field.internalName === 'Reference') return [['Reference', reference]];
      if ('unique' in field && field.unique === true) return [[field.internalName, `${reference}|1`]];
      if (field.required !== true) return [];
      return field.type === 'text'
        ? [[field.internalName, 'x']]
        : field.type === 'number'
          ? [[field.internalName, 1]]
          : [];
    })
  );
}

let site: HubSite;
let users: Map<RoleCode, number>;
let stranger: number;

beforeAll(async () => {
  site = await startHubSite();
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(
    sp,
    roleGroups.map(({ code, role }) => ({ login: loginOf(code), roles: [`${role}: ${service}`] })),
    () => undefined
  );
  users = new Map();
  for (const code of roleCodes) users.set(code, (await sp.web.ensureUser(loginOf(code))).Id);
  stranger = (await sp.web.ensureUser('owner@council.example')).Id;
  for (const name of caseNames) await addCase(name);
  await secureAllCases(sp);
});
afterAll(async () => {
  await site.close();
});

async function addCase(name: CaseName): Promise<void> {
  const { sp } = site.connection();
  const reference = cases[name];
  const own = users.get('R2') ?? 0;
  const stage = aStage({ reference, ...(name === 'own' && { officer: { id: own, name: '' } }) });
  for (const list of walked) {
    const target = sp.web.lists.getByTitle(list.name);
    if (list.inCaseFolders) {
      await target.rootFolder.folders.addUsingPath(reference);
      await target.addValidateUpdateItemUsingPath(
        Object.entries(rowOf(list, reference)).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) })),
        `/sites/hub/Lists/${list.name}/${reference}`
      );
    } else if (list.name === 'ComplaintStages') {
      await target.items.add({ ...toComplaintStageUpdate(stage) });
    } else {
      await target.items.add({
        ...rowOf(list, reference),
        ...(list.name === 'Complaints' && {
          Service: name === 'service' ? service : 'Fostering and adoption',
          ...(name === 'linked' && { OmbudsmanReference: '26 000 001' })
        }),
        ...(list.name === 'StaffAllegations' && { StaffMemberId: stranger })
      });
    }
  }
}

/** What the matrix lets a role do with a row of a case; absent when it does not see it. */
function expected(list: ListDefinition, role: RoleCode, name: CaseName): AccessLevel | undefined {
  const cell = cellsOf(list.access).find(([code]) => code === role)?.[1];
  if (!cell) return undefined;
  const covers = {
    all: true,
    own: name === 'own',
    service: name === 'service',
    linked: name === 'linked',
    triage: false
  };
  return covers[cell.extent] ? cell.level : undefined;
}

const sees = (level: AccessLevel | undefined): boolean => level !== undefined && level !== 'open';
const changes = (level: AccessLevel | undefined): boolean =>
  level !== undefined && ['edit', 'contribute', 'manage', 'full'].includes(level);
const deletes = (level: AccessLevel | undefined): boolean => level === 'contribute' || level === 'full';

interface Found {
  Id: number;
  Reference: string | null;
  FileSystemObjectType: number;
}

const pairs = roleCodes.flatMap((role) => walked.map((list) => ({ role, list })));

describe('what each role may do with cases', () => {
  it.each(pairs)('$role in $list.name', async ({ role, list }) => {
    const all: Found[] = await site
      .connection()
      .sp.web.lists.getByTitle(list.name)
      .items.select('Id', 'Reference', 'FileSystemObjectType')();
    const theirs = site.test.sp(loginOf(role)).web.lists.getByTitle(list.name);
    let seen: Found[] = [];
    try {
      seen = await theirs.items.select('Id', 'Reference', 'FileSystemObjectType')();
    } catch (error) {
      expect(String(error)).toMatch(/\[40[34]\]/);
      expect(cellsOf(list.access).some(([code]) => code === role)).toBe(false);
    }
    const levels = Object.fromEntries(caseNames.map((name) => [name, expected(list, role, name)]));
    expect(new Set(seen.filter(isRow).map(({ Reference }) => Reference))).toEqual(
      new Set(caseNames.filter((name) => sees(levels[name])).map((name) => cases[name]))
    );
    for (const name of caseNames) {
      const [row] = all.filter((each) => isRow(each) && each.Reference === cases[name]);
      const may = { read: sees(levels[name]), change: changes(levels[name]), delete: deletes(levels[name]) };
      const request = (method: string): Promise<Response> =>
        site.test.request(`/_api/web/lists/getByTitle('${list.name}')/items(${row?.Id})`, {
          user: loginOf(role),
          method: method === 'GET' ? 'GET' : 'POST',
          headers: {
            'Content-Type': 'application/json',
            ...(method !== 'GET' && { 'X-HTTP-Method': method, 'If-Match': '*' })
          },
          ...(method === 'MERGE' && { body: JSON.stringify({ Title: 'walked' }) })
        });
      expect([name, (await request('GET')).ok]).toEqual([name, may.read]);
      expect([name, (await request('MERGE')).ok]).toEqual([name, may.change]);
      if (!may.delete) expect([name, (await request('DELETE')).ok]).toEqual([name, false]);
    }
  });
});

describe('what each role finds by other ways of looking', () => {
  const seenOf = (role: RoleCode, list: ListDefinition): Set<string> =>
    new Set(caseNames.filter((name) => sees(expected(list, role, name))).map((name) => cases[name]));
  const referencesIn = (text: string): Set<string> => new Set(text.match(/CH-2026-000\d/g) ?? []);

  it.each(roleCodes)('%s, by search, query, stream and count', async (role) => {
    const user = loginOf(role);
    const post = async (path: string, body: unknown): Promise<string> => {
      const answer = await site.test.request(path, {
        user,
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body)
      });
      return answer.ok ? answer.text() : '';
    };
    const anywhere = new Set(walked.flatMap((list) => [...seenOf(role, list)]));
    const searched = await post('/_api/search/postquery', {
      request: { Querytext: 'CH-2026', RowLimit: 500, SelectProperties: ['Title', 'Path'] }
    });
    expect([...referencesIn(searched)].filter((reference) => !anywhere.has(reference))).toEqual([]);
    for (const list of walked.filter(({ inCaseFolders }) => inCaseFolders !== true)) {
      const base = `/_api/web/lists/getByTitle('${list.name}')`;
      const own = [...seenOf(role, list)].sort();
      const caml = '<View Scope="RecursiveAll"><Query></Query><RowLimit>500</RowLimit></View>';
      const queried = await post(`${base}/getitems?$select=Reference`, { query: { ViewXml: caml } });
      expect([list.name, [...referencesIn(queried)].sort()]).toEqual([list.name, own]);
      const streamed = await post(`${base}/RenderListDataAsStream`, { parameters: { ViewXml: caml } });
      expect([list.name, [...referencesIn(streamed)].filter((each) => !own.includes(each))]).toEqual([list.name, []]);
    }
    const board = site.hub(user).board;
    const stages = walked.find(({ name }) => name === 'ComplaintStages');
    const open = await board.openStages().then(
      (found) => found.stages.map(({ reference }) => reference).sort(),
      () => []
    );
    expect(open).toEqual(stages ? [...seenOf(role, stages)].sort() : []);
  });

  it.each(roleCodes)('%s, in an export', async (role) => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-walk-'));
    try {
      const { sp } = site.connection(loginOf(role));
      await exportSite(sp, site.test.url, folder, listen(), hurry()).catch((error: unknown) => {
        // Who sees no list of the hub has nothing to export.
        expect(error).toBeInstanceOf(Error);
      });
      for (const list of walked) {
        const file = join(folder, `${list.name}.csv`);
        const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
        expect([list.name, [...referencesIn(text)].sort()]).toEqual([list.name, [...seenOf(role, list)].sort()]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function isRow({ FileSystemObjectType }: Found): boolean {
  return FileSystemObjectType === 0;
}
