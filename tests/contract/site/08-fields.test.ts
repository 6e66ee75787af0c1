import { FieldTypes } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

async function addList(title: string): Promise<IList> {
  await site.sp().web.lists.add(title);
  return site.sp().web.lists.getByTitle(title);
}

describe('§8.1 Field entity', () => {
  it('has the recorded properties', async () => {
    const list = await addList('Entity');
    const field = await list.fields.addText('Reference', { MaxLength: 20, Description: 'd', Group: 'Hub' });
    expect(field).toMatchObject({
      InternalName: 'Reference',
      StaticName: 'Reference',
      EntityPropertyName: 'Reference',
      Title: 'Reference',
      FieldTypeKind: 2,
      TypeAsString: 'Text',
      TypeDisplayName: 'Single line of text',
      MaxLength: 20,
      Group: 'Hub',
      Description: 'd',
      CanBeDeleted: true,
      Filterable: true,
      Sortable: true,
      Required: false,
      Hidden: false,
      Scope: `${site.path}/Lists/Entity`
    });
  });
});

describe('§8.2 Types', () => {
  it.each<[string, object, object]>([
    ['SP.FieldText', { FieldTypeKind: 2 }, { TypeAsString: 'Text', MaxLength: 255, Sortable: true }],
    ['SP.FieldMultiLineText', { FieldTypeKind: 3 }, { TypeAsString: 'Note', NumberOfLines: 6, Sortable: false }],
    ['SP.FieldDateTime', { FieldTypeKind: 4, DisplayFormat: 0 }, { TypeAsString: 'DateTime', DisplayFormat: 0 }],
    ['SP.FieldChoice', { FieldTypeKind: 6, Choices: ['a'] }, { Choices: ['a'], EditFormat: 0, FillInChoice: false }],
    ['SP.Field', { FieldTypeKind: 8 }, { TypeAsString: 'Boolean', TypeDisplayName: 'Yes/No' }],
    ['SP.FieldNumber', { FieldTypeKind: 9, MinimumValue: 1 }, { TypeAsString: 'Number', MinimumValue: 1 }],
    ['SP.FieldCurrency', { FieldTypeKind: 10 }, { TypeAsString: 'Currency', CurrencyLocaleId: 1033 }],
    [
      'SP.FieldUrl',
      { FieldTypeKind: 11, DisplayFormat: 1 },
      { TypeAsString: 'URL', DisplayFormat: 1, Filterable: false }
    ],
    ['SP.FieldGuid', { FieldTypeKind: 14 }, { TypeAsString: 'Guid' }],
    ['SP.FieldMultiChoice', { FieldTypeKind: 15, Choices: ['a'] }, { TypeAsString: 'MultiChoice', Sortable: false }],
    [
      'SP.FieldUser',
      { FieldTypeKind: 20, SelectionMode: 1 },
      { TypeAsString: 'User', SelectionMode: 1, Presence: true }
    ],
    ['SP.FieldLocation', { FieldTypeKind: 33 }, { TypeAsString: 'Location', Sortable: false, Filterable: false }],
    ['SP.FieldMultiLineText', { FieldTypeKind: 34 }, { TypeAsString: 'Thumbnail', TypeDisplayName: 'Image' }]
  ])('%s %j', async (type, body, expected) => {
    const title = `Of each type ${JSON.stringify(body).replace(/\W/g, '').slice(0, 40)}`;
    const list = await addList(title);
    const response = await site.request(`/_api/web/lists/getByTitle('${title}')/fields`, {
      method: 'POST',
      body: JSON.stringify({ Title: 'New', ...body })
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ 'odata.type': type, Title: 'New', ...expected });
    expect(await list.fields.getByInternalNameOrTitle('New')()).toMatchObject(expected);
  });

  it('makes lookups that show a column of another list, and columns that depend on them', async () => {
    const target = await addList('Target');
    await target.fields.addText('City');
    await target.items.add({ Title: 'Ash', City: 'Reed' });
    const { Id } = await target.select('Id')();
    const list = await addList('Looking up');
    const lookup = await list.fields.addLookup('Customer', { LookupListId: Id, LookupFieldName: 'Title' });
    expect(lookup).toMatchObject({
      TypeAsString: 'Lookup',
      LookupList: Id,
      LookupField: 'Title',
      AllowMultipleValues: false,
      IsRelationship: true,
      PrimaryFieldId: null
    });
    const dependent = await list.fields.addDependentLookupField('Customer City', lookup.Id ?? '', 'City');
    expect(dependent).toMatchObject({ IsDependentLookup: true, PrimaryFieldId: lookup.Id, LookupField: 'City' });
    await expect(
      list.fields.addLookup('Broken', {
        LookupListId: '00000000-0000-4000-8000-000000000000',
        LookupFieldName: 'Title'
      })
    ).rejects.toThrow('[500]');
  });

  it('keeps terms of the term store as they are written', async () => {
    const list = await addList('Terms');
    await list.fields.createFieldAsXml('<Field Type="TaxonomyFieldType" Name="Topic" DisplayName="Topic" />');
    await list.fields.createFieldAsXml('<Field Type="TaxonomyFieldTypeMulti" Name="Topics" DisplayName="Topics" />');
    const term = { Label: 'Dutch', TermGuid: '11111111-1111-4111-8111-111111111111', WssId: -1 };
    expect(await list.items.add({ Title: 'x', Topic: term, Topics: [term] })).toMatchObject({
      Topic: term,
      Topics: [term]
    });
    expect(await list.items.add({ Title: 'y' })).toMatchObject({ Topic: null, Topics: [] });
    await expect(list.items.filter("Topic eq 'Dutch'")()).rejects.toThrow(
      "The field 'Topic' of type 'TaxonomyFieldType'"
    );
  });
});

