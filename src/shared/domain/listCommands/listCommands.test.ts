import type { Situation } from '../casework/acts/ActDefinition';
import { dayOf } from '../casework/testing/actEntries';
import { aCaseIn, aSituation } from '../casework/testing/caseBuilders';
import { commandsFor, type SelectedStage } from './listCommands';

const officer: Situation['actor'] = { id: 9, name: 'Robin Ash', roles: ['R2'] };
const onlooker: Situation['actor'] = { id: 12, name: 'Kit Rowe', roles: ['R4'] };
const recovery: Situation['actor'] = { id: 5, name: 'Sam Reed', roles: ['R5'] };

const selected = (
  state: 'stage1' | 'stage1Answered' | 'informal' | 'withdrawn',
  fields: Partial<Situation> = {}
): SelectedStage => {
  const situation = aSituation(aCaseIn(state), { today: dayOf(state), ...fields });
  const stage = { ...situation.position.stage, officer: { id: officer.id, name: officer.name } };
  return { stage, situation };
};

describe('what can be done from the list of stages', () => {
  it('is to freeze the board when nothing is selected, for those who may', () => {
    expect(commandsFor(undefined, true, true)).toEqual(['snapshot']);
    expect(commandsFor(undefined, true, false)).toEqual([]);
  });

  it('is nothing when several rows are selected', () => {
    expect(commandsFor(undefined, false, true)).toEqual([]);
  });

  it('is for one row what its case allows its reader', () => {
    expect(commandsFor(selected('stage1', { actor: recovery }), false, true)).toEqual([
      'open-case',
      'start-log',
      'extend'
    ]);
    expect(commandsFor(selected('stage1', { actor: officer }), false, false)).toContain('start-log');
    expect(commandsFor(selected('stage1', { actor: onlooker }), false, false)).toEqual(['open-case']);
    expect(commandsFor(selected('informal', { actor: recovery }), false, false)).not.toContain('start-log');
  });

  it('starts the log of a stage that was answered, not of one that ended without an answer', () => {
    expect(commandsFor(selected('stage1Answered', { actor: recovery }), false, false)).toEqual([
      'open-case',
      'start-log'
    ]);
    expect(commandsFor(selected('withdrawn', { actor: recovery }), false, false)).toEqual(['open-case']);
  });

  it('leaves out a log that has been handed in, and everything for whom the complaint is about', () => {
    const { stage, situation } = selected('stage1', { actor: recovery });
    const handedIn = { ...stage, events: { ...stage.events, log_submitted_on: '2024-01-05' } };
    expect(commandsFor({ stage: handedIn, situation }, false, false)).not.toContain('start-log');
    expect(commandsFor(selected('stage1', { actor: recovery, named: [recovery.id] }), false, false)).toEqual([
      'open-case'
    ]);
  });

  it('extends the stage in which the case stands, no earlier one', () => {
    const { stage, situation } = selected('stage1', { actor: recovery });
    expect(commandsFor({ stage: { ...stage, id: stage.id + 100 }, situation }, false, false)).not.toContain('extend');
  });
});
