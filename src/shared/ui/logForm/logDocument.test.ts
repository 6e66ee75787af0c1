import { emptyLog } from '../../domain/logReports/LogContent';
import type { OpenedLog } from '../../domain/logReports/InvestigationLog';
import { aCaseIn } from '../../domain/casework/testing/caseBuilders';
import { logTexts } from '../../loc/investigationLog';
import { toDocx } from '../../reportFiles/docx/toDocx';
import { unpack } from '../../reportFiles/testing/unpack';
import { logDocument } from './logDocument';

const opened: OpenedLog = {
  log: {
    reference: 'CH-2024-0001',
    stage: 'S1',
    team: 'Team West',
    service: 'Assessment and family support',
    progress: { status: 'Submitted', submittedOn: '2024-01-18' },
    content: {
      ...emptyLog,
      officerRole: 'Team manager',
      concerns: [
        { number: 1, category: 'Communication', wording: 'Calls were not returned.', finding: 'Two <b>calls</b>' }
      ],
      learningIdentified: false,
      noLearningReason: 'A single slip.'
    },
    started: true,
    changedAt: '2024-01-18T10:00:00.000Z'
  },
  opened: {
    file: aCaseIn('stage1Answered'),
    actor: { id: 2, name: 'Robin Vale', roles: ['R2'] },
    rulebook: { rules: [], holidays: [] },
    teams: [],
    named: [],
    time: { at: '2024-01-18T10:00:00.000Z', today: '2024-01-18' }
  },
  names: ['Perrin Oakes'],
  officer: { id: 2, name: 'Robin Vale' }
};

test('a log report as a Word document has a heading for each part, every question that was asked, and text as text', async () => {
  const words = logTexts['en-GB'];
  const file = unpack(await toDocx(logDocument(opened, words, 'Stage 1')));
  const body = file.get('word/document.xml') ?? '';
  for (const title of Object.values(words.sections)) expect(body).toContain(title);
  expect(body).toContain('Two &lt;b&gt;calls&lt;/b&gt;');
  expect(body).toContain('A single slip.');
  expect(body).not.toContain(words.fields.learningStatement.hint ?? '');
  expect([...file.values()].join('')).not.toContain('Perrin');
  // Its tables' headings are told as such, and repeat on each page.
  expect(body.split('<w:tblHeader').length - 1).toBeGreaterThanOrEqual(6);
});
