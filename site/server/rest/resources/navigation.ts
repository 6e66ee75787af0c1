import { resourceNotFound, unexpectedNode, WireError } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import type { Row } from '../../store/database';
import type { Call } from '../call';
import type { Described } from '../described';
import { emptyReply, type Reply } from '../reply';
import { collection, collectionOrMember, entity, method, type Resource } from '../resource';

/** Where a link stands. */
type Place = 'quicklaunch' | 'topnavigationbar';

const LINK: JsonObject = {
  AudienceIds: null,
  CurrentLCID: 1033,
  IsDocLib: true,
  IsExternal: false,
  IsVisible: true,
  ListTemplateType: 0,
  Title: '',
  Url: ''
};

/** First id of a link a person added. */
const FIRST_ID = 2001;

function describe(call: Call, place: Place, row: Row): Described {
  const id = Number(row['id']) + FIRST_ID - 1;
  const editLink = `Web/Navigation/GetNodeById(${id})`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.NavigationNodes',
      type: 'SP.NavigationNode',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: { ...LINK, ...(JSON.parse(String(row['props'])) as JsonObject), Id: id },
    links: { Children: () => rowsOf(call, place, Number(row['id'])).map((child) => describe(call, place, child)) }
  };
}

function rowsOf(call: Call, place: Place, parentId: number | null): readonly Row[] {
  return call.site.db.all(
    'SELECT * FROM navigation_nodes WHERE web_id = ? AND place = ? AND parent_id IS ? ORDER BY position, id',
    call.web.id,
    place,
    parentId
  );
}

function wanted(values: JsonObject, before: JsonObject): JsonObject {
  const known = Object.entries(values).filter(([name]) => Object.hasOwn(LINK, name));
  return { ...before, ...Object.fromEntries(known) };
}

function add(call: Call, place: Place, parentId: number | null): Reply {
  call.access.requireWeb('manageWeb');
  const props = wanted(call.body().values, LINK);
  if (typeof props['Title'] !== 'string' || props['Title'] === '')
    throw unexpectedNode('PrimitiveValue', 'StartObject');
  const { id } = call.site.db.run(
    'INSERT INTO navigation_nodes (web_id, place, parent_id, position, props) VALUES (?,?,?,?,?)',
    call.web.id,
    place,
    parentId,
    rowsOf(call, place, parentId).length,
    JSON.stringify(props)
  );
  return call.entity(describe(call, place, find(call, place, id)), true);
}

function find(call: Call, place: Place, id: number): Row {
  const row = call.site.db.get(
    'SELECT * FROM navigation_nodes WHERE id = ? AND web_id = ? AND place = ?',
    id,
    call.web.id,
    place
  );
  if (row === undefined)
    throw new WireError(404, '-2147024809, System.ArgumentException', 'The navigation node does not exist.');
  return row;
}

/** Puts a link behind another, or first. */
function moveAfter(call: Call, place: Place): void {
  call.access.requireWeb('manageWeb');
  const { nodeId, previousNodeId } = call.body().values;
  const moved = find(call, place, rowId(nodeId));
  const others = rowsOf(call, place, null).filter(({ id }) => id !== moved['id']);
  const at = others.findIndex(({ id }) => id === rowId(previousNodeId)) + 1;
  [...others.slice(0, at), moved, ...others.slice(at)].forEach(({ id }, position) =>
    call.site.db.run('UPDATE navigation_nodes SET position = ? WHERE id = ?', position, Number(id))
  );
}

const rowId = (value: JsonValue | undefined): number => Number(value) - FIRST_ID + 1;

