import { invalidCaml, WireError } from '../wire/errors';
import { joinNodes } from '../wire/filter';
import { parsePageToken } from '../wire/query';
import type { CamlView, FilterNode, PageToken } from '../wire/types';
import type { Condition } from '../store/itemQuery/filterSql';
import type { QueryScope } from '../store/itemQuery/operand';
import { compileQuery, readPage, type ItemQuery, type Page } from '../store/itemQuery/page';
import type { Projection } from '../store/itemQuery/projection';
import { checkThreshold } from '../store/itemQuery/threshold';
import type { List } from '../store/model';
import type { Call } from './call';
import { queryScope, visibleConditions } from './itemQueries';

/** A question in the words of CAML. */
export interface ViewQuestion {
  readonly view: CamlView;
  /** Folder to look in, server-relative; the list's root when absent. */
  readonly folder?: string;
  /** `Paged=TRUE&p_ID=5`, with or without a question mark. */
  readonly paging?: string;
  /** More conditions, joined by and. */
  readonly filters?: readonly FilterNode[];
}

function scopeConditions(list: List, { view, folder }: ViewQuestion): readonly Condition[] {
  const dir = (folder ?? list.rootFolder).replace(/\/+$/, '');
  const isRoot = dir.toLowerCase() === list.rootFolder.toLowerCase();
  const here: Condition = { sql: 't.dir = ?', values: [dir] };
  const below: Condition = {
    sql: `(t.dir = ? OR t.dir LIKE ? ESCAPE '\\')`,
    values: [dir, `${dir.replace(/[\\%_]/g, '\\$&')}/%`]
  };
  const noFolders: Condition = { sql: 't.fs_type = 0', values: [] };
  switch (view.scope) {
    case 'Default':
      return [here];
    case 'FilesOnly':
      return [here, noFolders];
    case 'Recursive':
      return isRoot ? [noFolders] : [below, noFolders];
    case 'RecursiveAll':
      return isRoot ? [] : [below];
  }
}

function toQuery(call: Call, list: List, question: ViewQuestion): ItemQuery {
  const { view, paging, filters = [] } = question;
  const nodes = [...(view.where === undefined ? [] : [view.where]), ...filters];
  const token: PageToken | undefined = paging === undefined || paging === '' ? undefined : parsePageToken(paging);
  return {
    ...(nodes.length === 0 ? {} : { filter: joinNodes('and', nodes) }),
    conditions: [...visibleConditions(call, list), ...scopeConditions(list, question)],
    orderBy: view.orderBy,
    ...(token === undefined ? {} : { token }),
    ...(view.rowLimit === undefined ? {} : { limit: view.rowLimit })
  };
}

/**
 * Reads rows by a CAML view.
 * @throws WireError 500 for columns the list has not, and over the threshold
 * @see sharepoint-rest.md §15, §18
 */
export function readView(
  call: Call,
  list: List,
  question: ViewQuestion,
  project: (scope: QueryScope) => Projection
): Page {
  const scope = queryScope(call, list);
  const { db, lists, config } = call.site;
  try {
    const query = toQuery(call, list, question);
    checkThreshold(db, scope, query, lists.stats(list).itemCount, config.listViewThreshold);
    return readPage(db, compileQuery(scope, query), project(scope));
  } catch (error) {
    // CAML tells nobody which column it did not know.
    if (error instanceof WireError && error.status === 400) throw invalidCaml();
    throw error;
  }
}
