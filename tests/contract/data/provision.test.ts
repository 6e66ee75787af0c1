import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { isIndexed, isUnique } from '../../../src/shared/schema/FieldDefinition';
import { listAccess } from '../../../src/shared/schema/accessMatrix';
import { caseCommands, ragStatusComponent, siteExtensions } from '../../../src/shared/schema/extensions';
import { hubLists } from '../../../src/shared/schema/hubLists';
import { roleCodes, roleGroups } from '../../../src/shared/schema/roleGroups';
import { type HubSite, loginOf, owner, startBareSite, startHubSite } from './hubSite';

interface Column {
  InternalName: string;
  Title: string;
  Indexed: boolean;
  EnforceUniqueValues: boolean;
  TypeAsString: string;
  Choices?: string[];
}

describe('provisioning a bare site', () => {
  let site: HubSite;
  let first: string[];

  beforeAll(async () => {
    site = await startBareSite();
    first = await site.provision();
  });
  afterAll(() => site.close());

  it('says what it made, in plain words', () => {
    expect(first).toContain('Site: added group 3Cs Service recovery managers');
    expect(first).toContain('Complaints: added list');
    expect(first).toContain('Complaints: added column Outcome');
    expect(first).toContain('ComplaintStages: added view Open stages');
    expect(first).toContain(
      'StaffAllegations: 3Cs Service recovery managers may read, edit and delete, and say who else may'
    );
    expect(first).toContain(`Holidays: added ${bankHolidays.length} rows`);
    expect(first.filter((line) => line.startsWith('Note.'))).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    expect(await site.provision()).toEqual(['Nothing to change.']);
  });

  it.each(hubLists)('gives $name its columns, indexes and unique keys', async (list) => {
    const columns: Column[] = await site.test.sp(owner).web.lists.getByTitle(list.name).fields();
    const byName = new Map(columns.map((column) => [column.InternalName, column]));
    for (const field of list.fields) {
      expect(byName.get(field.internalName)).toMatchObject({
        Title: field.displayName,
        Indexed: isIndexed(field),
        EnforceUniqueValues: isUnique(field)
      });
      if ('choices' in field) {
        expect(byName.get(field.internalName)?.Choices).toEqual(field.choices);
      }
    }
    expect(byName.get('Title')?.Title).toBe(list.title.displayName);
  });

  it("puts the hub's components on its pages, and on the list of stages", async () => {
    const { web } = site.test.sp(owner);
    const stages = web.lists.getByTitle('ComplaintStages');
    const componentsOf = async (actions: typeof web.userCustomActions): Promise<unknown[]> =>
      (await actions.select('Location', 'ClientSideComponentId')()).map((action) => ({ ...action }));
    expect(await componentsOf(web.userCustomActions)).toMatchObject(
      siteExtensions.map(({ location, componentId }) => ({ Location: location, ClientSideComponentId: componentId }))
    );
    expect(await componentsOf(stages.userCustomActions)).toMatchObject([
      { Location: caseCommands.location, ClientSideComponentId: caseCommands.componentId }
    ]);
    const due = await stages.fields.getByInternalNameOrTitle('DueDate')();
    expect(due).toMatchObject({ ClientSideComponentId: ragStatusComponent });
  });

  it('refuses a second row with the same key', async () => {
    const { items } = site.test.sp(owner).web.lists.getByTitle('Complaints');
    await items.add({ Reference: 'CH-2026-0001' });
    await expect(items.add({ Reference: 'CH-2026-0001' })).rejects.toThrow(/duplicate values/);
  });

  it("shows the hub's columns in the default view, and filters the open stages", async () => {
    const list = site.test.sp(owner).web.lists.getByTitle('ComplaintStages');
    const shown: { Items?: string[] } = await list.defaultView.fields();
    expect(shown.Items).toEqual(hubLists.find(({ name }) => name === 'ComplaintStages')?.views[0].columns);
    const open: { ViewQuery: string } = await list.views.getByTitle('Open stages').select('ViewQuery')();
    expect(open.ViewQuery).toContain('<FieldRef Name="IsOpen" />');
  });

  it('fills in the rules and holidays, which the board then reads back', async () => {
    const { rules, holidays } = await site.hub().board.rulebook();
    expect(rules).toEqual(defaultProcessRules);
    expect(holidays).toEqual(bankHolidays);
  });

  it('leaves nobody a right by name', async () => {
    for (const { name } of hubLists) {
      const assignments: { Member: { Title: string } }[] = await site.test
        .sp(owner)
        .web.lists.getByTitle(name)
        .roleAssignments.expand('Member')();
      const groups = assignments.map(({ Member }) => Member.Title);
      expect(groups.filter((group) => !roleGroups.some((role) => role.name === group))).toEqual([]);
    }
  });
});

