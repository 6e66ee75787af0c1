import { fileNotFound, unexpectedNode } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import type { Call } from '../call';
import { copyFile, copyFolder, moveFile, moveFolder, type CopyOptions, type Source } from '../copyMove';
import { booleanArg, method, type Resource } from '../resource';
import { siteRelative } from '../webPath';

type Act = (call: Call, source: Source, target: string, options: CopyOptions) => unknown;

const ACTS: Readonly<Record<string, { readonly act: Act; readonly fsType: number }>> = {
  copyfile: { act: copyFile, fsType: 0 },
  copyfilebypath: { act: copyFile, fsType: 0 },
  movefile: { act: moveFile, fsType: 0 },
  movefilebypath: { act: moveFile, fsType: 0 },
  copyfolder: { act: copyFolder, fsType: 1 },
  copyfolderbypath: { act: copyFolder, fsType: 1 },
  movefolder: { act: moveFolder, fsType: 1 },
  movefolderbypath: { act: moveFolder, fsType: 1 }
};

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path of the body: `{"DecodedUrl": …}`, or plain text in the older methods. @throws WireError 400 when it is missing */
function pathOf(body: JsonObject, name: 'src' | 'dest'): string {
  const value = body[`${name}Path`] ?? body[`${name}Url`];
  const written = isObject(value) ? value['DecodedUrl'] : value;
  if (typeof written !== 'string') throw unexpectedNode('StartObject', 'PrimitiveValue');
  return written;
}

function sourceAt(call: Call, written: string, fsType: number): Source {
  const { list, head } = call.site.files.locate(siteRelative(call, written)) ?? {};
  if (list === undefined || head === undefined || head.fsType !== fsType || !call.access.seesItem(list, head))
    throw fileNotFound();
  return { list, head };
}

/** `_api/SP.MoveCopyUtil.CopyFileByPath(…)` and its siblings. @see sharepoint-rest.md §21.3 */
export function moveCopyMethod(call: Call, segment: Segment): Resource | undefined {
  const [prefix, name = ''] = segment.key.split('sp.movecopyutil.');
  const found = prefix === '' && Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  return (
    found &&
    method(segment.name, () => {
      const body = call.body().values;
      const wanted = isObject(body['options']) ? body['options'] : {};
      found.act(call, sourceAt(call, pathOf(body, 'src'), found.fsType), pathOf(body, 'dest'), {
        overwrite: booleanArg(segment, 'overwrite', 0, false),
        keepBoth: wanted['KeepBoth'] === true,
        keepAuthor: wanted['ResetAuthorAndCreatedOnCopy'] === false
      });
      return call.nothing(segment.name);
    })
  );
}
