import { readFileSync } from 'node:fs';

/** A person of the demonstration directory: who can be picked at sign-in. */
export interface DirectoryUser {
  /** User principal name, such as `avery.lind@council.example`. */
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  /** Names of the roles the person plays, for the picker only: rights come from groups. */
  readonly roles: readonly string[];
  /** Site collection administrator and member of the owners group. */
  readonly isSiteAdmin?: boolean;
  /** Who a request is when it does not say; exactly one, else the first. */
  readonly isDefault?: boolean;
}

const CLAIM_PREFIX = 'i:0#.f|membership|';

/** The claims form of a login: `i:0#.f|membership|<upn>`, lower case. */
export function toClaim(login: string): string {
  const lower = login.toLowerCase();
  return lower.startsWith(CLAIM_PREFIX) ? lower : CLAIM_PREFIX + lower;
}

/** The user principal name inside a login of either form, lower case. */
export function toUpn(login: string): string {
  const lower = login.toLowerCase();
  return lower.startsWith(CLAIM_PREFIX) ? lower.slice(CLAIM_PREFIX.length) : lower;
}

/** The people who can sign in. */
export interface Directory {
  readonly users: readonly DirectoryUser[];
  readonly defaultUser: DirectoryUser;
  /** Finds a person by user principal name, claims login or e-mail, whatever the case. */
  find(login: string): DirectoryUser | undefined;
}

/**
 * Makes a directory from its users.
 * @throws Error when it is empty or two users share a login
 */
export function createDirectory(users: readonly DirectoryUser[]): Directory {
  const [first] = users;
  if (first === undefined) throw new Error('The directory of users is empty.');
  const byName = new Map<string, DirectoryUser>();
  for (const user of users) {
    const upn = toUpn(user.login);
    if (byName.has(upn)) throw new Error(`The directory has two users with the login ${upn}.`);
    byName.set(upn, user);
  }
  for (const user of users) {
    const email = user.email.toLowerCase();
    if (!byName.has(email)) byName.set(email, user);
  }
  return {
    users,
    defaultUser: users.find((user) => user.isDefault === true) ?? first,
    find: (login) => byName.get(toUpn(login))
  };
}

/**
 * Reads a directory from a JSON file holding an array of users.
 * @throws Error naming the file when it cannot be read or a user lacks a text
 */
export function readDirectory(path: string): Directory {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`The directory of users ${path} cannot be read.`, { cause });
  }
  if (!Array.isArray(parsed)) throw new Error(`The directory of users ${path} must be a list.`);
  return createDirectory(parsed.map((entry: unknown, index) => toUser(entry, `${path}, user ${index + 1}`)));
}

function toUser(entry: unknown, place: string): DirectoryUser {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${place}: not an object.`);
  const source = new Map<string, unknown>(Object.entries(entry));
  const text = (name: string): string => {
    const value = source.get(name);
    if (typeof value !== 'string') throw new Error(`${place}: "${name}" must be a text.`);
    return value;
  };
  const roles = source.get('roles');
  return {
    login: text('login'),
    title: text('title'),
    email: text('email'),
    jobTitle: text('jobTitle'),
    department: text('department'),
    roles: Array.isArray(roles) ? roles.map(String) : [],
    isSiteAdmin: source.get('isSiteAdmin') === true,
    isDefault: source.get('isDefault') === true
  };
}
