import { queryWithPlace } from '../../shared/ui/app/HubPlace';
import { casePagesAt } from '../../shared/ui/casePage/CasePages';

/**
 * Where a command leads.
 * @param command its id in the manifest
 * @param stage code of the stage, such as `S1`
 * @param web absolute address of the site, without a slash at the end
 * @returns absent for a command that leads nowhere
 */
export function commandAddress(command: string, reference: string, stage: string, web: string): string | undefined {
  const pageAddress = (name: string): string => `${web}/SitePages/${name}.aspx`;
  const caseAddress = (query: Record<string, string>): string =>
    pageAddress('Home') + queryWithPlace('', { screen: 'case', query: { case: reference, ...query } });
  switch (command) {
    case 'OPEN_CASE':
      return caseAddress({});
    case 'EXTEND':
      return caseAddress({ 'case-act': 'extend' });
    case 'START_LOG':
      return casePagesAt(pageAddress).log(reference, Number(stage.replace('S', '')));
    default:
      return undefined;
  }
}
