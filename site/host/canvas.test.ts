import { readCanvas } from './canvas';

const webPart = (id: string, position: Record<string, unknown>): Record<string, unknown> => ({
  controlType: 3,
  id,
  webPartId: 'ABCDEF00-0000-4000-8000-000000000000',
  position,
  webPartData: { title: id, properties: { of: id } }
});

test('a page never edited has no zones', () => {
  expect(readCanvas('')).toEqual([]);
});

test('zones, columns and web parts come in the order of their positions', () => {
  const zones = readCanvas(
    JSON.stringify([
      webPart('d', { zoneIndex: 2, sectionIndex: 1, controlIndex: 1 }),
      webPart('b', { zoneIndex: 1, sectionIndex: 1, controlIndex: 2, sectionFactor: 8 }),
      webPart('c', { zoneIndex: 1, sectionIndex: 2, controlIndex: 1, sectionFactor: 4 }),
      webPart('a', { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 8 })
    ])
  );
  const ids = zones?.map((zone) =>
    zone.columns.map((column) => [
      column.sectionFactor,
      ...column.parts.map((part) => part.kind === 'webPart' && part.instanceId)
    ])
  );
  expect(ids).toEqual([
    [
      [8, 'a', 'b'],
      [4, 'c']
    ],
    [[12, 'd']]
  ]);
});

test('keeps what a page stores of a web part and writes its id in lower case', () => {
  const control = readCanvas(JSON.stringify([webPart('a', {})]))?.[0]?.columns[0]?.parts[0];
  expect(control).toMatchObject({
    kind: 'webPart',
    webPartId: 'abcdef00-0000-4000-8000-000000000000',
    title: 'a',
    properties: { of: 'a' },
    webPartData: { title: 'a', properties: { of: 'a' } }
  });
});

test('a text stands among the web parts as its paragraphs', () => {
  const text = { controlType: 4, innerHTML: '<p>Not built <b>yet</b>.</p>', position: { controlIndex: 1 } };
  const zones = readCanvas(JSON.stringify([webPart('a', { controlIndex: 2 }), text]));
  const parts = zones?.[0]?.columns[0]?.parts;
  expect(parts).toMatchObject([
    { kind: 'text', paragraphs: ['Not built yet.'], sectionFactor: 12 },
    { kind: 'webPart' }
  ]);
});

test('leaves out empty texts, page settings and what is no control', () => {
  expect(
    readCanvas(
      JSON.stringify([
        { controlType: 4, id: 'x' },
        { controlType: 4, innerHTML: '<p> </p>' },
        { controlType: 0 },
        null,
        7,
        { controlType: 3 }
      ])
    )
  ).toEqual([]);
});

test.each(['{', '{}', '"text"'])('tells that %s is no page content', (text) => {
  expect(readCanvas(text)).toBeUndefined();
});
