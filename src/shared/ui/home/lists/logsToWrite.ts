import type { LogInList } from '../../../domain/logReports/InvestigationLog';
import type { Texts } from '../../../loc/Texts';
import { logTexts } from '../../../loc/investigationLog';
import type { HomeListSource } from '../homeLists';
import type { Need } from '../Need';

const enGB = { title: 'Log reports that wait for you' };

/** Log reports that wait for the reader: to be written, returned, to be signed off or accepted. @see domain.md 7.7, row 19 */
export const logsToWrite: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'log' },
  read: async ({ hub, services, texts, choose, today }) => {
    const words = choose(logTexts);
    const { logs } = await (await hub.logReports()).waiting();
    return logs
      .filter(({ service }) => services.length === 0 || services.includes(service))
      .map((one) => toNeed(one, texts, words.tasks[one.task], today));
  }
};

function toNeed(log: LogInList, texts: Texts, label: string, today: string): Need {
  const { reference, stage, team, dueOn, isLate } = log;
  const status = isLate ? 'red' : dueOn === today ? 'amber' : 'green';
  return {
    key: `${reference}|${stage}`,
    title: reference,
    facts: [texts.names.stage[stage], team],
    status: { status, label },
    ...(dueOn !== undefined && { dueOn }),
    at: { screen: 'log', query: { case: reference, stage: stage.replace('S', '') } }
  };
}
