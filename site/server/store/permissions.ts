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
  /** What users may do, by scope and then by user. */
  private readonly masks = new Map<number, Map<number, bigint>>();
  private roleCache: readonly RoleDefinition[] | undefined;

  public constructor(
    private readonly db: Database,
    private readonly principals: PrincipalStore
  ) {
    db.onRollback(() => this.forgetRoles());
    principals.onChange(() => this.forget());
  }

  /** To be called after any change of members, or when scopes have gone with their list or web. */
  public forget(): void {
    this.masks.clear();
  }

  private forgetRoles(): void {
    this.roleCache = undefined;
    this.forget();
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
    this.forgetRoles();
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
    this.forgetRoles();
  }

  public removeRole(id: number): void {
    this.db.run('DELETE FROM role_definitions WHERE id = ?', id);
    this.forgetRoles();
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
    return id;
  }

  public removeScope(scopeId: number): void {
    this.db.run('DELETE FROM scopes WHERE id = ?', scopeId);
    this.masks.delete(scopeId);
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
    this.masks.delete(scopeId);
  }

  /** Takes one role from a principal, or all of them. */
  public unassign(scopeId: number, principalId: number, roleId?: number): void {
    const sql = 'DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ?';
    if (roleId === undefined) this.db.run(sql, scopeId, principalId);
    else this.db.run(`${sql} AND role_id = ?`, scopeId, principalId, roleId);
    this.masks.delete(scopeId);
  }

  /** Copies the rights of one scope to another. */
  public copyAssignments(from: number, to: number): void {
    this.db.run(
      'INSERT OR IGNORE INTO role_assignments (scope_id, principal_id, role_id) SELECT ?, principal_id, role_id FROM role_assignments WHERE scope_id = ?',
      to,
      from
    );
    this.masks.delete(to);
  }

  /** Starts an empty scope as SharePoint does: with the user who broke inheritance in full control. */
  public grantOwner(scopeId: number, userId: number): void {
    this.assign(scopeId, userId, FULL_CONTROL_ID);
  }

  /** What a user may do in a scope. */
  public mask(userId: number, scopeId: number): bigint {
    const known = this.masks.get(scopeId)?.get(userId);
    return known ?? this.keep(userId, scopeId, this.computeMask(userId, scopeId));
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
    const scopes = this.itemScopes(listId);
    if (scopes.some((scopeId) => this.masks.get(scopeId)?.has(userId) !== true))
      this.computeMasks(userId, listId, scopes);
    return scopes.filter((scopeId) => (this.mask(userId, scopeId) & RIGHTS.viewListItems) !== 0n);
  }

  private keep(userId: number, scopeId: number, mask: bigint): bigint {
    const byUser = this.masks.get(scopeId) ?? new Map<number, bigint>();
    this.masks.set(scopeId, byUser.set(userId, mask));
    return mask;
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
    const roleIds = this.assignments(scopeId).flatMap((one) => (mine.has(one.principalId) ? one.roleIds : []));
    return roleIds.reduce((mask, roleId) => mask | this.roleMask(roleId), 0n);
  }

  /** The same for every scope of a list's items with one look at the assignments: there may be thousands. */
  private computeMasks(userId: number, listId: string, scopes: readonly number[]): void {
    const isAdmin = this.principals.byId(userId)?.isAdmin === true;
    scopes.forEach((scopeId) => this.keep(userId, scopeId, isAdmin ? ALL_RIGHTS : 0n));
    if (isAdmin) return;
    const sql =
      'SELECT a.scope_id, a.role_id FROM role_assignments a JOIN scopes s ON s.id = a.scope_id ' +
      'WHERE s.list_id = ? AND s.item_id IS NOT NULL AND a.principal_id IN (SELECT value FROM json_each(?))';
    for (const row of this.db.all(sql, listId, JSON.stringify([...this.principals.principalsOf(userId)]))) {
      const scopeId = Number(row['scope_id']);
      this.keep(userId, scopeId, this.mask(userId, scopeId) | this.roleMask(Number(row['role_id'])));
    }
  }

  private roleMask(roleId: number): bigint {
    const role = this.role(roleId);
    return role === undefined ? 0n : toMask(role.high, role.low) & ALL_RIGHTS;
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
