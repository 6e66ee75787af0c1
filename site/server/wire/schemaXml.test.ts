import fc from 'fast-check';
import { formatFieldXml, parseFieldXml } from './schemaXml';
import { answers, wireErrorOf } from './testing';
import type { FieldDefinition } from './types';

const id = '8f0a1b2c-0000-4000-8000-00000000abcd';

describe('reading a Field (§8.5)', () => {
  test('text, numbers, booleans and guids get their types', () => {
    expect(
      parseFieldXml(
        `<Field Type="Text" Name="Ref" StaticName="Ref" DisplayName="Reference &amp; more" ID="{${id.toUpperCase()}}" Required="TRUE" Indexed="true" EnforceUniqueValues="1" Hidden="FALSE" MaxLength="20" />`
      )
    ).toEqual({
      type: 'Text',
      name: 'Ref',
      staticName: 'Ref',
      displayName: 'Reference & more',
      id,
      required: true,
      indexed: true,
      enforceUniqueValues: true,
      hidden: false,
      maxLength: 20
    });
  });

  test('children: default, choices, formula, references and validation', () => {
    const field = parseFieldXml(
      `<Field Type="Choice" DisplayName="C" Format="RadioButtons"><Default>a</Default><CHOICES><CHOICE>a</CHOICE><CHOICE>b &lt; c</CHOICE></CHOICES>` +
        `<Formula>=[A]+1</Formula><FieldRefs><FieldRef Name="A"/></FieldRefs><Validation Message="No.">=C&lt;&gt;"x"</Validation><DefaultFormula>=TODAY()</DefaultFormula><Customization/></Field>`
    );
    expect(field).toEqual({
      type: 'Choice',
      displayName: 'C',
      format: 'RadioButtons',
      defaultValue: 'a',
      choices: ['a', 'b < c'],
      formula: '=[A]+1',
      fieldRefs: ['A'],
      validation: { formula: '=C<>"x"', message: 'No.' },
      defaultFormula: '=TODAY()'
    });
  });

  test('the name stands in for a missing display name, 0 and 1 for the selection modes', () => {
    expect(parseFieldXml('<Field Type="User" Name="Officer" UserSelectionMode="0"/>')).toMatchObject({
      displayName: 'Officer',
      userSelectionMode: 'PeopleOnly'
    });
    expect(parseFieldXml('<Field Type="User" Name="A" UserSelectionMode="1"/>').userSelectionMode).toBe(
      'PeopleAndGroups'
    );
  });

  test('a list may be a guid, a url or Self, and is kept as written', () => {
    expect(parseFieldXml('<Field Type="Lookup" Name="A" List="Lists/Teams"/>').list).toBe('Lists/Teams');
    expect(parseFieldXml(`<Field Type="Lookup" Name="A" List="{${id}}"/>`).list).toBe(`{${id}}`);
  });

  test('attributes outside the subset are kept', () => {
    expect(parseFieldXml('<Field Type="Text" Name="A" Viewable="TRUE"/>').other).toEqual({ Viewable: 'TRUE' });
  });

  test.each([
    '',
    '<View/>',
    '<Field Name="A"/>',
    '<Field Type="Text"/>',
    '<Field Type="Text" Name="A" ID="5"/>',
    '<Field Type="Text" Name="A" MaxLength="long"/>',
    '<Field Type="Text" Name="A">',
    '<!DOCTYPE Field><Field Type="Text" Name="A"/>'
  ])('%s gives 400', (xml) => {
    expect(wireErrorOf(() => parseFieldXml(xml)).status).toBe(400);
  });

  test('a megabyte of children is answered', () => {
    expect(answers(() => parseFieldXml(`<Field Type="Text" Name="A">${'<x/>'.repeat(250_000)}</Field>`))).toBe(true);
  });
});

describe('writing a Field (§8.5)', () => {
  test('attributes stand in the recorded order, whatever the order of the object', () => {
    expect(
      formatFieldXml({
        version: 1,
        staticName: 'C',
        sourceId: id,
        required: true,
        group: 'G',
        id,
        displayName: 'C & D',
        name: 'C',
        type: 'Choice',
        choices: ['a', '<b>'],
        colName: 'nvarchar1',
        rowOrdinal: 0,
        defaultValue: 'a'
      })
    ).toBe(
      `<Field Type="Choice" Name="C" DisplayName="C &amp; D" ID="{${id}}" Group="G" Required="TRUE" SourceID="{${id}}" StaticName="C" ColName="nvarchar1" RowOrdinal="0" Version="1">` +
        '<Default>a</Default><CHOICES><CHOICE>a</CHOICE><CHOICE>&lt;b&gt;</CHOICE></CHOICES></Field>'
    );
  });

  test('only ID and SourceID have braces', () => {
    expect(formatFieldXml({ type: 'Lookup', displayName: 'A', webId: id, fieldRef: id })).toBe(
      `<Field Type="Lookup" DisplayName="A" WebId="${id}" FieldRef="${id}" />`
    );
  });

  test('a source that is no guid has no braces, other attributes come last', () => {
    expect(
      formatFieldXml({
        type: 'Text',
        displayName: 'A',
        sourceId: 'http://schemas.microsoft.com/sharepoint/v3',
        other: { Viewable: 'TRUE' }
      })
    ).toBe(
      '<Field Type="Text" DisplayName="A" SourceID="http://schemas.microsoft.com/sharepoint/v3" Viewable="TRUE" />'
    );
  });

  test('what was written can be read', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const definition: fc.Arbitrary<FieldDefinition> = fc.record(
      {
        type: fc.constantFrom('Text', 'Note', 'Choice', 'Lookup'),
        displayName: text,
        name: text,
        id: fc.uuid(),
        description: text,
        required: fc.boolean(),
        showInEditForm: fc.boolean(),
        maxLength: fc.nat(),
        min: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
        list: text,
        webId: fc.uuid(),
        choices: fc.array(text),
        defaultValue: text,
        formula: text,
        fieldRefs: fc.array(text),
        validation: fc.record({ formula: text, message: text }, { requiredKeys: ['formula'] }),
        other: fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), text, { minKeys: 1, noNullPrototype: true })
      },
      { requiredKeys: ['type', 'displayName'] }
    );
    fc.assert(fc.property(definition, (field) => expect(parseFieldXml(formatFieldXml(field))).toEqual(field)));
  });
});
