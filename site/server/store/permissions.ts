import type { Database, Row } from './database';
import { newGuid } from './naming';
import type { PrincipalStore } from './principals';
import { ALL_RIGHTS, FULL_CONTROL_ID, LIMITED_ACCESS, RIGHTS, toMask } from './rights';

/** A named set of rights. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly high: number;
  readonly low: number;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
}

/** What a scope is made for: a web, one of its lists, or one item. */
export interface ScopePlace {
  readonly webId: string;
  readonly listId?: string;
  readonly itemId?: number;
}

/** Roles bound to one principal in a scope. */
export interface Assignment {
  readonly principalId: number;
  readonly roleIds: readonly number[];
}

/**
 * Scopes (web, list or item with rights of its own), their assignments, and what a user may do in them.
 * @see sharepoint-rest.md §6.6
 */
export class PermissionStore {
  private readonly masks = new Map<string, bigint>();
  private roleCache: readonly RoleDefinition[] | undefined;

  public constructor(
    private readonly db: Database,
    private readonly principals: PrincipalStore
  ) {
    db.onRollback(() => this.forget());
    principals.onChange(() => this.forget());
  }

  /** To be called after any change of members, roles or assignments. */
  public forget(): void {
    this.masks.clear();
    this.roleCache = undefined;
  }

  public roles(): readonly RoleDefinition[] {
    this.roleCache ??= this.db.all('SELECT * FROM role_definitions ORDER BY sort_order, id').map(toRole);
    return this.roleCache;
  }

  public role(id: number): RoleDefinition | undefined {
    return this.roles().find((role) => role.id === id);
  }

  /** Adds a role definition; gives its id. */
  public saveRole(role: Omit<RoleDefinition, 'id'> & { readonly id?: number }): number {
    const { id } = this.db.run(
      'INSERT INTO role_definitions (id, name, description, high, low, sort_order, kind, hidden) VALUES (?,?,?,?,?,?,?,?)',
      role.id ?? null,
      role.name,
      role.description,
      role.high,
      role.low,
      role.order,
      role.kind,
      role.hidden ? 1 : 0
    );
    this.forget();
    return id;
  }

  public updateRole(role: RoleDefinition): void {
    this.db.run(
      'UPDATE role_definitions SET name = ?, description = ?, high = ?, low = ?, sort_order = ? WHERE id = ?',
      role.name,
      role.description,
      role.high,
      role.low,
      role.order,
      role.id
    );
    this.forget();
  }

  public removeRole(id: number): void {
    this.db.run('DELETE FROM role_definitions WHERE id = ?', id);
    this.forget();
  }

  /** Makes a scope for a web, one of its lists or an item, and gives its id. */
  public addScope({ webId, listId, itemId }: ScopePlace): number {
    const { id } = this.db.run(
      'INSERT INTO scopes (guid, web_id, list_id, item_id) VALUES (?,?,?,?)',
      newGuid(),
      webId,
      listId ?? null,
      itemId ?? null
    );
    this.forget();
    return id;
  }

  public removeScope(scopeId: number): void {
    this.db.run('DELETE FROM scopes WHERE id = ?', scopeId);
    this.forget();
  }

  /** The item a scope belongs to; absent for a list's or a web's. What lies in a folder with rights of its own is in the folder's scope. */
  public itemOf(scopeId: number): number | undefined {
    const id = this.db.get('SELECT item_id FROM scopes WHERE id = ?', scopeId)?.['item_id'];
    return typeof id === 'number' ? id : undefined;
  }

  /** Whether an item has rights of its own, and not those of a folder above it. */
  public isOwn({ id, scopeId }: { readonly id: number; readonly scopeId?: number }): boolean {
    return scopeId !== undefined && this.itemOf(scopeId) === id;
  }

  public scopeGuid(scopeId: number): string {
    return String(this.db.get('SELECT guid FROM scopes WHERE id = ?', scopeId)?.['guid'] ?? '');
  }

  /** Scopes of single items of a list. */
  public itemScopes(listId: string): readonly number[] {
    return this.db
      .all('SELECT id FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', listId)
      .map((row) => Number(row['id']));
  }

