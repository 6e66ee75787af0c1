import { rateStage } from '../board/rateStage';
import { createCalendar } from '../calendar/workingDayCalendar';
import { indexRules } from '../processRules/selectRules';
import type { Team } from '../teams/Team';
import type { Situation } from './acts/ActDefinition';
import { positionOf } from './CaseState';
import type { OpenedCase } from './CaseworkRepository';

/** A case as its reader finds it, ready for acts to be judged. @throws HubError `invalid` when the case has no stage */
export function situationOf({ file, actor, rulebook, teams, named, time: { today } }: OpenedCase): Situation {
  const calendar = createCalendar(rulebook.holidays);
  const rules = indexRules(rulebook.rules);
  const services = new Map(teamsOn(teams, today).map(({ name, service }) => [name, service]));
  return {
    file,
    position: positionOf(file),
    actor,
    today,
    named,
    rate: (stage) => rateStage(stage, rules, calendar, today),
    workingDaysBetween: (from, to) => calendar.legal.workingDaysBetween(from, to),
    serviceOf: (team) => services.get(team) ?? ''
  };
}

/** Teams as they stand on a day, by name. */
export function teamsOn(teams: readonly Team[], day: string): readonly Team[] {
  return teams
    .filter(({ from, to }) => (from ?? '') <= day && (to ?? '9999') >= day)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
