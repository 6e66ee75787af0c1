import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/stages/ComplaintStage';
import { roleGroups } from '../../schema/roleGroups';
import './sp';

/** Roles that investigate. @see domain.md 2 */
const investigating = ['R2', 'R11'];

/** People a case may be given to, by name. */
export async function readOfficers(sp: SPFI): Promise<readonly Person[]> {
  const groups = roleGroups.filter(({ code }) => investigating.includes(code));
  const found: { Id: number; Title: string }[][] = await Promise.all(
    groups.map(({ name }) => sp.web.siteGroups.getByName(name).users.select('Id', 'Title')())
  );
  const people = new Map(found.flat().map(({ Id, Title }) => [Id, { id: Id, name: Title }]));
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** SharePoint's kind of principal that is a person. */
const person = 1;

/** Everybody the site knows, by name. */
export async function readStaff(sp: SPFI): Promise<readonly Person[]> {
  const found: { Id: number; Title: string; PrincipalType: number }[] = await sp.web.siteUsers
    .select('Id', 'Title', 'PrincipalType')
    .top(5000)();
  return found
    .filter(({ PrincipalType }) => PrincipalType === person)
    .map(({ Id, Title }) => ({ id: Id, name: Title }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