  public assignments(scopeId: number): readonly Assignment[] {
    const byPrincipal = new Map<number, number[]>();
    for (const row of this.db.all('SELECT principal_id, role_id FROM role_assignments WHERE scope_id = ?', scopeId)) {
      const id = Number(row['principal_id']);
      byPrincipal.set(id, [...(byPrincipal.get(id) ?? []), Number(row['role_id'])]);
    }
    return [...byPrincipal].map(([principalId, roleIds]) => ({ principalId, roleIds }));
  }

  public assign(scopeId: number, principalId: number, roleId: number): void {
    this.db.run(
      'INSERT OR IGNORE INTO role_assignments (scope_id, principal_id, role_id) VALUES (?,?,?)',
      scopeId,
      principalId,
      roleId
    );
    this.forget();
  }

  /** Takes one role from a principal, or all of them. */
  public unassign(scopeId: number, principalId: number, roleId?: number): void {
    const sql = 'DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ?';
    if (roleId === undefined) this.db.run(sql, scopeId, principalId);
    else this.db.run(`${sql} AND role_id = ?`, scopeId, principalId, roleId);
    this.forget();
  }

  /** Copies the rights of one scope to another. */
  public copyAssignments(from: number, to: number): void {
    this.db.run(
      'INSERT OR IGNORE INTO role_assignments (scope_id, principal_id, role_id) SELECT ?, principal_id, role_id FROM role_assignments WHERE scope_id = ?',
      to,
      from
    );
    this.forget();
  }

  /** Starts an empty scope as SharePoint does: with the user who broke inheritance in full control. */
  public grantOwner(scopeId: number, userId: number): void {
    this.assign(scopeId, userId, FULL_CONTROL_ID);
  }

  /** What a user may do in a scope. */
  public mask(userId: number, scopeId: number): bigint {
    const key = `${userId}/${scopeId}`;
    let mask = this.masks.get(key);
    if (mask === undefined) {
      mask = this.computeMask(userId, scopeId);
      this.masks.set(key, mask);
    }
    return mask;
  }

  /**
   * What a user may do on a web; who holds rights anywhere below may at least open it.
   * @param webIds the web's id and those of the webs below it
   */
  public webMask(userId: number, scopeId: number, webIds: readonly string[]): bigint {
    const mask = this.mask(userId, scopeId);
    return mask === 0n && this.holdsAnything(userId, webIds) ? LIMITED_ACCESS : mask;
  }

  /** Scopes of single items of a list in which the user may view. */
  public visibleItemScopes(userId: number, listId: string): readonly number[] {
    return this.itemScopes(listId).filter((scopeId) => (this.mask(userId, scopeId) & RIGHTS.viewListItems) !== 0n);
  }

  private holdsAnything(userId: number, webIds: readonly string[]): boolean {
    const ids = JSON.stringify([...this.principals.principalsOf(userId)]);
    const sql =
      'SELECT 1 AS found FROM role_assignments a JOIN scopes s ON s.id = a.scope_id WHERE a.principal_id IN ' +
      '(SELECT value FROM json_each(?)) AND s.web_id IN (SELECT value FROM json_each(?)) LIMIT 1';
    return this.db.get(sql, ids, JSON.stringify(webIds)) !== undefined;
  }

  private computeMask(userId: number, scopeId: number): bigint {
    if (this.principals.byId(userId)?.isAdmin === true) return ALL_RIGHTS;
    const mine = this.principals.principalsOf(userId);
    let mask = 0n;
    for (const { principalId, roleIds } of this.assignments(scopeId)) {
      if (!mine.has(principalId)) continue;
      for (const roleId of roleIds) {
        const role = this.role(roleId);
        if (role !== undefined) mask |= toMask(role.high, role.low);
      }
    }
    return mask & ALL_RIGHTS;
  }
}

function toRole(row: Row): RoleDefinition {
  return {
    id: Number(row['id']),
    name: String(row['name']),
    description: String(row['description']),
    high: Number(row['high']),
    low: Number(row['low']),
    order: Number(row['sort_order']),
    kind: Number(row['kind']),
    hidden: row['hidden'] === 1
  };
}
