import { WireError } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import type { Row } from '../../store/database';
import type { ItemHead } from '../../store/items';
import type { List } from '../../store/model';
import { versionLabel } from '../../store/versioning';
import type { Call } from '../call';
import type { Described } from '../described';
import { describeUser } from '../entities/people';
import { replaceContent } from '../fileWrites';
import { quotePath } from '../names';
import { recycleVersion } from '../recycling';
import { emptyReply } from '../reply';
import { collection, collectionOrMember, entity, method, numberArg, textArg, type Resource } from '../resource';

/** An older state of a file; the current one is not among them. */
interface FileVersion {
  readonly uiVersion: number;
  readonly row: Row;
  readonly content: Uint8Array;
}

function versionsOf(call: Call, list: List, head: ItemHead): readonly FileVersion[] {
  return call.site.db
    .all(
      'SELECT ui_version, row, content FROM versions WHERE list_id = ? AND item_id = ? ORDER BY ui_version',
      list.id,
      head.id
    )
    .map((row) => ({
      uiVersion: Number(row['ui_version']),
      row: JSON.parse(String(row['row'])) as Row,
      content: row['content'] instanceof Uint8Array ? row['content'] : new Uint8Array()
    }));
}

function describe(call: Call, head: ItemHead, { uiVersion, row, content }: FileVersion): Described {
  const path = `${head.dir}/${head.leaf}`;
  const editLink = `Web/GetFileByServerRelativePath(decodedurl='${quotePath(path)}')/Versions(${uiVersion})`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.FileVersions',
      type: 'SP.FileVersion',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      CheckInComment: String(row['check_in_comment'] ?? ''),
      Created: String(row['modified']),
      ID: uiVersion,
      IsCurrentVersion: false,
      Length: String(content.length),
      Size: content.length,
      Url: `_vti_history/${uiVersion}/${path.slice(call.web.path.length + 1)}`,
      VersionLabel: versionLabel(uiVersion)
    },
    links: {
      CreatedBy: () => {
        const user = call.site.principals.userById(Number(row['editor']));
        return user === undefined ? null : describeUser(call, user);
      }
    }
  };
}

/** `…/versions` of a file. @see sharepoint-rest.md §21.3 */
export function fileVersionsResource(call: Call, list: List, head: ItemHead, segment: Segment): Resource {
  call.access.requireItem(list, head, 'viewVersions');
  const all = (): readonly FileVersion[] => versionsOf(call, list, head);
  const find = (fits: (version: FileVersion) => boolean): FileVersion => {
    const found = all().find(fits);
    if (found === undefined)
      throw new WireError(404, '-2147024894, System.IO.FileNotFoundException', 'The version does not exist.');
    return found;
  };
  const byId = (id: number): FileVersion => find(({ uiVersion }) => uiVersion === id);
  const byLabel = (label: string): FileVersion => find(({ uiVersion }) => versionLabel(uiVersion) === label);
  const remove = (version: FileVersion): void => {
    call.access.requireItem(list, head, 'deleteVersions');
    call.site.db.run(
      'DELETE FROM versions WHERE list_id = ? AND item_id = ? AND ui_version = ?',
      list.id,
      head.id,
      version.uiVersion
    );
  };
  const recycle = (version: FileVersion): void => {
    call.access.requireItem(list, head, 'deleteVersions');
    recycleVersion(call, list, head, version.uiVersion);
  };
  const one = (version: FileVersion): Resource =>
    entity(call, 'Version', () => describe(call, head, version), {
      remove: () => {
        remove(version);
        return emptyReply(200);
      },
      child: ({ key }) =>
        key === '$value'
          ? {
              name: '$value',
              get: () => ({
                status: 200,
                headers: {},
                contentType: 'application/octet-stream',
                body: version.content
              })
            }
          : undefined
    });
  const acts: Readonly<Record<string, (inner: Segment) => void>> = {
    deleteall: () => all().forEach(remove),
    deletebyid: (inner) => remove(byId(numberArg(inner, 'vid'))),
    deletebylabel: (inner) => remove(byLabel(textArg(inner, 'versionlabel'))),
    recyclebyid: (inner) => recycle(byId(numberArg(inner, 'vid'))),
    recyclebylabel: (inner) => recycle(byLabel(textArg(inner, 'versionlabel'))),
    restorebylabel: (inner) => {
      replaceContent(call, list, head, byLabel(textArg(inner, 'versionlabel')).content);
    }
  };
  const resource = collection(
    call,
    'Versions',
    'SP.ApiData.FileVersions',
    () => all().map((version) => describe(call, head, version)),
    {
      child: (inner) => {
        if (inner.key === 'getbyid') return one(byId(numberArg(inner, 'versionid')));
        const act = Object.hasOwn(acts, inner.key) ? acts[inner.key] : undefined;
        return (
          act &&
          method(inner.name, () => {
            act(inner);
            return call.nothing(inner.name);
          })
        );
      }
    }
  );
  return collectionOrMember(segment, resource, (key) => one(byId(key.kind === 'null' ? 0 : Number(key.value))));
}
