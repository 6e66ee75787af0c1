import { isIsoDate } from '../../../domain/dates/ordinals';
import type { Readership } from '../../../domain/guidance/readership';
import { type ClockEvent, clockEvents, type Process, processes } from '../../../domain/processRules/ProcessRule';

/** What the deadline calculator is asked. */
export interface DeadlineQuestion {
  process: Process;
  event: ClockEvent;
  /** Empty while none was given. */
  on: string;
}

/** What the reader looks at. It lives in the page's address, so that Back undoes and a link shows the same. */
export type GuidanceView =
  | { show: 'page'; key: string }
  | { show: 'pictures' }
  | { show: 'which'; answers: readonly string[] }
  | { show: 'deadlines'; question: DeadlineQuestion }
  | { show: 'letters' }
  | { show: 'public'; to: Readership }
  | KeepingView;

/** What its writers and approvers look at; an empty key is a page that is not there yet. */
export type KeepingView = { show: 'upkeep' } | { show: 'keep'; act: KeepingAct; key: string };

const keepingActs = ['edit', 'approve', 'versions'] as const;
/** What is done with a page behind its reading. */
export type KeepingAct = (typeof keepingActs)[number];

const names = ['guide', 'guide-do', 'guide-for', 'guide-answers', 'guide-process', 'guide-event', 'guide-on'] as const;

/** What the calculator starts with. */
export const firstDeadlines: DeadlineQuestion = { process: 'CHILD_STAT', event: 'received_on', on: '' };

/** The view that a page address asks for; without one, the first page. @param query as in `location.search` */
export function viewFromQuery(query: string): GuidanceView {
  const params = new URLSearchParams(query);
  const key = params.get('guide') ?? '';
  if (key === 'which-process') {
    return { show: 'which', answers: (params.get('guide-answers') ?? '').split('.').filter((answer) => answer !== '') };
  }
  const act = keepingActs.find((candidate) => candidate === params.get('guide-do'));
  if (act !== undefined) return { show: 'keep', act, key };
  if (key === 'pictures' || key === 'letters' || key === 'upkeep') return { show: key };
  if (key === 'public') return { show: 'public', to: params.get('guide-for') === 'externals' ? 'externals' : 'public' };
  if (key === 'deadlines') {
    const on = params.get('guide-on') ?? '';
    return {
      show: 'deadlines',
      question: {
        process: processes.find((code) => code === params.get('guide-process')) ?? firstDeadlines.process,
        event: clockEvents.find((code) => code === params.get('guide-event')) ?? firstDeadlines.event,
        on: isIsoDate(on) ? on : ''
      }
    };
  }
  return { show: 'page', key };
}

/**
 * A page address's query with the view in it; what others keep there stays.
 * @param query as in `location.search`
 * @returns with its question mark, or empty
 */
export function queryWithView(query: string, view: GuidanceView): string {
  const params = new URLSearchParams(query);
  names.forEach((name) => params.delete(name));
  const values: [string, string][] = [];
  if (view.show === 'page') values.push(['guide', view.key]);
  else if (view.show === 'keep') values.push(['guide', view.key], ['guide-do', view.act]);
  else if (view.show === 'public') values.push(['guide', 'public'], ['guide-for', view.to]);
  else if (view.show === 'pictures' || view.show === 'letters' || view.show === 'upkeep')
    values.push(['guide', view.show]);
  else if (view.show === 'which') values.push(['guide', 'which-process'], ['guide-answers', view.answers.join('.')]);
  else {
    const { process, event, on } = view.question;
    values.push(['guide', 'deadlines'], ['guide-process', process], ['guide-event', event], ['guide-on', on]);
  }
  values.filter(([, value]) => value !== '').forEach(([name, value]) => params.set(name, value));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
