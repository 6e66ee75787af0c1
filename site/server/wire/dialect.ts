import { notAcceptable } from './errors';
import type { WireError } from './errors';
import type { Dialect, JsonObject } from './types';

const CONTENT_TYPES: Readonly<Record<Dialect, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
  'v4-minimal': 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  'v4-none': 'application/json;odata.metadata=none;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
};

/** Value of `odata=` to dialect. */
const V3: ReadonlyMap<string, Dialect> = new Map([
  ['minimalmetadata', 'minimal'],
  ['fullmetadata', 'minimal'],
  ['nometadata', 'none'],
  ['verbose', 'verbose']
]);

/** Value of `odata.metadata=` to dialect. */
const V4: ReadonlyMap<string, Dialect> = new Map([
  ['minimal', 'v4-minimal'],
  ['full', 'v4-minimal'],
  ['none', 'v4-none']
]);

/**
 * The parameters of a media type, names and values lower case without spaces or quotes.
 *
 * @example mediaParameters('application/json; odata=verbose').get('odata') // 'verbose'
 */
export const mediaParameters = (mediaType: string): ReadonlyMap<string, string> =>
  new Map(
    mediaType
      .toLowerCase()
      .split(';')
      .slice(1)
      .map((parameter): [string, string] => {
        const [name = '', value = ''] = parameter.split('=');
        return [name.trim(), value.trim().replaceAll('"', '')];
      })
  );

/**
 * Chooses how to answer. The first JSON entry of Accept decides; without one SharePoint would answer Atom, and this
 * server answers light JSON instead.
 *
 * @param accept undefined when missing
 * @param odataVersion the OData-Version header; for a batch part, that of the outer request
 * @throws WireError 406 for an `odata=` parameter in version 4, or an unknown one
 * @see sharepoint-rest.md §1.7
 */
export const negotiate = (accept: string | undefined, odataVersion: string | undefined): Dialect => {
  const entry = (accept ?? '').split(',').find((part) => /^\s*application\/json\s*(?:;|$)/i.test(part));
  const parameters = mediaParameters(entry ?? '');
  const light = parameters.get('odata');
  const metadata = parameters.get('odata.metadata');
  let dialect: Dialect | undefined;
  if (metadata !== undefined || odataVersion?.trim().startsWith('4')) {
    dialect = light === undefined ? V4.get(metadata ?? 'minimal') : undefined;
  } else if (entry === undefined) {
    dialect = 'none';
  } else {
    dialect = V3.get(light ?? 'minimalmetadata');
  }
  if (!dialect) throw notAcceptable();
  return dialect;
};

/** The Content-Type of an answer in `dialect`. @see sharepoint-rest.md §1.7 */
export const contentType = (dialect: Dialect): string => CONTENT_TYPES[dialect];

/** The body of an error. @see sharepoint-rest.md §3.1 */
export const renderError = (dialect: Dialect, { code, message }: WireError): JsonObject => {
  if (dialect.startsWith('v4')) return { error: { code, message } };
  return { [dialect === 'verbose' ? 'error' : 'odata.error']: { code, message: { lang: 'en-US', value: message } } };
};
