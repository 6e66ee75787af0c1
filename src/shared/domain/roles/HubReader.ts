import type { Reader } from '../board/views/BoardViews';
import type { RoleCode } from './Role';

/** Who reads the hub: their services and the roles of the groups they are in. */
export interface HubReader extends Reader {
  roles: readonly RoleCode[];
}

/** Roles that see cases: all of them, their service's or their own. @see domain.md 11.2, RAG board and complaint record */
export const caseRoles: readonly RoleCode[] = ['R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R14'];

/** Whether something is meant for a reader. @param roles absent means everybody */
export function isFor(roles: readonly RoleCode[] | undefined, reader: Pick<HubReader, 'roles'>): boolean {
  return roles === undefined || roles.some((role) => reader.roles.includes(role));
}
