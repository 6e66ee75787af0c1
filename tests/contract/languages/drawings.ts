import { contactKinds } from '../../../src/shared/domain/contacts/contactFields';
import { documentTexts } from '../../../src/shared/loc/documents';
import { reportTexts } from '../../../src/shared/loc/reports';
import { reportKinds } from '../../../src/shared/domain/report/Report';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { boardShows } from '../../../src/shared/ui/board/view/BoardView';
import { laterDay, logs, placesOfActs, reference, today } from './pseudoSite';

/** Something of the hub, as somebody finds it at an address. */
export interface Drawing {
  /** With `{name}` where a key goes in that is made with the site. */
  readonly query: string;
  /** The service recovery manager, who is a director too, where it is nobody else. */
  readonly who: RoleCode;
  /** UK date. */
  readonly day: string;
  /** What it shows once the site has answered. */
  readonly until: string;
  /** What is pressed one after the other, each with what it shows then. */
  readonly then: readonly Press[];
}

/** What is pressed: what a selector finds, or the button that says a text of the locale files; and what it shows then. */
export type Press = readonly [what: string | { says: string }, until: string];

const { screen } = reportTexts['en-GB'];
const heading = '[data-screen] :is(h1, h2)';
const ofCase = `?screen=case&case=${reference}`;
const ofLog = (log: string): string => `?screen=log&case=${log}&stage=1`;
const told = '[role="alert"], p[role="status"]:not(:empty)';

function at(query: string, until: string, given: Partial<Drawing> = {}): Drawing {
  return { query, until, who: 'R6', day: today, then: [], ...given };
}

/** The year that reports are of. */
export const reportYear = { from: '2023-04-01', to: '2024-03-31' } as const;

/** Every screen of the hub at which it shows something, and every form. */
export const drawings: readonly Drawing[] = [
  at('?', '[data-home-list] a'),
  ...boardShows.map((show) => at(`?screen=board&rag-as=table&rag-show=${show}`, heading)),
  at('?screen=board&rag-page=holidays', '[data-screen] form'),
  at('?screen=case', '[data-screen] input'),
  at('?screen=case&case=new', '[data-register] select', {
    then: [['[data-register] [type="submit"]', '[role="alert"]']]
  }),
  ...contactKinds.map((kind) =>
    at(`?screen=case&case=contact:${kind}`, '[data-screen] form select', {
      then: [['form [type="submit"]', '[role="alert"]']]
    })
  ),
  at('?screen=case&case=review', heading),
  at('?screen=case&case=staff-reviews', heading),
  at('?screen=case&case=issues', heading),
  at('?screen=case&case=issues', '[data-issue] button', {
    who: 'R9',
    then: [
      ['[data-issue] button[class~="button"]', '[data-issue] form'],
      ['[data-issue] [type="submit"]', '[role="alert"]']
    ]
  }),
  at(`?screen=board&case=${reference}`, '[class~="panel"] :is(h2, h3)'),
  at(ofCase, '[data-act]', {
    then: [
      [{ says: documentTexts['en-GB'].add }, '#document-file'],
      ['form:has(#document-file) [type="submit"]', '[role="alert"]']
    ]
  }),
  ...placesOfActs.map(({ act, reference: own, day }) =>
    at(`?screen=case&case=${own}&case-act=${act}`, `form [id^="act-${act}-"]`, {
      day,
      then: [['form [type="submit"]', told]]
    })
  ),
  at('?screen=log', heading),
  at('?screen=log', '[data-waiting-logs] a, [data-waiting-logs] button', { who: 'R2', day: laterDay }),
  at(ofLog(logs.full), '[data-log-form] [data-similar]', {
    who: 'R2',
    day: laterDay,
    then: [['#log-submit', '[role="alert"]']]
  }),
  at(ofLog(logs.bare), '[data-log-form]', { who: 'R2', day: laterDay }),
  at(ofLog(logs.handedIn), '[data-log-view]', {
    who: 'R3',
    day: laterDay,
    then: [
      ['[data-step="return"]', '#log-reason'],
      ['[data-log-acts] [type="submit"]', '[data-log-acts] [aria-invalid="true"]']
    ]
  }),
  at('?screen=actions', heading),
  at('?screen=actions', heading, { who: 'R5', day: laterDay }),
  at('?screen=guidance', 'article footer'),
  ...['pictures', 'which', 'deadlines', 'letters', 'upkeep'].map((guide) =>
    at(`?screen=guidance&guide=${guide}`, heading)
  ),
  at('?screen=learning', heading),
  at('?screen=learning&learn=drafts', heading),
  at('?screen=learning&learn=drafts&learn-draft={draft}', heading, { who: 'R5', day: laterDay }),
  at('?screen=learning&learn=drafts&learn-draft={draft}', heading, { who: 'R9', day: laterDay }),
  at('?screen=learning&learn={record}', heading, { day: laterDay }),
  at('?screen=learning&learn=meetings', heading),
  at('?screen=reports', '[data-screen] button'),
  ...reportKinds.map((kind) =>
    at(
      `?screen=reports&report-kind=${kind}&report-from=${reportYear.from}&report-to=${reportYear.to}`,
      '[data-checks]',
      {
        day: laterDay,
        then: [['button[data-figure]', '[class~="panel"] p']]
      }
    )
  ),
  at('?screen=reports&report=draft:{report}', '[data-checks]', {
    who: 'R5',
    day: laterDay,
    then: [
      [{ says: screen.text.edit }, 'textarea'],
      ['[data-check] [type="submit"]', '[data-check] [aria-invalid="true"]']
    ]
  }),
  at('?screen=reports&report=draft:{report}', '[data-checks]', { day: laterDay }),
  at('?screen=reports&report=published:{published}', '[data-section]', { who: 'R1', day: laterDay }),
  at('?screen=accessibility', '[data-screen] li')
];
