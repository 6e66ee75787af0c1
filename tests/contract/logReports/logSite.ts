import type { CaseFile } from '../../../src/shared/domain/casework/CaseFile';
import { aCaseIn, aConcern, anEvent } from '../../../src/shared/domain/casework/testing/caseBuilders';
import { type LogContent } from '../../../src/shared/domain/logReports/LogContent';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureCase } from '../../../src/shared/data/rights/secureCases';
import { roleGroups } from '../../../src/shared/schema/roleGroups';
import { addCase, underReference } from '../casework/caseSite';
import { type HubSite, loginOf } from '../data/hubSite';

/** Day on which the logs of these tests are written: four working days after the answer. */
export const logToday = '2024-01-18';

/** The service of the cases. */
export const logService = 'Assessment and family support';

/** A case of two concerns that was answered on 12 January 2024, with its officer. */
export function answeredCase(reference: string, officer: number): CaseFile {
  const file = aCaseIn('stage1Answered');
  return underReference(
    {
      ...file,
      events: [anEvent({ act: 'allocate', on: '2024-01-03', values: { officer } })],
      stages: file.stages.map((stage) => ({ ...stage, officer: { id: officer, name: '' } })),
      concerns: [
        aConcern({ outcomes: { S1: 'Not upheld' }, finding: 'Calls were returned within a day.' }),
        aConcern({
          number: 2,
          category: 'Finance',
          wording: 'A payment came late.',
          outcomes: { S1: 'Not upheld' },
          finding: 'It came on its day.'
        })
      ]
    },
    reference
  );
}

/** Puts the test's leads into the groups of their service. */
export async function fillServiceGroups(site: HubSite): Promise<void> {
  await addRoleMembers(
    site.connection().sp,
    roleGroups
      .filter(({ code }) => code === 'R3' || code === 'R4')
      .map(({ code, role }) => ({ login: loginOf(code), roles: [`${role}: ${logService}`] })),
    () => undefined
  );
}

/** Adds an answered case and gives its rows their rights, which lays out the report for its officer. */
export async function addAnsweredCase(site: HubSite, reference: string, officer: number): Promise<void> {
  await addCase(site.connection(loginOf('R5')), answeredCase(reference, officer));
  await secureCase(site.connection(loginOf('R5')).sp, reference);
}

/** Answers that make a prefilled report complete. */
export function completed(content: LogContent): LogContent {
  return {
    ...content,
    officerRole: 'Team manager',
    independent: true,
    firstContactOn: '2024-01-04',
    contactMethods: ['Call'],
    wantedOutcome: 'An apology',
    concerns: content.concerns.map((concern) => ({ ...concern, evidence: 'Call log' })),
    rootCauses: ['None found'],
    learningIdentified: false,
    noLearningReason: 'All was done as it should be.',
    equalityIssue: false,
    informationIssue: false,
    safeguarding: false
  };
}
