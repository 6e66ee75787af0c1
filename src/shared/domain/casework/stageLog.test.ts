import { stageFromEvents } from '../events/stageFromEvents';
import { acts } from './acts/acts';
import type { ActId } from './acts/ActId';
import type { ActValues } from './acts/ActField';
import { performAct } from './acts/performAct';
import type { CaseFile } from './CaseFile';
import { stageLog } from './stageLog';
import { aCaseIn, aSituation } from './testing/caseBuilders';

describe('the log of a stage', () => {
  const imported = aCaseIn('stage1');
  const done: readonly [ActId, ActValues][] = [
    ['acknowledge', { on: '2024-01-03' }],
    ['freeze', { on: '2024-01-04', reason: 'Court proceedings', reviewOn: '2024-02-01', toldOn: '2024-01-04' }],
    ['resume', { on: '2024-01-09' }],
    ['correct-date', { which: 'S1:acknowledged_on', on: '2024-01-04', reason: 'Typed wrongly' }],
    ['extend', { newDue: '2024-01-30', on: '2024-01-10', reason: 'Complexity', toldOn: '2024-01-10' }]
  ];
  const file = done.reduce((before: CaseFile, [act, values], place) => {
    const definition = acts.find(({ id }) => id === act);
    if (!definition) throw new Error(act);
    const recording = { key: `key${place}`, recordedAt: `2024-01-10T10:0${place}:00.000Z` };
    return performAct(definition, values, aSituation(before, { today: '2024-01-10' }), recording).after;
  }, imported);
  const [base, stage] = [imported.stages[0], file.stages[0]];
  if (!base || !stage) throw new Error('The case has no stage.');

  it('gives, folded onto the stage as it was imported, the stage as it stands', () => {
    const folded = stageFromEvents(base, stageLog(file.events, 'S1'));
    expect(folded.events).toEqual(stage.events);
    expect(folded.freezes).toEqual(stage.freezes);
    expect(folded.extension).toEqual(stage.extension);
  });

  it('keeps the day that stood before a correction', () => {
    expect(stageLog(file.events, 'S1')).toContainEqual({
      type: 'date_corrected',
      event: 'acknowledged_on',
      on: '2024-01-04',
      was: '2024-01-03',
      reason: 'Typed wrongly',
      id: 'key3.0',
      recordedAt: '2024-01-10T10:03:00.000Z',
      by: expect.anything()
    });
  });

  it('is empty for another stage, and for what an import brought', () => {
    expect(stageLog(file.events, 'S2')).toEqual([]);
    expect(stageLog(imported.events, 'S1')).toEqual([]);
  });
});
