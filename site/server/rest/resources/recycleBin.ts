import { WireError } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import type { Row } from '../../store/database';
import { toGuid } from '../../store/naming';
import type { Principal } from '../../store/principals';
import type { Call } from '../call';
import type { Described } from '../described';
import { describeUser } from '../entities/people';
import { localDateText } from '../localText';
import { collection, collectionOrMember, entity, method, textArg, type Resource } from '../resource';
import { removeFromBin, restoreFromBin } from '../restoring';

const STAGE = { first: 1, second: 2 } as const;

/** Whose bin is asked: that of the call's web, or that of the whole site. */
type Whose = 'web' | 'site';

function describe(call: Call, row: Row): Described {
  const id = String(row['id']);
  const editLink = `Web/RecycleBin(guid'${id}')`;
  const person = (key: string): Principal | undefined => call.site.principals.byId(Number(row[key]));
  const linkTo = (key: string) => (): Described | null => {
    const found = person(key);
    return found === undefined ? null : describeUser(call, found);
  };
  return {
    meta: {
      metadataFragment: 'SP.ApiData.RecycleBinItems',
      type: 'SP.RecycleBinItem',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      AuthorEmail: person('author')?.email ?? '',
      AuthorName: person('author')?.title ?? '',
      DeletedByEmail: person('deleted_by')?.email ?? '',
      DeletedByName: person('deleted_by')?.title ?? '',
      DeletedDate: String(row['deleted']),
      DeletedDateLocalFormatted: localDateText(call, String(row['deleted']), false),
      DirName: String(row['dir_name']),
      DirNamePath: { DecodedUrl: String(row['dir_name']) },
      Id: id,
      ItemState: Number(row['stage']),
      ItemType: Number(row['kind']),
      LeafName: String(row['leaf_name']),
      LeafNamePath: { DecodedUrl: String(row['leaf_name']) },
      Size: String(row['size']),
      Title: String(row['title'])
    },
    links: { Author: linkTo('author'), DeletedBy: linkTo('deleted_by') },
    types: { DirNamePath: 'SP.ResourcePath', LeafNamePath: 'SP.ResourcePath' }
  };
}

/** What the caller may see of the bin: all of it with the right to manage the web, else what the caller deleted. */
function rowsOf(call: Call, whose: Whose): readonly Row[] {
  const isManager = whose === 'site' ? call.user.isSiteAdmin : call.access.mayWeb('manageWeb');
  return call.site.db.all(
    `SELECT * FROM recycle_bin WHERE (? OR deleted_by = ?) AND (? OR (web_id = ? AND stage = ${STAGE.first})) ORDER BY deleted, id`,
    isManager ? 1 : 0,
    call.user.id,
    whose === 'site' ? 1 : 0,
    call.web.id
  );
}

function moveToSecondStage(call: Call, row: Row): void {
  call.site.db.run(`UPDATE recycle_bin SET stage = ${STAGE.second} WHERE id = ?`, String(row['id']));
}

type Act = (call: Call, row: Row) => void;

const ON_ONE: Readonly<Record<string, Act>> = {
  restore: restoreFromBin,
  deleteobject: removeFromBin,
  movetosecondstage: moveToSecondStage
};

const ON_ALL: Readonly<Record<string, Act>> = {
  restoreall: restoreFromBin,
  deleteall: removeFromBin,
  deleteallsecondstageitems: (call, row) => {
    if (row['stage'] === STAGE.second) removeFromBin(call, row);
  },
  movealltosecondstage: moveToSecondStage
};

const actOf = (acts: Readonly<Record<string, Act>>, { key }: Segment): Act | undefined =>
  Object.hasOwn(acts, key) ? acts[key] : undefined;

/** `…/recycleBin`. @see sharepoint-rest.md §22 */
export function recycleBinResource(call: Call, whose: Whose, segment: Segment): Resource {
  const rows = (): readonly Row[] => rowsOf(call, whose);
  const one = (written: string): Resource => {
    const id = toGuid(written);
    const row = rows().find((each) => each['id'] === id);
    if (row === undefined)
      throw new WireError(404, '-2147024809, System.ArgumentException', 'The recycle bin item does not exist.');
    return entity(call, 'RecycleBinItem', () => describe(call, row), {
      child: (inner) => {
        const act = actOf(ON_ONE, inner);
        return (
          act &&
          method(inner.name, () => {
            act(call, row);
            return call.nothing(inner.name);
          })
        );
      }
    });
  };
  const all = collection(
    call,
    'RecycleBin',
    'SP.ApiData.RecycleBinItems',
    () => rows().map((row) => describe(call, row)),
    {
      child: (inner) => {
        if (inner.key === 'getbyid') return one(textArg(inner, 'id'));
        const act = actOf(ON_ALL, inner);
        return (
          act &&
          method(inner.name, () => {
            rows().forEach((row) => act(call, row));
            return call.nothing(inner.name);
          })
        );
      }
    }
  );
  return collectionOrMember(segment, all, (key) => one(key.kind === 'null' ? '' : String(key.value)));
}
