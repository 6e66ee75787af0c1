import type { JsonObject } from '../wire/types';
import { toClaim, toUpn, type DirectoryUser } from '../directory';
import type { Database, Row } from './database';

/** Kinds of principals: the values of `PrincipalType`. */
export const PRINCIPAL_USER = 1;
export const PRINCIPAL_SECURITY_GROUP = 4;
export const PRINCIPAL_GROUP = 8;

/** Id of the account that owns what nobody made. */
export const SYSTEM_ACCOUNT_ID = 1073741823;

/** Login of "Everyone except external users": all of the directory. */
export const EVERYONE_LOGIN = 'c:0-.f|rolemanager|spo-grid-all-users/00000000-0000-4000-8000-000000000001';

/** A user, a security group or a site group: one space of ids. */
export interface Principal {
  readonly id: number;
  readonly kind: number;
  /** Claims login of a user; title of a group. */
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly isAdmin: boolean;
  readonly description: string | null;
  readonly ownerId: number | null;
  /** Settings of a group. */
  readonly settings: JsonObject;
}

const FIRST_USER_ID = 6;

/** Users and groups of the site, kept in memory. */
export class PrincipalStore {
  private cache: ReadonlyMap<number, Principal> | undefined;
  private memberships: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  private readonly listeners: Array<() => void> = [];

  public constructor(private readonly db: Database) {
    db.onRollback(() => this.forget());
  }

  /** Registers what to do when a principal or a membership has changed. */
  public onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  public all(): readonly Principal[] {
    return [...this.map().values()];
  }

  public users(): readonly Principal[] {
    return this.all().filter((principal) => principal.kind !== PRINCIPAL_GROUP);
  }

  public groups(): readonly Principal[] {
    return this.all().filter((principal) => principal.kind === PRINCIPAL_GROUP);
  }

  public byId(id: number): Principal | undefined {
    return this.map().get(id);
  }

  public userById(id: number): Principal | undefined {
    const found = this.map().get(id);
    return found?.kind === PRINCIPAL_GROUP ? undefined : found;
  }

  /** By claims login or user principal name. */
  public userByLogin(login: string): Principal | undefined {
    const [plain, claim] = [login.toLowerCase(), toClaim(login)];
    return this.users().find((user) => user.login.toLowerCase() === claim || user.login.toLowerCase() === plain);
  }

  public userByEmail(email: string): Principal | undefined {
    const lower = email.toLowerCase();
    return lower === '' ? undefined : this.users().find((user) => user.email.toLowerCase() === lower);
  }

  public groupByTitle(title: string): Principal | undefined {
    const lower = title.toLowerCase();
    return this.groups().find((group) => group.title.toLowerCase() === lower);
  }

  public members(groupId: number): readonly Principal[] {
    return [...(this.memberMap().get(groupId) ?? [])].flatMap((id) => this.byId(id) ?? []);
  }

  /** Groups that hold the user, directly or as one of everybody. */
  public groupsOf(userId: number): readonly Principal[] {
    const mine = this.principalsOf(userId);
    return this.groups().filter((group) => mine.has(group.id));
  }

  /** The user's own id and those of everything the user is part of. */
  public principalsOf(userId: number): ReadonlySet<number> {
    const ids = new Set([userId]);
    for (const user of this.users()) {
      if (user.kind === PRINCIPAL_SECURITY_GROUP) ids.add(user.id);
    }
    const direct = [...ids];
    for (const [groupId, members] of this.memberMap()) {
      if (direct.some((id) => members.has(id))) ids.add(groupId);
    }
    return ids;
  }

