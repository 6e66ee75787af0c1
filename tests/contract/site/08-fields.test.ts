import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§8 Fields', () => {
  it('keeps the internal name for life', async () => {
    const { web } = site.sp();
    await web.lists.add('Columns');
    const { fields } = web.lists.getByTitle('Columns');
    await fields.addText('Order date');
    await fields.getByInternalNameOrTitle('Order_x0020_date').update({ Title: 'Date of the order', Indexed: true });
    expect(await fields.getByTitle('Date of the order')()).toMatchObject({
      InternalName: 'Order_x0020_date',
      Indexed: true,
      TypeAsString: 'Text',
      MaxLength: 255
    });
    await expect(
      fields.createFieldAsXml({
        SchemaXml: '<Field Type="Text" Name="Order_x0020_date" DisplayName="x" />',
        Options: 8
      })
    ).rejects.toThrow('duplicate field name');
    await fields.getByInternalNameOrTitle('Order_x0020_date').delete();
    await expect(fields.getByInternalNameOrTitle('Order_x0020_date')()).rejects.toThrow('does not exist');
  });

  it('keeps what SchemaXml says', async () => {
    const { web } = site.sp();
    await web.lists.add('Schema');
    const { fields } = web.lists.getByTitle('Schema');
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
    expect(field.SchemaXml).toContain('<CHOICE>A</CHOICE>');
  });

  it('has the stock columns', async () => {
    const { web } = site.sp();
    await web.lists.add('Stock');
    expect(await web.lists.getByTitle('Stock').fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).toMatchObject({
      InternalName: 'Title',
      Required: true
    });
    expect(await web.fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')()).toMatchObject({ InternalName: 'Title' });
  });
});
