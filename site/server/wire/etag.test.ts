import { checkIfMatch, formatEtag, formatFileEtag, formatJsonEtag } from './etag';
import { wireErrorOf } from './testing';

const uniqueId = '68be87d5-96e5-49ab-8477-9b17070c8a33';
const item = { uniqueId, version: 9 };
const list = { version: 22 };

describe('ETag formats (§4.1)', () => {
  test('an item has its id in the header and the number alone in JSON', () => {
    expect(formatEtag(item)).toBe(`"${uniqueId},9"`);
    expect(formatJsonEtag(item)).toBe('"9"');
  });
  test('a list has the number in both', () => {
    expect(formatEtag(list)).toBe('"22"');
  });
  test('a file has its id in upper case with braces', () => {
    expect(formatFileEtag('6a1f', 3)).toBe('"{6A1F},3"');
  });
});

describe('If-Match (§4.2)', () => {
  test.each(['*', ' * ', '"9"', `"${uniqueId},9"`, 'W/"9"'])('%s passes', (header) => {
    expect(() => checkIfMatch(header, item, 'refuse')).not.toThrow();
  });

  test.each([
    '"8"',
    `"${uniqueId},8"`,
    '"00000000-0000-0000-0000-000000000000,9"',
    `"{${uniqueId.toUpperCase()}},9"`,
    '9',
    '',
    '""',
    'x'.repeat(1e6)
  ])('%.60s gives 412', (header) => {
    expect(wireErrorOf(() => checkIfMatch(header, item, 'refuse')).status).toBe(412);
  });

  test('a list knows no id', () => {
    expect(() => checkIfMatch('"22"', list, 'refuse')).not.toThrow();
    expect(wireErrorOf(() => checkIfMatch(`"${uniqueId},22"`, list, 'refuse')).status).toBe(412);
  });

  test('a missing header is refused or accepted as the resource wants', () => {
    expect(() => checkIfMatch(undefined, item, 'accept')).not.toThrow();
    expect(wireErrorOf(() => checkIfMatch(undefined, item, 'refuse')).message).toContain(`'""'`);
  });

  test('the text quotes both values (§4.3)', () => {
    const error = wireErrorOf(() => checkIfMatch('"8"', item, 'accept'));
    expect(error.code).toBe('-1, Microsoft.SharePoint.Client.ClientServiceException');
    expect(error.message).toBe(
      `The request ETag value '"8"' does not match the object's ETag value '"${uniqueId},9"'.`
    );
  });
});