describe('§8.3 Calls', () => {
  it('finds columns by id, title or internal name, and says which it does not find', async () => {
    const { fields } = await addList('Finding');
    const { Id = '' } = await fields.addText('Order date');
    expect(await fields.getById(Id)()).toMatchObject({ InternalName: 'Order_x0020_date' });
    expect(await fields.getByTitle('Order date')()).toMatchObject({ Id });
    expect(await fields.getByInternalNameOrTitle('Order_x0020_date')()).toMatchObject({ Id });
    await expect(fields.getByInternalNameOrTitle('Nothing')()).rejects.toThrow(
      "Column 'Nothing' does not exist. It may have been deleted by another user."
    );
    expect(await fields.filter("Hidden eq false and ReadOnlyField eq false and Title eq 'Order date'")()).toHaveLength(
      1
    );
  });

  it('answers in verbose where PnPjs adds columns', async () => {
    await addList('Verbose');
    const response = await site.request("/_api/web/lists/getByTitle('Verbose')/fields", {
      method: 'POST',
      headers: {
        Accept: 'application/json;odata=verbose',
        'Content-Type': 'application/json;odata=verbose'
      },
      body: JSON.stringify({
        __metadata: { type: 'SP.FieldChoice' },
        Title: 'C',
        FieldTypeKind: 6,
        Choices: { results: ['a', 'b'] }
      })
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      d: { __metadata: { type: 'SP.FieldChoice' }, Title: 'C', Choices: { results: ['a', 'b'] } }
    });
  });

  it('changes and removes without If-Match, and hides from forms', async () => {
    const { fields } = await addList('Changing');
    await fields.addText('Note');
    const field = fields.getByInternalNameOrTitle('Note');
    await field.update({ Description: 'changed', Required: true });
    expect(await field()).toMatchObject({ Description: 'changed', Required: true });
    await expect(field.update({ Nothing: 1 } as object)).rejects.toThrow("The property 'Nothing' does not exist");
    await field.setShowInEditForm(false);
    await field.setShowInNewForm(false);
    await field.setShowInDisplayForm(true);
    expect((await field()).SchemaXml).toMatch(/ShowInEditForm="FALSE" ShowInNewForm="FALSE" ShowInDisplayForm="TRUE"/);
    await field.delete();
    await expect(field()).rejects.toThrow('[404]');
    await expect(fields.getByInternalNameOrTitle('Title').delete()).rejects.toThrow();
  });

  it('has columns of the web', async () => {
    const { web, site: collection } = site.sp();
    await web.fields.addCurrency('Budget', { Group: 'Hub' });
    expect(await web.fields.getByTitle('Budget')()).toMatchObject({ Group: 'Hub', Scope: `${site.path}` });
    expect((await web.availablefields()).map(({ Title }: { Title: string }) => Title)).toContain('Budget');
    expect(
      await collection.rootWeb.fields.getByInternalNameOrTitle('Other Address Country/Region').select('Title')()
    ).toMatchObject({ Title: 'Other Address Country/Region' });
  });
});

