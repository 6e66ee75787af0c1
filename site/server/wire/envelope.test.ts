import { renderCollection, renderComplex, renderEntity, renderNull, renderScalar, renderValues } from './envelope';
import type { Dialect, Entity, JsonObject, WireContext } from './types';

const webUrl = 'http://localhost:8080/sites/dev';
const inDialect = (dialect: Dialect): WireContext => ({ dialect, webUrl });

const author: Entity = {
  meta: {
    metadataFragment: 'SP.Data.UserInfo',
    type: 'SP.Data.UserInfoItem',
    id: 'u1',
    editLink: "Web/Lists(guid'u')/Items(8)"
  },
  values: { Title: 'Ann Example' }
};

const item: Entity = {
  meta: {
    metadataFragment: 'SP.ListData.TasksListItems',
    type: 'SP.Data.TasksListItem',
    id: '0b5c1d3e',
    editLink: "Web/Lists(guid'8f0a')/Items(7)",
    etag: '"3"'
  },
  values: { Id: 7, Title: 'A', Tags: ['x', 'y'], CustomerId: [1, 2], Link: { Url: 'u', Description: 'd' }, Note: null },
  types: { Link: 'SP.FieldUrlValue' }
};

describe('an entity (§1.9)', () => {
  test('nometadata is the values alone', () => {
    expect(renderEntity(inDialect('none'), item)).toEqual(item.values);
    expect(renderEntity(inDialect('v4-none'), item)).toEqual(item.values);
  });

  test('minimal begins with its annotations, and arrays are preceded by their type', () => {
    const body = renderEntity(inDialect('minimal'), item, 'Id,Title');
    expect(Object.entries(body).slice(0, 5)).toEqual([
      ['odata.metadata', `${webUrl}/_api/$metadata#SP.ListData.TasksListItems/@Element&$select=Id,Title`],
      ['odata.type', 'SP.Data.TasksListItem'],
      ['odata.id', '0b5c1d3e'],
      ['odata.etag', '"3"'],
      ['odata.editLink', "Web/Lists(guid'8f0a')/Items(7)"]
    ]);
    expect(body).toMatchObject({
      ...item.values,
      'Tags@odata.type': 'Collection(Edm.String)',
      'CustomerId@odata.type': 'Collection(Edm.Int32)'
    });
  });

  test('verbose is wrapped in d, with __metadata, deferred links and results', () => {
    expect(renderEntity(inDialect('verbose'), { ...item, deferred: ['RoleAssignments'] })).toEqual({
      d: {
        __metadata: {
          id: '0b5c1d3e',
          uri: `${webUrl}/_api/Web/Lists(guid'8f0a')/Items(7)`,
          etag: '"3"',
          type: 'SP.Data.TasksListItem'
        },
        RoleAssignments: { __deferred: { uri: `${webUrl}/_api/Web/Lists(guid'8f0a')/Items(7)/RoleAssignments` } },
        Id: 7,
        Title: 'A',
        Tags: { __metadata: { type: 'Collection(Edm.String)' }, results: ['x', 'y'] },
        CustomerId: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [1, 2] },
        Link: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'u', Description: 'd' },
        Note: null
      }
    });
  });

  test('version 4 has its own keys', () => {
    expect(renderEntity(inDialect('v4-minimal'), item)).toEqual({
      '@odata.context': `${webUrl}/_api/$metadata#SP.ListData.TasksListItems/$entity`,
      '@odata.type': '#SP.Data.TasksListItem',
      '@odata.id': '0b5c1d3e',
      '@odata.etag': '"3"',
      '@odata.editLink': "Web/Lists(guid'8f0a')/Items(7)",
      ...item.values
    });
  });

  test.each<[Dialect, JsonObject]>([
    ['none', { Author: { Title: 'Ann Example' }, Editor: null, Files: [] }],
    [
      'minimal',
      {
        'Author@odata.navigationLinkUrl': "Web/Lists(guid'8f0a')/Items(7)/Author",
        Author: { 'odata.type': 'SP.Data.UserInfoItem', 'odata.id': 'u1', Title: 'Ann Example' }
      }
    ],
    [
      'verbose',
      {
        Author: {
          __metadata: { id: 'u1', uri: `${webUrl}/_api/Web/Lists(guid'u')/Items(8)`, type: 'SP.Data.UserInfoItem' },
          Title: 'Ann Example'
        },
        Files: { results: [] }
      }
    ],
    ['v4-minimal', { 'Author@odata.navigationLink': "Web/Lists(guid'8f0a')/Items(7)/Author" }]
  ])('expanded properties in %s', (dialect, expected) => {
    const body = renderEntity(inDialect(dialect), { ...item, expanded: { Author: author, Editor: null, Files: [] } });
    expect(dialect === 'verbose' ? body.d : body).toMatchObject(expected);
  });

  test('an expanded entity has a type and an id, but neither etag nor edit link', () => {
    const expanded = { Author: { ...author, meta: { ...author.meta, etag: '"1"' } } };
    expect(Object.keys(renderEntity(inDialect('minimal'), { ...item, expanded }).Author ?? {})).toEqual([
      'odata.type',
      'odata.id',
      'Title'
    ]);
    expect(Object.keys(renderEntity(inDialect('v4-minimal'), { ...item, expanded }).Author ?? {})).toEqual([
      '@odata.type',
      '@odata.id',
      'Title'
    ]);
  });
});

