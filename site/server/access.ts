import { accessDenied } from './wire/errors';
import type { ItemHead } from './store/items';
import { numberSetting } from './store/listSettings';
import type { List, Web } from './store/model';
import { RIGHTS } from './store/rights';
import type { Site } from './store/site';
import { USER_LIST_TEMPLATE } from './store/userList';

type Right = keyof typeof RIGHTS;

const RIGHTS_TO_WRITE =
  RIGHTS.addListItems | RIGHTS.editListItems | RIGHTS.deleteListItems | RIGHTS.manageLists | RIGHTS.managePermissions;

/**
 * What one user may see and do.
 * @see sharepoint-rest.md §6.6
 */
export class Access {
  public constructor(
    private readonly site: Site,
    public readonly userId: number,
    /** The web that is meant where none is named. */
    private readonly web: Web = site.webs.root()
  ) {}

  public webMask(web: Web = this.web): bigint {
    return this.site.permissions.webMask(this.userId, web.scopeId, this.site.webs.idsFrom(web));
  }

  public listMask(list: List): bigint {
    const mask = this.site.permissions.mask(this.userId, scopeOf(this.site, list));
    // The list of users follows the users: nobody writes to it.
    return list.baseTemplate === USER_LIST_TEMPLATE ? mask & ~RIGHTS_TO_WRITE : mask;
  }

  public itemMask(list: List, head: Pick<ItemHead, 'scopeId'>): bigint {
    return head.scopeId === undefined ? this.listMask(list) : this.site.permissions.mask(this.userId, head.scopeId);
  }

  /** Refuses who lacks a right on the web. @throws WireError 403 */
  public requireWeb(right: Right): void {
    if (!this.mayWeb(right)) throw accessDenied();
  }

  public mayWeb(right: Right): boolean {
    return (this.webMask() & RIGHTS[right]) !== 0n;
  }

  /** Refuses who lacks a right on a list. @throws WireError 403 */
  public requireList(list: List, right: Right): void {
    if (!this.mayList(list, right)) throw accessDenied();
  }

  public mayList(list: List, right: Right): boolean {
    return (this.listMask(list) & RIGHTS[right]) !== 0n;
  }

  /** Refuses who may not add to a list's root or to one of its folders. @throws WireError 403 */
  public requireAdd(list: List, folder: Pick<ItemHead, 'scopeId'> | undefined): void {
    const mask = folder === undefined ? this.listMask(list) : this.itemMask(list, folder);
    if ((mask & RIGHTS.addListItems) === 0n) throw accessDenied();
  }

  /** Whether the user may know of the list: by any right on it, be it only to open it, or on any of its items. */
  public seesList(list: List): boolean {
    return this.mayList(list, 'open') || this.site.permissions.visibleItemScopes(this.userId, list.id).length > 0;
  }

  /** Whether the user may see an item. */
  public seesItem(list: List, head: ItemHead): boolean {
    if (!this.mayItem(list, head, 'viewListItems')) return false;
    return !this.readsOwnOnly(list) || head.author === this.userId;
  }

  public mayItem(list: List, head: Pick<ItemHead, 'scopeId'>, right: Right): boolean {
    return (this.itemMask(list, head) & RIGHTS[right]) !== 0n;
  }

  /** Refuses who may not change an item, by rights or by the list's `WriteSecurity`. @throws WireError 403 */
  public requireItem(list: List, head: ItemHead, right: Right): void {
    if (!this.mayItem(list, head, right)) throw accessDenied();
    if ((right !== 'editListItems' && right !== 'deleteListItems') || this.mayList(list, 'manageLists')) return;
    const security = numberSetting(list.settings, 'WriteSecurity');
    if (security === 4 || (security === 2 && head.author !== this.userId)) throw accessDenied();
  }

  /** Condition over item rows named `alias`; `undefined` when all may be seen. */
  public visibleSql(list: List, alias: string): string | undefined {
    const conditions: string[] = [];
    const inherits = this.mayList(list, 'viewListItems');
    const scopes = this.site.permissions.itemScopes(list.id);
    const visible = scopes.length === 0 ? scopes : this.site.permissions.visibleItemScopes(this.userId, list.id);
    if (!inherits || visible.length < scopes.length) {
      const own = visible.length === 0 ? undefined : `${alias}.scope_id IN (${visible.join(',')})`;
      const inherited = inherits ? `${alias}.scope_id IS NULL` : undefined;
      conditions.push(`(${[inherited, own].filter((part) => part !== undefined).join(' OR ') || '0'})`);
    }
    if (this.readsOwnOnly(list)) conditions.push(`${alias}.author = ${this.userId}`);
    return conditions.length === 0 ? undefined : conditions.join(' AND ');
  }

  private readsOwnOnly(list: List): boolean {
    return numberSetting(list.settings, 'ReadSecurity') === 2 && !this.mayList(list, 'manageLists');
  }
}

/** The scope whose rights count for a list: its own, or its web's. */
export function scopeOf(site: Site, list: List): number {
  return list.scopeId ?? site.webs.byId(list.webId)?.scopeId ?? 0;
}