describe('§8.4 Internal names', () => {
  it('keeps the internal name for life', async () => {
    const { fields } = await addList('Columns');
    await fields.addText('Order date');
    await fields.getByInternalNameOrTitle('Order_x0020_date').update({ Title: 'Date of the order', Indexed: true });
    expect(await fields.getByTitle('Date of the order')()).toMatchObject({
      InternalName: 'Order_x0020_date',
      Indexed: true
    });
    await expect(
      fields.createFieldAsXml({
        SchemaXml: '<Field Type="Text" Name="Order_x0020_date" DisplayName="x" />',
        Options: 8
      })
    ).rejects.toThrow('duplicate field name');
  });

  it('encodes, cuts and numbers titles', async () => {
    const { fields } = await addList('Names');
    expect(await fields.addText('1a')).toMatchObject({
      InternalName: '_x0031_a',
      EntityPropertyName: 'OData__x0031_a'
    });
    expect(await fields.addText('MetaInfo')).toMatchObject({ InternalName: 'MetaInfo0' });
    expect((await fields.addText(`A title that is ${'long '.repeat(20)}`)).InternalName).toHaveLength(32);
    const byTitle = await fields.createFieldAsXml('<Field Type="Text" Name="Hint" DisplayName="Shown name" />');
    expect(byTitle).toMatchObject({ InternalName: 'Shown_x0020_name' });
    const byHint = await fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Hint" DisplayName="Shown" />',
      Options: 8
    });
    expect(byHint).toMatchObject({ InternalName: 'Hint', Title: 'Shown' });
  });
});

describe('§8.5 SchemaXml', () => {
  it('keeps what it says and gives it back in order', async () => {
    const { fields } = await addList('Schema');
    await fields.createFieldAsXml({
      SchemaXml:
        '<Field ID="{7a51f0a2-5a3a-4f0c-9ea5-7a9a5a2b8a10}" Type="Choice" Name="Kind" DisplayName="Kind of case" Format="Dropdown" Indexed="TRUE" Group="Hub"><Default>B</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
      Options: 8
    });
    const field = await fields.getByInternalNameOrTitle('Kind')();
    expect(field).toMatchObject({
      Id: '7a51f0a2-5a3a-4f0c-9ea5-7a9a5a2b8a10',
      Title: 'Kind of case',
      Choices: ['A', 'B'],
      DefaultValue: 'B',
      Indexed: true,
      Group: 'Hub',
      FieldTypeKind: 6
    });
    expect(field.SchemaXml).toMatch(
      /^<Field Type="Choice" Name="Kind" DisplayName="Kind of case" ID="\{7a51f0a2-[^"]*\}" Group="Hub" .*SourceID="\{.*StaticName="Kind".*<CHOICE>A<\/CHOICE>/
    );
    await expect(fields.createFieldAsXml('<Field Type="Text"')).rejects.toThrow('[400]');
    await expect(fields.createFieldAsXml('<Field Type="Nonsense" Name="N" DisplayName="N" />')).rejects.toThrow(
      '[400]'
    );
  });
});

