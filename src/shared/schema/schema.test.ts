import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { isIndexed, isUnique } from './FieldDefinition';
import { listAccess } from './accessMatrix';
import { caseCommands, ragStatusComponent, siteExtensions } from './extensions';
import { hubLists } from './hubLists';
import { listNames } from './listNames';
import { complaintStages } from './lists/complaintStages';
import { roleCodes, roleGroups } from './roleGroups';
import { siteScriptFiles } from './siteScriptFiles';
import { stableGuid } from './stableGuid';
import { toFieldXml } from './toFieldXml';
import { siteExtensionsScript, toSiteScript } from './toSiteScript';
import { toViewQuery } from './toViewQuery';

const root = join(__dirname, '..', '..', '..');
const assets = join(root, 'sharepoint', 'assets');
const siteScriptSchema: AnySchema = JSON.parse(
  readFileSync(
    join(
      root,
      'node_modules/@microsoft/sp-module-interfaces/lib-commonjs/manifestSchemas/remote/site-design-script-actions.schema.json'
    ),
    'utf8'
  )
);
const accessOf = (name: string): ReturnType<typeof listAccess> =>
  listAccess(hubLists.find((list) => list.name === name)?.access ?? 'complaints');
const allFields = hubLists.flatMap((list) => list.fields.map((field) => ({ list: list.name, field })));

describe("the hub's lists", () => {
  it('has a definition for each list name, and no list twice', () => {
    expect(hubLists.map((list) => list.name).sort()).toEqual(Object.values(listNames).sort());
  });

  it.each(hubLists)("$name stays within SharePoint's limits", (list) => {
    expect(list.fields.filter(isIndexed).length).toBeLessThanOrEqual(20);
    for (const field of list.fields) {
      expect(field.internalName).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
      if (field.type === 'text') {
        expect(field.maxLength ?? 255).toBeLessThanOrEqual(255);
      }
      if ('choices' in field) {
        expect(new Set(field.choices).size).toBe(field.choices.length);
      }
    }
    expect(new Set(list.fields.map((field) => field.internalName)).size).toBe(list.fields.length);
    expect(new Set(list.fields.map((field) => field.displayName)).size).toBe(list.fields.length);
  });

  it.each(hubLists)('$name sorts and filters its views by indexed columns only', (list) => {
    const builtIn = ['ID', 'Title', 'LinkTitle'];
    const names = new Set([...list.fields.map((field) => field.internalName), ...builtIn]);
    const indexed = new Set([...list.fields.filter(isIndexed).map((field) => field.internalName), ...builtIn]);
    for (const view of list.views) {
      expect(view.columns.filter((column) => !names.has(column))).toEqual([]);
      expect(indexed).toContain(view.orderBy.replace('-', ''));
      if (view.where) {
        expect(indexed).toContain(view.where.column);
      }
    }
  });

  it('keeps the restricted lists from everyone but the service recovery team and those the matrix names', () => {
    const restricted = hubLists.filter((list) => list.restricted);
    expect(restricted.map((list) => list.name)).toEqual([
      'People',
      'Contacts',
      'EqualityAnswers',
      'StaffAllegations',
      'StaffTriggerLimits'
    ]);
    for (const list of restricted) {
      for (const role of ['R1', 'R2', 'R4', 'R8', 'R10', 'R11', 'R12', 'R13'] as const) {
        const level = listAccess(list.access)[role];
        expect([undefined, 'open']).toContain(level);
      }
    }
  });

  it('shows no case to a role that the matrix gives none', () => {
    for (const name of ['Complaints', 'ComplaintStages', 'Concerns']) {
      const roles = Object.entries(accessOf(name)).filter(([, level]) => level !== 'open');
      expect(roles.map(([role]) => role)).toEqual(['R5', 'R6', 'R14']);
    }
  });

  it('lets every role read the rules', () => {
    for (const name of ['ProcessRules', 'Holidays', 'Teams']) {
      expect(Object.keys(accessOf(name))).toEqual([...roleCodes]);
    }
  });

  it('has one group for each role, each with a name of its own', () => {
    expect(roleGroups.map((group) => group.code)).toEqual([...roleCodes]);
    expect(new Set(roleGroups.map((group) => group.name)).size).toBe(roleCodes.length);
  });
});