describe('who may see the lists', () => {
  let site: HubSite;

  beforeAll(async () => {
    site = await startHubSite();
    await site.fillGroups();
  });
  afterAll(() => site.close());

  it.each(roleCodes)('%s reads exactly the lists of its role', async (role) => {
    const statuses = await Promise.all(
      hubLists.map(async ({ name }) => [
        name,
        (await site.test.request(`/_api/web/lists/getByTitle('${name}')/items?$top=1`, { user: loginOf(role) })).status
      ])
    );
    // SharePoint answers 403 or, for a list one may not know of, 404.
    expect(statuses.map(([name, status]) => [name, status === 200 ? 'read' : status])).toEqual(
      hubLists.map(({ name, access }) => [name, listAccess(access)[role] === undefined ? expect.any(Number) : 'read'])
    );
    expect(statuses.every(([, status]) => [200, 403, 404].includes(Number(status)))).toBe(true);
  });

  it('lets a reader of the rules change none of them', async () => {
    const change = (role: 'R1' | 'R6'): Promise<unknown> =>
      site.test.sp(loginOf(role)).web.lists.getByTitle('ProcessRules').items.getById(1).update({ AmberAt: 2 });
    await expect(change('R1')).rejects.toThrow(/\[403\]/);
    await expect(change('R6')).resolves.toBeDefined();
  });

  it("tells a reader without the right so, in the hub's terms", async () => {
    await expect(site.hub(loginOf('R12')).board.openStages()).rejects.toMatchObject({ code: 'forbidden' });
    await expect(site.hub(loginOf('R2')).board.openStages()).resolves.toMatchObject({ stages: [] });
  });
});

describe('provisioning again', () => {
  let site: HubSite;

  beforeEach(async () => {
    site = await startBareSite();
  });
  afterEach(() => site.close());

  it('finishes what a run that stopped half way began', async () => {
    await site.faults({ match: 'POST *ComplaintStages*breakroleinheritance*', status: 500, times: 1 });
    await expect(site.provision()).rejects.toMatchObject({ code: 'unavailable' });
    await site.faults();
    const again = await site.provision();
    expect(again).not.toContain('ComplaintStages: added list');
    expect(again).toContain('ComplaintStages: rights no longer come from the site');
    expect(await site.provision()).toEqual(['Nothing to change.']);
  });

  it('goes through when the site asks to wait', async () => {
    await site.faults({ match: 'POST *$batch*', status: 429, retryAfter: 0, times: 2 });
    expect(await site.provision()).toContain('Site: added group 3Cs Officers');
  });

  it('adds what a later version asks for and takes nothing away', async () => {
    const { sp } = site.connection();
    await sp.web.lists.add('Comments', '', 100);
    await sp.web.lists.getByTitle('Comments').fields.addText('OurOwn');
    await sp.web.lists.getByTitle('Comments').fields.addText('Reference');
    await sp.web.lists.getByTitle('Comments').fields.addChoice('ConvertedTo', { Choices: ['Petition', 'None'] });
    await sp.web.lists.getByTitle('Comments').fields.addText('ReceivedDate');
    const lines = await site.provision();
    expect(lines).not.toContain('Comments: added list');
    expect(lines).toContain('Comments: column Reference allows no value twice');
    expect(lines).toContain('Comments: column ConvertedTo also takes Complaint, Service request');
    expect(lines).toContain(
      'Note. Comments: column ReceivedDate is of type Text where the hub expects DateTime; left as it is'
    );
    const columns: Column[] = await sp.web.lists.getByTitle('Comments').fields();
    expect(columns.map(({ InternalName }) => InternalName)).toEqual(expect.arrayContaining(['OurOwn', 'CommentType']));
    expect(columns.find(({ InternalName }) => InternalName === 'ConvertedTo')?.Choices).toEqual([
      'Petition',
      'None',
      'Complaint',
      'Service request'
    ]);
  });

  it("keeps rows and rights that a council changed, and says so, but not a right too many of the hub's own groups", async () => {
    await site.provision();
    const { sp } = site.connection();
    const rules = sp.web.lists.getByTitle('ProcessRules');
    const [p04]: { Id: number }[] = await rules.items.select('Id').filter("Row eq 'P04'")();
    await rules.items.getById(p04?.Id ?? 0).update({ AmberAt: 9 });
    const { Id: theirs } = await sp.web.siteGroups.add({ Title: 'Council group' });
    const [members]: { Id: number }[] = await sp.web.siteGroups.filter("Title eq '3Cs Members'").select('Id')();
    const { roleAssignments } = sp.web.lists.getByTitle('Comments');
    await roleAssignments.add(theirs, 1073741826);
    await roleAssignments.add(members?.Id ?? 0, 1073741826);
    expect((await site.provision()).sort()).toEqual([
      'Comments: 3Cs Members lost a right that they are not to have',
      'Note. Comments: Council group also has rights here; left as they are',
      "Note. ProcessRules: 1 of the hub's rows were changed on this site (P04); left as they are"
    ]);
    const [kept]: { AmberAt: number }[] = await rules.items.select('AmberAt').filter("Row eq 'P04'")();
    expect(kept?.AmberAt).toBe(9);
  });
});
