import type { RoleCode } from '../../domain/roles/Role';
import { type AccessLevel, type AccessObject, cellsOf } from '../../schema/accessMatrix';

/** What decides who may see a case. */
export interface CaseFacts {
  /** Service of the complaint; empty when not known. */
  service: string;
  /** Users who investigate or investigated a stage. */
  officers: readonly number[];
  /** The Ombudsman has it. */
  linked: boolean;
  /** Users complained about. They see nothing of it, whatever else they are. */
  named: readonly number[];
}

/** The groups of the site, as far as rights go. */
export interface Groups {
  /** Id of a role's group. */
  ofRole(code: RoleCode): number | undefined;
  /** Id of a role's group for one service. */
  ofService(code: RoleCode, service: string): number | undefined;
  /** Users in a group. */
  membersOf(group: number): readonly number[];
}

/** A right of a group or a user on a row. */
export interface RowGrant {
  principal: number;
  level: AccessLevel;
}

/**
 * Who may do what with a row of a case: exactly this, and nobody else. SharePoint knows no denial, so a group with somebody
 * in it who is complained about gives way to its other members, one by one.
 * @see domain.md 11.2, and docs/decisions on rights of single cases
 */
export function rowGrants(object: AccessObject, facts: CaseFacts, groups: Groups): readonly RowGrant[] {
  const named = new Set(facts.named);
  const grants = cellsOf(object).flatMap(([code, { level, extent }]): RowGrant[] => {
    const principals = principalsOf(code, extent, facts, groups);
    return principals.map((principal) => ({ principal, level }));
  });
  const members = grants.flatMap(({ principal, level }): RowGrant[] => {
    const inside = groups.membersOf(principal);
    return inside.some((user) => named.has(user))
      ? inside.map((user) => ({ principal: user, level }))
      : [{ principal, level }];
  });
  return strongest(members.filter(({ principal }) => !named.has(principal)));
}

function principalsOf(
  code: RoleCode,
  extent: ReturnType<typeof cellsOf>[number][1]['extent'],
  facts: CaseFacts,
  groups: Groups
): number[] {
  switch (extent) {
    case 'all':
      return present(groups.ofRole(code));
    case 'own':
      return [...facts.officers];
    case 'service':
      return facts.service === '' ? [] : present(groups.ofService(code, facts.service));
    case 'linked':
      return facts.linked ? present(groups.ofRole(code)) : [];
    case 'triage':
      // A row that has rights of its own is out of triage.
      return [];
  }
}

function present(id: number | undefined): number[] {
  return id === undefined ? [] : [id];
}

const order: readonly AccessLevel[] = ['open', 'read', 'guard', 'add', 'keep', 'edit', 'contribute', 'manage', 'full'];

/** Each principal once, with the most that was given. */
function strongest(grants: readonly RowGrant[]): readonly RowGrant[] {
  const found = new Map<number, AccessLevel>();
  for (const { principal, level } of grants) {
    const before = found.get(principal);
    if (before === undefined || order.indexOf(level) > order.indexOf(before)) found.set(principal, level);
  }
  return [...found].map(([principal, level]) => ({ principal, level }));
}

/**
 * What the rights of a case were worked out from, as a text to compare: as long as it is the same, they need not be set
 * again. It says how many are complained about, never who.
 * @param rows how many rows carry the rights
 */
export function rightsKey({ service, officers, linked, named }: CaseFacts, rows: number): string {
  return [service, [...officers].sort((a, b) => a - b).join(','), linked ? 'linked' : '', named.length, rows].join('|');
}
