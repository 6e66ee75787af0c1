import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import type { IWeb } from '@pnp/sp/webs';
import type { AccessLevel } from '../../schema/accessMatrix';
import type { ListName } from '../../schema/listNames';
import type { RowGrant } from './rowGrants';
import './sp';

/** A row, or a case's folder, with who is to have rights on it. */
export interface RowToSecure {
  list: ListName;
  id: number;
  /** Has rights of its own already. */
  separate: boolean;
  grants: readonly RowGrant[];
}

/** What the site calls things. */
export interface RightsIds {
  levels: Readonly<Record<AccessLevel, number>>;
  /** SharePoint's full control, which it gives to whoever separates a row. */
  fullControl: number;
  /** Who is setting the rights. */
  me: number;
}

interface Binding {
  principal: number;
  level: number;
}

/** Requests that SharePoint takes in one batch. */
const batchSize = 100;

/**
 * Brings rows to the rights given: adds what is missing, takes what is too much, all in a few batches. Safe to do again
 * after a failure at any point: a row is separated first, so that it is seen by fewer people in between, never by more.
 * @throws the first failure; do it again
 */
export async function secureRows(
  sp: SPFI,
  rows: readonly RowToSecure[],
  { levels, fullControl, me }: RightsIds
): Promise<void> {
  const separate = rows.filter((row) => row.separate);
  const bindings = await inParts(
    sp,
    separate.map((row) => [(web: IWeb) => readBindings(itemOf(web, row))])
  );
  const current = new Map(separate.map((row, index) => [row, bindings[index] ?? []]));
  await inParts<unknown>(
    sp,
    rows.map((row) => {
      const now = current.get(row) ?? [];
      const wanted = row.grants.map(({ principal, level }) => ({ principal, level: levels[level] }));
      const missing = wanted.filter((one) => !includes(now, one));
      // Last comes what the one who separates the row has by it: until then it is what lets them set the rest.
      const excess = row.separate
        ? now.filter((one) => !includes(wanted, one))
        : [{ principal: me, level: fullControl }];
      return [
        ...(row.separate ? [] : [(web: IWeb) => itemOf(web, row).breakRoleInheritance(false, false)]),
        ...missing.map(
          ({ principal, level }) =>
            (web: IWeb) =>
              itemOf(web, row).roleAssignments.add(principal, level)
        ),
        ...excess.map(
          ({ principal, level }) =>
            (web: IWeb) =>
              itemOf(web, row).roleAssignments.remove(principal, level)
        )
      ];
    })
  );
}

function itemOf(web: IWeb, { list, id }: RowToSecure): IItem {
  return web.lists.getByTitle(list).items.getById(id);
}

function includes(bindings: readonly Binding[], { principal, level }: Binding): boolean {
  return bindings.some((one) => one.principal === principal && one.level === level);
}

/** SharePoint's own "limited access", by which somebody passes through, is left out: it comes and goes by itself. */
async function readBindings(item: IItem): Promise<Binding[]> {
  const found: { PrincipalId: number; RoleDefinitionBindings: { Id: number; RoleTypeKind: number }[] }[] =
    await item.roleAssignments.expand('RoleDefinitionBindings')();
  return found.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== 1).map(({ Id }) => ({
      principal: PrincipalId,
      level: Id
    }))
  );
}

/** Sends each row's requests in order, whole rows together where they fit into a batch. */
async function inParts<T>(sp: SPFI, rows: readonly (readonly ((web: IWeb) => Promise<T>)[])[]): Promise<T[]> {
  const answers: T[] = [];
  for (let from = 0; from < rows.length;) {
    const part = [...(rows[from] ?? [])];
    let next = from + 1;
    while (next < rows.length && part.length + (rows[next]?.length ?? 0) <= batchSize)
      part.push(...(rows[next++] ?? []));
    from = next;
    if (part.length === 0) continue;
    const [batched, execute] = sp.batched({ maxRequests: batchSize });
    const sent = part.map((request) => request(batched.web));
    const [, ...done] = await Promise.all([execute(), ...sent]);
    answers.push(...done);
  }
  return answers;
}
