import type { RoleCode } from '../domain/roles/Role';

export { roleCodes, type RoleCode } from '../domain/roles/Role';

/** A SharePoint group that stands for one role. The council puts people or security groups into it. */
export interface RoleGroup {
  code: RoleCode;
  /** The role's name in domain.md 11.1. */
  role: string;
  /** The group's name on the site; fixed for life. */
  name: string;
  description: string;
}

/** One group for each role, in the order of {@link roleCodes}. @see domain.md 11.1 */
export const roleGroups: readonly RoleGroup[] = [
  {
    code: 'R1',
    role: 'Any officer',
    name: '3Cs Officers',
    description: 'All staff: guidance and published learning, no cases.'
  },
  {
    code: 'R2',
    role: 'Team manager',
    name: '3Cs Team managers',
    description: 'Team managers and investigating officers.'
  },
  {
    code: 'R3',
    role: 'Operational lead',
    name: '3Cs Operational leads',
    description: "Own their service's complaints, actions and learning."
  },
  { code: 'R4', role: 'Strategic lead', name: '3Cs Strategic leads', description: 'Strategic leads and the director.' },
  {
    code: 'R5',
    role: 'Service recovery officer',
    name: '3Cs Service recovery officers',
    description: 'Co-ordinate complaints.'
  },
  {
    code: 'R6',
    role: 'Service recovery manager',
    name: '3Cs Service recovery managers',
    description: 'Run the hub, its rules and its reports.'
  },
  {
    code: 'R7',
    role: 'Ombudsman link officer',
    name: '3Cs Ombudsman link officers',
    description: 'Single contact to the Ombudsman.'
  },
  {
    code: 'R8',
    role: 'Monitoring Officer',
    name: '3Cs Monitoring Officer and legal',
    description: 'See cases on request only.'
  },
  {
    code: 'R9',
    role: 'Information governance',
    name: '3Cs Information governance',
    description: 'Subject access requests and data protection.'
  },
  {
    code: 'R10',
    role: 'Analyst',
    name: '3Cs Analysts',
    description: 'Equality and performance analysts: counts, no cases.'
  },
  {
    code: 'R11',
    role: 'External investigator',
    name: '3Cs External investigators',
    description: 'External investigators, independent persons and panel members: their own package only.'
  },
  {
    code: 'R12',
    role: 'Member',
    name: '3Cs Members',
    description: 'Cabinet Member and scrutiny: published figures, no cases.'
  },
  {
    code: 'R13',
    role: 'Hub administrator',
    name: '3Cs Hub administrators',
    description: 'Look after settings; see no case content.'
  },
  {
    code: 'R14',
    role: 'Resident experience',
    name: '3Cs Resident experience',
    description: 'Take in and triage contacts.'
  }
];
