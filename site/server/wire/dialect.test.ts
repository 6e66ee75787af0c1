import { contentType, negotiate, renderError } from './dialect';
import { itemDoesNotExist } from './errors';
import { wireErrorOf } from './testing';
import type { Dialect } from './types';

describe('choosing a dialect (§1.7)', () => {
  test.each<[string | undefined, string | undefined, Dialect]>([
    ['application/json', undefined, 'minimal'],
    ['application/json;odata=minimalmetadata', undefined, 'minimal'],
    ['application/json;odata=nometadata', undefined, 'none'],
    ['application/json; odata=verbose', '3.0', 'verbose'],
    ['application/json;ODATA=Verbose;charset=utf-8', undefined, 'verbose'],
    ['application/json;odata=fullmetadata', undefined, 'minimal'],
    ['application/json', '4.0', 'v4-minimal'],
    ['application/json;odata.metadata=minimal', '4.0', 'v4-minimal'],
    ['application/json;odata.metadata=none', '4.0', 'v4-none'],
    ['application/json;odata.metadata=minimal', undefined, 'v4-minimal'],
    ['application/json;odata=nometadata', '', 'none'],
    ['application/json, text/plain, */*', undefined, 'minimal'],
    ['text/plain, application/json;odata=nometadata', undefined, 'none'],
    ['*/*', undefined, 'none'],
    [undefined, undefined, 'none'],
    ['application/atom+xml', undefined, 'none'],
    [undefined, '4.0', 'v4-minimal']
  ])('Accept %s with OData-Version %s is %s', (accept, version, dialect) => {
    expect(negotiate(accept, version)).toBe(dialect);
  });

  test.each([
    ['application/json;odata=nometadata', '4.0'],
    ['application/json;odata=verbose', '4.0'],
    ['application/json;odata=chatty', undefined],
    ['application/json;odata=constructor', undefined],
    ['application/json;odata.metadata=__proto__', '4.0']
  ])('Accept %s with OData-Version %s gives 406', (accept, version) => {
    const error = wireErrorOf(() => negotiate(accept, version));
    expect([error.status, error.message]).toEqual([406, 'The HTTP header ACCEPT is missing or its value is invalid.']);
  });

  test('the Content-Type names the dialect', () => {
    expect(contentType('minimal')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect(contentType('v4-minimal')).toBe(
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
    );
  });
});

describe('error bodies (§3.1)', () => {
  const code = '-2130575338, System.ArgumentException';
  const value = 'Item does not exist. It may have been deleted by another user.';
  test.each<[Dialect, object]>([
    ['minimal', { 'odata.error': { code, message: { lang: 'en-US', value } } }],
    ['none', { 'odata.error': { code, message: { lang: 'en-US', value } } }],
    ['verbose', { error: { code, message: { lang: 'en-US', value } } }],
    ['v4-minimal', { error: { code, message: value } }],
    ['v4-none', { error: { code, message: value } }]
  ])('%s', (dialect, body) => {
    expect(renderError(dialect, itemDoesNotExist())).toEqual(body);
  });
});