describe('a collection (§1.9)', () => {
  const page = {
    metadataFragment: 'SP.ListData.TasksListItems',
    entities: [{ ...item, values: { Id: 7 } }],
    nextLink: 'http://next'
  };

  test('nometadata puts odata.nextLink first', () => {
    expect(JSON.stringify(renderCollection(inDialect('none'), page))).toBe(
      '{"odata.nextLink":"http://next","value":[{"Id":7}]}'
    );
  });

  test('minimal annotates the collection and each entity', () => {
    const { value, ...rest } = renderCollection(inDialect('minimal'), { ...page, select: 'Id' });
    expect(rest).toEqual({
      'odata.metadata': `${webUrl}/_api/$metadata#SP.ListData.TasksListItems&$select=Id`,
      'odata.nextLink': 'http://next'
    });
    expect(value).toEqual([
      {
        'odata.type': 'SP.Data.TasksListItem',
        'odata.id': '0b5c1d3e',
        'odata.etag': '"3"',
        'odata.editLink': "Web/Lists(guid'8f0a')/Items(7)",
        Id: 7
      }
    ]);
  });

  test('verbose has d.results and d.__next', () => {
    expect(renderCollection(inDialect('verbose'), page)).toMatchObject({
      d: { results: [{ Id: 7 }], __next: 'http://next' }
    });
  });

  test('version 4 has @odata.nextLink, also without metadata', () => {
    expect(renderCollection(inDialect('v4-minimal'), page)).toMatchObject({ '@odata.nextLink': 'http://next' });
    expect(renderCollection(inDialect('v4-none'), page)).toEqual({
      '@odata.nextLink': 'http://next',
      value: [{ Id: 7 }]
    });
  });

  test('the last page has no link', () => {
    expect(renderCollection(inDialect('none'), { metadataFragment: 'x', entities: [] })).toEqual({ value: [] });
    expect(renderCollection(inDialect('verbose'), { metadataFragment: 'x', entities: [] })).toEqual({
      d: { results: [] }
    });
  });
});

describe('results that are no entity (§1.10)', () => {
  const all: readonly Dialect[] = ['none', 'minimal', 'verbose', 'v4-minimal', 'v4-none'];
  const at = (fragment: string): string => `${webUrl}/_api/$metadata#${fragment}`;

  test('a scalar', () => {
    expect(all.map((dialect) => renderScalar(inDialect(dialect), 'Recycle', '61b4'))).toEqual([
      { value: '61b4' },
      { 'odata.metadata': at('Edm.String'), value: '61b4' },
      { d: { Recycle: '61b4' } },
      { '@odata.context': at('Edm.String'), value: '61b4' },
      { value: '61b4' }
    ]);
  });

  test('nothing', () => {
    expect(all.map((dialect) => renderNull(inDialect(dialect), 'LockedByUser'))).toEqual([
      { 'odata.null': true },
      { 'odata.metadata': at('Edm.Null'), 'odata.null': true },
      { d: { LockedByUser: null } },
      { '@odata.context': at('Edm.Null'), '@odata.null': true },
      { '@odata.null': true }
    ]);
  });

  test('a complex value, whose arrays are wrapped in verbose (§2.1)', () => {
    const render = (dialect: Dialect): JsonObject =>
      renderComplex(inDialect(dialect), 'GetContextWebInformation', 'SP.ContextWebInformation', {
        Versions: ['15.0.0.0']
      });
    expect(render('none')).toEqual({ Versions: ['15.0.0.0'] });
    expect(render('minimal')).toEqual({ 'odata.metadata': at('SP.ContextWebInformation'), Versions: ['15.0.0.0'] });
    expect(render('verbose')).toEqual({
      d: {
        GetContextWebInformation: {
          __metadata: { type: 'SP.ContextWebInformation' },
          Versions: { __metadata: { type: 'Collection(Edm.String)' }, results: ['15.0.0.0'] }
        }
      }
    });
  });

  test('a collection of values (§13.2)', () => {
    const render = (dialect: Dialect): JsonObject =>
      renderValues(inDialect(dialect), 'ValidateUpdateListItem', 'SP.ListItemFormUpdateValue', [{ ItemId: 1 }]);
    expect(render('none')).toEqual({ value: [{ ItemId: 1 }] });
    expect(render('minimal')).toEqual({
      'odata.metadata': at('Collection(SP.ListItemFormUpdateValue)'),
      value: [{ ItemId: 1 }]
    });
    expect(render('verbose')).toMatchObject({ d: { ValidateUpdateListItem: { results: [{ ItemId: 1 }] } } });
  });
});