describe('§8.6 Constraints', () => {
  it('works out calculated columns when an item is written, and anew when the formula changes', async () => {
    const list = await addList('Calculated');
    await list.fields.addNumber('Amount');
    await list.fields.addDateTime('Due date', { DisplayFormat: 0 });
    await list.fields.addBoolean('Urgent');
    await list.items.add({ Title: 'before', Amount: 1 });
    await list.fields.addCalculated('Half', { Formula: '=[Amount]/2', OutputType: FieldTypes.Number });
    await list.fields.addCalculated('Reminder', {
      Formula: '=[Due date]-7',
      OutputType: FieldTypes.DateTime,
      DateFormat: 0
    });
    await list.fields.addCalculated('Label', {
      Formula: '=IF([Urgent],"Now: ","")&UPPER([Title])',
      OutputType: FieldTypes.Text
    });
    await list.fields.addCalculated('Large', { Formula: '=[Half]>1', OutputType: FieldTypes.Boolean });
    const added = await list.items.add({
      Title: 'a',
      Amount: 5,
      Due_x0020_date: '2026-03-10T00:00:00Z',
      Urgent: true
    });
    expect(added).toMatchObject({
      Half: '2.50000000000000',
      Reminder: '2026-03-03T00:00:00Z',
      Label: 'Now: A',
      Large: '1'
    });
    expect(await list.items.getById(1)()).toMatchObject({
      Half: '0.500000000000000',
      // An empty day counts as day 0 in a formula, here as in SharePoint.
      Reminder: '1899-12-23T00:00:00Z',
      Large: '0'
    });
    await list.items.getById(added.Id).update({ Amount: 1 });
    expect(await list.items.getById(added.Id)()).toMatchObject({ Half: '0.500000000000000', Large: '0' });
    expect(await list.items.filter('Half gt 0.4').orderBy('Half', false).select('Id')()).toHaveLength(2);
    expect(await list.items.filter("Reminder eq '2026-03-03'").select('Id')()).toHaveLength(1);

    const half = list.fields.getByInternalNameOrTitle('Half');
    await list.fields.getByInternalNameOrTitle('Amount').update({ Title: 'Sum' });
    expect(await half()).toMatchObject({ Formula: '=Sum/2', OutputType: 9, TypeAsString: 'Calculated' });
    await half.update({ Formula: '=[Sum]*10' }, 'SP.FieldCalculated');
    expect(await list.items.getById(1)()).toMatchObject({ Half: '10.0000000000000' });
    await list.items.add({ Title: 'none' });
    const broken = await list.fields.addCalculated('Ratio', { Formula: '=1/[Sum]', OutputType: FieldTypes.Number });
    expect(broken.Title).toBe('Ratio');
    expect((await list.items.select('Ratio').top(3)()).map(({ Ratio }: { Ratio: string }) => Ratio)).toEqual([
      '1.00000000000000',
      '1.00000000000000',
      '#DIV/0!'
    ]);
  });

  it.each([
    ['=[Amount', 'syntax error'],
    ['=NOPE([Title])', 'syntax error'],
    ['=[Nothing]+1', 'refers to a column that does not exist'],
    ['=[Body]&"x"', 'data type that is not supported in formulas'],
    ['=TODAY()', 'volatile functions like Today and Me']
  ])('refuses the formula %s', async (Formula, message) => {
    const { list } = await site.sp().web.lists.ensure('Refusing formulas');
    await list.fields.createFieldAsXml('<Field Type="Note" Name="Body" DisplayName="Body" />').catch(() => undefined);
    await expect(list.fields.addCalculated('C', { Formula })).rejects.toThrow(message);
  });

  it('keeps the rule of a column on every write, in its own words', async () => {
    const list = await addList('Ruled');
    await list.fields.addNumber('Score', {
      ValidationFormula: '=AND([Score]>=0,[Score]<=10)',
      ValidationMessage: 'Between 0 and 10, please.'
    } as object);
    await expect(list.items.add({ Title: 'x', Score: 11 })).rejects.toThrow(
      /\[500\].*-2130575163, Microsoft.SharePoint.SPListDataValidationException.*Between 0 and 10, please\./
    );
    const { Id } = await list.items.add({ Title: 'x', Score: 10 });
    await expect(list.items.getById(Id).update({ Score: -1 })).rejects.toThrow('Between 0 and 10');
    expect((await list.items.getById(Id)()).Score).toBe(10);
    const form = await list.items.getById(Id).validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'y' },
      { FieldName: 'Score', FieldValue: '12' }
    ]);
    expect(form).toMatchObject([
      { FieldName: 'Title', HasException: false },
      { FieldName: 'Score', HasException: true, ErrorMessage: 'Between 0 and 10, please.' }
    ]);
    expect((await list.items.getById(Id)()).Title).toBe('x');
  });

  localOnly.it('fills what a new item does not say: defaults, days, the person, formulas', async () => {
    const list = await addList('Defaults');
    const add = (xml: string): Promise<unknown> => list.fields.createFieldAsXml(xml);
    await add(
      '<Field Type="Choice" Name="Stage" DisplayName="Stage"><Default>New</Default><CHOICES><CHOICE>New</CHOICE></CHOICES></Field>'
    );
    await add(
      '<Field Type="DateTime" Format="DateOnly" Name="Day" DisplayName="Day"><Default>[today]</Default></Field>'
    );
    await add('<Field Type="User" Name="Owner" DisplayName="Owner" List="UserInfo"><Default>[Me]</Default></Field>');
    await add('<Field Type="Boolean" Name="Open" DisplayName="Open"><Default>1</Default></Field>');
    await add(
      '<Field Type="DateTime" Format="DateOnly" Name="Review" DisplayName="Review"><DefaultFormula>=TODAY()+7</DefaultFormula></Field>'
    );
    const { Id } = await site.sp().web.currentUser();
    expect(await list.items.add({ Title: 'x' })).toMatchObject({
      Stage: 'New',
      Day: '2026-03-02T00:00:00Z',
      OwnerId: Id,
      Open: true,
      Review: '2026-03-09T00:00:00Z'
    });
    expect(await list.items.add({ Title: 'y', Stage: null, Open: false })).toMatchObject({ Stage: null, Open: false });
  });

  it('takes any text for a choice and any number, and nothing for a required column, where no form asks', async () => {
    const list = await addList('Lenient');
    await list.fields.addChoice('Stage', { Choices: ['a'], Required: true });
    await list.fields.addNumber('Score', { MinimumValue: 0, MaximumValue: 10 });
    expect(await list.items.add({ Title: 'x', Score: 99 })).toMatchObject({ Score: 99, Stage: null });
    expect(await list.items.add({ Title: 'x', Stage: 'other' })).toMatchObject({ Stage: 'other' });
  });

  it('counts 20 indexes and no more, and needs one for unique values', async () => {
    const list = await addList('Indexed');
    for (let n = 0; n < 20; n += 1) await list.fields.addText(`C${n}`, { Indexed: true });
    await expect(list.fields.addText('C20', { Indexed: true })).rejects.toThrow('[500]');
    await list.fields.addText('C21');
  });
});

