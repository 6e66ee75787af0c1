import type { HostPage } from './hostPage';
import type { WebPartData } from './internals/spfxTypes';

const ACCEPT = 'application/json;odata=nometadata';

/**
 * Writes one web part's state into the stored page, leaving the rest of the page as it is.
 *
 * @throws Error with a sentence for the person when the page changed meanwhile, or may not be written
 */
export async function saveWebPart(page: HostPage, data: WebPartData): Promise<void> {
  const path = encodeURIComponent(page.pageUrl.replace(/'/g, "''"));
  const item = `${page.webUrl}/_api/web/getFileByServerRelativePath(decodedUrl='${path}')/listItemAllFields`;
  const read = await fetch(`${item}?$select=Id,CanvasContent1`, { headers: { Accept: ACCEPT } });
  if (!read.ok) throw new Error(`The page could not be read (${read.status}).`);
  const stored: unknown = await read.json();
  const digest = await fetchDigest(page.webUrl);
  const written = await fetch(item, {
    method: 'POST',
    headers: {
      Accept: ACCEPT,
      'Content-Type': ACCEPT,
      'X-HTTP-Method': 'MERGE',
      'If-Match': read.headers.get('ETag') ?? '*',
      'X-RequestDigest': digest
    },
    body: JSON.stringify({ CanvasContent1: replaceWebPart(stored, data) })
  });
  if (written.status === 412)
    throw new Error('Somebody else changed this page meanwhile. Your settings are still here: save again.');
  if (written.status === 403) throw new Error('You may not change this page.');
  if (!written.ok) throw new Error(`The page could not be saved (${written.status}).`);
}

/** A fresh digest: the page's own may have run out while the page was open. */
export async function fetchDigest(webUrl: string): Promise<string> {
  const response = await fetch(`${webUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: ACCEPT } });
  const info: unknown = await response.json();
  if (!isRecord(info) || typeof info.FormDigestValue !== 'string')
    throw new Error(`The site did not allow a change (${response.status}).`);
  return info.FormDigestValue;
}

/** The page's content with one web part's data replaced. @throws Error when the page no longer has it */
function replaceWebPart(stored: unknown, data: WebPartData): string {
  const content = isRecord(stored) && typeof stored.CanvasContent1 === 'string' ? stored.CanvasContent1 : '[]';
  const controls: unknown = JSON.parse(content);
  let found = false;
  const replaced = (Array.isArray(controls) ? controls : []).map((control: unknown) => {
    if (!isRecord(control) || control.id !== data.instanceId) return control;
    found = true;
    return { ...control, webPartData: { ...(isRecord(control.webPartData) ? control.webPartData : {}), ...data } };
  });
  if (!found) throw new Error('This web part is no longer on the page.');
  return JSON.stringify(replaced);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