function nodesResource(call: Call, place: Place, parentId: number | null, segment: Segment): Resource {
  const all = collection(
    call,
    segment.name,
    'SP.ApiData.NavigationNodes',
    () => rowsOf(call, place, parentId).map((row) => describe(call, place, row)),
    {
      post: () => add(call, place, parentId),
      child: (inner) =>
        inner.key === 'moveafter'
          ? method(inner.name, () => {
              moveAfter(call, place);
              return call.nothing(inner.name);
            })
          : undefined
    }
  );
  return collectionOrMember(segment, all, (key) =>
    nodeResource(call, place, find(call, place, rowId(key.kind === 'null' ? null : key.value)))
  );
}

function nodeResource(call: Call, place: Place, row: Row): Resource {
  const id = Number(row['id']);
  return entity(call, 'NavigationNode', () => describe(call, place, row), {
    merge: () => {
      call.access.requireWeb('manageWeb');
      const props = wanted(call.body().values, JSON.parse(String(row['props'])) as JsonObject);
      call.site.db.run('UPDATE navigation_nodes SET props = ? WHERE id = ?', JSON.stringify(props), id);
      return emptyReply(204);
    },
    remove: () => {
      call.access.requireWeb('manageWeb');
      call.site.db.run('DELETE FROM navigation_nodes WHERE id = ? OR parent_id = ?', id, id);
      return emptyReply(200);
    },
    child: (segment) => (segment.key === 'children' ? nodesResource(call, place, id, segment) : undefined)
  });
}

/** `_api/web/navigation`. @see sharepoint-rest.md §24 */
export function navigationResource(call: Call): Resource {
  return {
    name: 'Navigation',
    get: () => call.complex('Navigation', 'SP.Navigation', { UseShared: call.web.parentId !== undefined }),
    child: (segment) =>
      segment.key === 'quicklaunch' || segment.key === 'topnavigationbar'
        ? nodesResource(call, segment.key, null, segment)
        : undefined
  };
}

/** Where the caller wants the menu to begin; else with the quick launch itself. */
function menuNodeKey(call: Call): JsonValue {
  return call.optionalBody()['menuNodeKey'] ?? '1025';
}

/** `_api/navigation/MenuState` and `MenuNodeKey`: the quick launch as a menu. */
export function menuResource(call: Call): Resource {
  const toNode = (row: Row): JsonObject => {
    const { Title, Url, IsVisible } = JSON.parse(String(row['props'])) as JsonObject;
    return {
      CustomProperties: [],
      FriendlyUrlSegment: '',
      IsDeleted: false,
      IsHidden: IsVisible === false,
      Key: String(Number(row['id']) + FIRST_ID - 1),
      NodeType: 0,
      Nodes: rowsOf(call, 'quicklaunch', Number(row['id'])).map(toNode),
      SimpleUrl: Url ?? '',
      Title: Title ?? ''
    };
  };
  return {
    name: 'Navigation',
    child: (segment) => {
      if (segment.key === 'menustate')
        return method(segment.name, () =>
          call.complex(segment.name, 'SP.Publishing.Navigation.MenuState', {
            FriendlyUrlPrefix: '',
            Nodes: rowsOf(call, 'quicklaunch', null).map(toNode),
            SimpleUrl: '',
            SPSitePrefix: call.site.webs.root().path,
            SPWebPrefix: call.web.path,
            StartingNodeKey: menuNodeKey(call),
            StartingNodeTitle: 'Quick launch',
            Version: toVersion(call)
          })
        );
      if (segment.key !== 'menunodekey') return undefined;
      return method(segment.name, () => {
        const url = String(call.body().values['currentUrl'] ?? '').replace(/^https?:\/\/[^/]+/i, '');
        const row = rowsOf(call, 'quicklaunch', null).find(
          (one) => String((JSON.parse(String(one['props'])) as JsonObject)['Url']).toLowerCase() === url.toLowerCase()
        );
        if (row === undefined) throw resourceNotFound(url);
        return call.scalar(segment.name, String(Number(row['id']) + FIRST_ID - 1));
      });
    }
  };
}

function toVersion(call: Call): string {
  return call.site.clock.now().toISOString();
}
