import { rateStage } from '../board/rateStage';
import { createCalendar } from '../calendar/workingDayCalendar';
import { indexRules } from '../processRules/selectRules';
import type { Team } from '../teams/Team';
import type { Situation } from './acts/ActDefinition';
import type { Intake } from './registration/registration';
import { positionOf } from './CaseState';
import type { CaseContext, OpenedCase } from './CaseworkRepository';

/** A case as its reader finds it, ready for acts to be judged. @throws HubError `invalid` when the case has no stage */
export function situationOf(opened: OpenedCase): Situation {
  const { file, rulebook, named } = opened;
  const intake = intakeOf(opened);
  const { today } = intake;
  const calendar = createCalendar(rulebook.holidays);
  const rules = indexRules(rulebook.rules);
  return {
    ...intake,
    file,
    position: positionOf(file),
    named,
    rate: (stage) => rateStage(stage, rules, calendar, today),
    workingDaysBetween: (from, to) => calendar.legal.workingDaysBetween(from, to)
  };
}

/** Who takes a complaint in, on which day, and the teams as they then stand. */
export function intakeOf({ actor, teams, time: { today } }: Pick<CaseContext, 'actor' | 'teams' | 'time'>): Intake {
  const services = new Map(teamsOn(teams, today).map(({ name, service }) => [name, service]));
  return { actor, today, serviceOf: (team) => services.get(team) ?? '' };
}

/** Teams as they stand on a day, by name. */
export function teamsOn(teams: readonly Team[], day: string): readonly Team[] {
  return teams
    .filter(({ from, to }) => (from ?? '') <= day && (to ?? '9999') >= day)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