  /** Adds the directory's people that are not users yet, and refreshes what the directory says of the others. */
  public syncDirectory(people: readonly DirectoryUser[]): void {
    for (const person of people) {
      const known = this.userByLogin(person.login);
      const isAdmin = person.isSiteAdmin === true ? 1 : 0;
      if (known === undefined) {
        this.db.run(
          'INSERT INTO principals (id, kind, login, title, email, job_title, department, is_admin) VALUES (?,?,?,?,?,?,?,?)',
          this.nextId(),
          PRINCIPAL_USER,
          toClaim(person.login),
          person.title,
          person.email,
          person.jobTitle,
          person.department,
          isAdmin
        );
      } else {
        this.db.run(
          'UPDATE principals SET email = ?, job_title = ?, department = ?, is_admin = ? WHERE id = ?',
          person.email,
          person.jobTitle,
          person.department,
          isAdmin,
          known.id
        );
      }
      this.forget();
    }
  }

  public add(kind: number, login: string, title: string, id = this.nextId()): Principal {
    this.db.run('INSERT INTO principals (id, kind, login, title) VALUES (?,?,?,?)', id, kind, login, title);
    this.forget();
    const added = this.byId(id);
    if (added === undefined) throw new Error(`The principal ${id} has vanished.`);
    return added;
  }

  /** Writes a principal's title, description, owner and settings; a group's login follows its title. */
  public update(principal: Principal): void {
    this.db.run(
      'UPDATE principals SET login = ?, title = ?, description = ?, owner_id = ?, settings = ? WHERE id = ?',
      principal.kind === PRINCIPAL_GROUP ? principal.title : principal.login,
      principal.title,
      principal.description,
      principal.ownerId,
      JSON.stringify(principal.settings),
      principal.id
    );
    this.forget();
  }

  public remove(id: number): void {
    this.db.run('DELETE FROM principals WHERE id = ?', id);
    this.forget();
  }

  public addMember(groupId: number, userId: number): void {
    this.db.run('INSERT OR IGNORE INTO group_members (group_id, user_id) VALUES (?,?)', groupId, userId);
    this.forget();
  }

  public removeMember(groupId: number, userId: number): void {
    this.db.run('DELETE FROM group_members WHERE group_id = ? AND user_id = ?', groupId, userId);
    this.forget();
  }

  private forget(): void {
    this.cache = undefined;
    this.memberships = undefined;
    this.listeners.forEach((listener) => listener());
  }

  private nextId(): number {
    const row = this.db.get('SELECT max(id) AS top FROM principals WHERE id < ?', SYSTEM_ACCOUNT_ID);
    return Math.max(FIRST_USER_ID, Number(row?.['top'] ?? 0) + 1);
  }

  private map(): ReadonlyMap<number, Principal> {
    this.cache ??= new Map(
      this.db
        .all('SELECT * FROM principals ORDER BY id')
        .map(toPrincipal)
        .map((one) => [one.id, one])
    );
    return this.cache;
  }

  private memberMap(): ReadonlyMap<number, ReadonlySet<number>> {
    if (this.memberships === undefined) {
      const members = new Map<number, Set<number>>();
      for (const row of this.db.all('SELECT group_id, user_id FROM group_members ORDER BY user_id')) {
        const groupId = Number(row['group_id']);
        const set = members.get(groupId) ?? new Set();
        members.set(groupId, set.add(Number(row['user_id'])));
      }
      this.memberships = members;
    }
    return this.memberships;
  }
}

function toPrincipal(row: Row): Principal {
  return {
    id: Number(row['id']),
    kind: Number(row['kind']),
    login: String(row['login']),
    title: String(row['title']),
    email: String(row['email']),
    jobTitle: String(row['job_title']),
    department: String(row['department']),
    isAdmin: row['is_admin'] === 1,
    description: row['description'] === null ? null : String(row['description']),
    ownerId: row['owner_id'] === null ? null : Number(row['owner_id']),
    settings: JSON.parse(String(row['settings'])) as JsonObject
  };
}

/** User principal name inside a user's claims login; empty for other principals. */
export function upnOf(principal: Principal): string {
  return principal.kind === PRINCIPAL_USER && principal.login.includes('@') ? toUpn(principal.login) : '';
}