describe('§8.7 Stock columns', () => {
  localOnly.it('come with every list, with their own ids', async () => {
    const list = await addList('Stock');
    const fields = await list.fields();
    const ids = new Map(fields.map(({ InternalName, Id }) => [InternalName, Id]));
    expect([...ids.keys()]).toEqual(
      expect.arrayContaining(
        'ContentTypeId Title _ModerationComments File_x0020_Type ComplianceAssetId ID ContentType Modified Created Author Editor owshiddenversion _UIVersion _UIVersionString Attachments _ModerationStatus Edit LinkTitleNoMenu LinkTitle InstanceID Order GUID FileRef FileDirRef Last_x0020_Modified Created_x0020_Date FSObjType FileLeafRef UniqueId SortBehavior PermMask ScopeId EncodedAbsUrl BaseName MetaInfo ItemChildCount FolderChildCount AppAuthor AppEditor _CommentCount _CommentFlags DocIcon'.split(
          ' '
        )
      )
    );
    expect(ids.get('Title')).toBe('fa564e0f-0c70-4ab9-b863-0177e6ddd247');
    expect(ids.get('Editor')).toBe('d31655d1-1d5b-4511-95a1-7a09e9b75bf2');
    expect(await site.sp().web.fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).toMatchObject({
      InternalName: 'Title'
    });
  });
});