describe('field XML', () => {
  it.each(allFields)('of $list $field.internalName can be read back', ({ list, field }) => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      isArray: (name) => name === 'CHOICE'
    });
    const parsed: unknown = parser.parse(toFieldXml(list, field));
    expect(parsed).toMatchObject({
      Field: { Name: field.internalName, StaticName: field.internalName, DisplayName: field.displayName }
    });
    if (isUnique(field)) {
      expect(parsed).toMatchObject({ Field: { Indexed: 'TRUE', EnforceUniqueValues: 'TRUE' } });
    }
    if ('choices' in field) {
      expect(parsed).toMatchObject({ Field: { CHOICES: { CHOICE: field.choices } } });
    }
  });

  it('escapes what would break XML', () => {
    const xml = toFieldXml('Teams', {
      type: 'choice',
      internalName: 'Kind',
      displayName: 'Fish & "chips"',
      choices: ['<none>']
    });
    expect(xml).toContain('DisplayName="Fish &amp; &quot;chips&quot;"');
    expect(xml).toContain('<CHOICE>&lt;none&gt;</CHOICE>');
  });

  it('marks days as days and yes-or-no columns with a default', () => {
    expect(toFieldXml('Teams', { type: 'date', internalName: 'FromDate', displayName: 'From' })).toContain(
      'Type="DateTime"'
    );
    expect(toFieldXml('Teams', { type: 'date', internalName: 'FromDate', displayName: 'From' })).toContain(
      'Format="DateOnly"'
    );
    expect(
      toFieldXml('Teams', { type: 'boolean', internalName: 'Used', displayName: 'Used', default: true })
    ).toContain('<Default>1</Default>');
  });
});

describe('stable ids', () => {
  it('are the same each time and differ between all columns', () => {
    const ids = allFields.map(({ list, field }) => stableGuid(`${list}.${field.internalName}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(stableGuid('Complaints.Reference')).toBe(stableGuid('Complaints.Reference'));
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  });
});

describe('view queries', () => {
  it('put the filter before the order', () => {
    expect(
      toViewQuery({
        title: 'Open',
        columns: ['Reference'],
        orderBy: '-OpenedDate',
        where: { column: 'IsOpen', is: true }
      })
    ).toBe(
      '<Where><Eq><FieldRef Name="IsOpen" /><Value Type="Boolean">1</Value></Eq></Where><OrderBy><FieldRef Name="OpenedDate" Ascending="FALSE" /></OrderBy>'
    );
  });
});

describe('generated site scripts', () => {
  const validate = new Ajv({ strict: false }).compile(siteScriptSchema);

  it.each(hubLists)("$name is valid by Microsoft's schema", (list) => {
    const valid = validate(toSiteScript(list));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it("puts the hub's components on pages in a way that is valid by Microsoft's schema", () => {
    const valid = validate(siteExtensionsScript());
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const script = JSON.stringify(toSiteScript(complaintStages));
    expect(script).toContain('associateFieldCustomizer');
    expect(script).toContain('associateListViewCommandSet');
  });

  it('name components by the ids of their manifests', () => {
    const extensions = join(root, 'src', 'extensions');
    const ids = readdirSync(extensions, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.manifest.json'))
      .map((name) => (JSON.parse(readFileSync(join(extensions, name), 'utf8')) as { id: string }).id);
    const placed = [ragStatusComponent, ...[caseCommands, ...siteExtensions].map(({ componentId }) => componentId)];
    expect(ids).toEqual(expect.arrayContaining(placed));
  });

  it('are the files under sharepoint/assets, neither more nor fewer nor changed by hand', () => {
    const expected = siteScriptFiles();
    expect(
      readdirSync(assets)
        .filter((name) => name.endsWith('.json'))
        .sort()
    ).toEqual([...expected.keys()].sort());
    for (const [name, text] of expected) {
      expect(readFileSync(join(assets, name), 'utf8')).toBe(text);
    }
  });
});
