import { accessDenied } from './wire/errors';
import { toUpn } from './directory';
import type { SignedInUser } from './hostContext';
import type { Site } from './store/site';

/** Header by which a script says who it is. */
export const USER_HEADER = 'x-hub-user';

/** Cookie by which a browser says who it is. */
export const USER_COOKIE = 'hub-user';

function cookieValue(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [key = '', ...value] = pair.trim().split('=');
    if (key !== name) continue;
    try {
      return decodeURIComponent(value.join('='));
    } catch {
      return value.join('=');
    }
  }
  return undefined;
}

/**
 * Who a request is: by header, else by cookie, else the directory's default user.
 * @throws WireError 403 for a login the directory does not know
 */
export function signIn(site: Site, headers: Headers): SignedInUser {
  const login = headers.get(USER_HEADER) ?? cookieValue(headers.get('cookie'), USER_COOKIE);
  const person = login === undefined ? site.directory.defaultUser : site.directory.find(login);
  const principal = person && site.principals.userByLogin(person.login);
  if (person === undefined || principal === undefined) throw accessDenied();
  return {
    id: principal.id,
    login: principal.login,
    upn: toUpn(person.login),
    title: principal.title,
    email: principal.email,
    jobTitle: principal.jobTitle,
    department: principal.department,
    roles: person.roles,
    isSiteAdmin: principal.isAdmin
  };
}
