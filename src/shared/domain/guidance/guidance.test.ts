import fc from 'fast-check';
import { createCalendar } from '../calendar/workingDayCalendar';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import { defaultGuidance, defaultLetters } from './defaultGuidance';
import { brokenCodes, codeOf, limitOf, partsOf, typedLimits, unknownRows } from './limits';
import { milestonesOf, startsOf } from './milestonesOf';
import { pictureIds, processPictures, stepsOf } from './processPictures';
import {
  answersOf,
  type EndId,
  firstQuestion,
  followPath,
  processEnds,
  processQuestions,
  type QuestionId
} from './whichProcess';

const calendar = createCalendar(bankHolidays);
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ');

describe('limits in guidance', () => {
  it('stand as codes among the words', () => {
    expect(partsOf('Within [P04], or [P04 longest]. [times MP][P4x][case due on][case x]')).toEqual([
      { kind: 'words', words: 'Within ' },
      { kind: 'limit', row: 'P04', longest: false },
      { kind: 'words', words: ', or ' },
      { kind: 'limit', row: 'P04', longest: true },
      { kind: 'words', words: '. ' },
      { kind: 'times', process: 'MP' },
      { kind: 'words', words: '[P4x]' },
      { kind: 'fill', field: 'due on' },
      { kind: 'words', words: '[case x]' }
    ]);
  });

  it('lose nothing of any text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('[P04]', '[P04 longest]', '[times SAR]', '[times NONE]', '[case name]', '[internal]', '[')
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const again = partsOf(text).map((part) => {
          return part.kind === 'words' ? part.words : codeOf(part);
        });
        expect(again.join('')).toBe(text);
      })
    );
  });

  it('follow the rules', () => {
    const code = { row: 'P04', longest: false };
    expect(limitOf(defaultProcessRules, code, '2026-11-26')).toEqual({ count: 10, unit: 'working days' });
    expect(limitOf(defaultProcessRules, { ...code, longest: true }, '2026-11-26')?.count).toBe(20);
    expect(limitOf(defaultProcessRules, { row: 'P14', longest: false }, '2026-11-26')).toBeUndefined();
    expect(limitOf(defaultProcessRules, { row: 'P99', longest: false }, '2026-11-26')).toBeUndefined();
  });

  it.each([
    ['Answer within 10 working days.', ['10 working days']],
    ['Answer within ten days or 2 weeks.', ['ten days', '2 weeks']],
    ['In 5-10 calendar days, or 5 or 10 days', ['10 calendar days', '5 or 10 days']],
    ['By a three-month limit', ['three-month']],
    ['Within [P04] of day 0, in Stage 2 of 2024/25', []]
  ])('typed by hand are found: %s', (text, expected) => {
    expect(typedLimits(text)).toEqual(expected);
  });
});

describe('the guidance a hub starts with', () => {
  const all = [...defaultGuidance, ...defaultLetters];

  it('has the 25 sections, each with its own key', () => {
    expect(defaultGuidance).toHaveLength(25);
    expect(defaultLetters).toHaveLength(9);
    expect(new Set(all.map(({ key }) => key)).size).toBe(34);
  });

  it('types no limit by hand, and names only rows there are', () => {
    expect(all.flatMap(({ key, body }) => typedLimits(plain(body)).map((found) => `${key}: ${found}`))).toEqual([]);
    expect(all.flatMap(({ body }) => unknownRows(body, defaultProcessRules))).toEqual([]);
    expect(all.flatMap(({ body }) => brokenCodes(body))).toEqual([]);
  });

  it('shows no gap: each row it names is in force, with the longest it names', () => {
    const gaps = all.flatMap(({ key, body }) =>
      partsOf(body).flatMap((part) =>
        part.kind === 'limit' && !limitOf(defaultProcessRules, part, '2026-11-26') ? [`${key} ${part.row}`] : []
      )
    );
    expect(gaps).toEqual([]);
  });

  it('links to pages there are', () => {
    const keys = new Set(defaultGuidance.map(({ key }) => key));
    const links = all.flatMap(({ body }) => [...body.matchAll(/href="\?guide=([^"]*)"/g)].map(([, key]) => key));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((key) => !keys.has(key ?? ''))).toEqual([]);
    expect(Object.values(processEnds).filter(({ guidance }) => !keys.has(guidance))).toEqual([]);
  });
});

describe('which process', () => {
  /** All paths from a question: the answers of each, and its end. */
  const paths = (question: QuestionId, seen: readonly QuestionId[] = []): { answers: string[]; end: EndId }[] => {
    expect(seen).not.toContain(question);
    return Object.entries(answersOf(question)).flatMap(([answer, leads]) =>
      'end' in leads
        ? [{ answers: [answer], end: leads.end }]
        : paths(leads.next, [...seen, question]).map((path) => ({ ...path, answers: [answer, ...path.answers] }))
    );
  };

  it('ends on every path, at every end, and asks every question on some', () => {
    const all = paths(firstQuestion);
    expect(new Set(all.map(({ end }) => end))).toEqual(new Set(Object.keys(processEnds)));
    const asked = new Set(all.flatMap(({ answers }) => followPath(answers).answered.map(({ question }) => question)));
    expect(asked).toEqual(new Set(Object.keys(processQuestions)));
    for (const { answers, end } of all) {
      expect(followPath(answers)).toMatchObject({ end });
      expect(followPath(answers.slice(0, -1)).next).toBeDefined();
      expect(answers.length).toBeLessThanOrEqual(6);
    }
  });

  it('leaves out answers that do not fit', () => {
    expect(followPath(['unhappy', 'nonsense', 'praise'])).toEqual({
      answered: [{ question: 'kind', answer: 'unhappy' }],
      next: 'from'
    });
    expect(followPath(['toString'])).toEqual({ answered: [], next: 'kind' });
  });
});

describe('the process pictures', () => {
  it.each(pictureIds)('lead from every step of %s to a page, and name each step once', (id) => {
    const steps = stepsOf(processPictures[id]);
    const keys = new Set(defaultGuidance.map(({ key }) => key));
    expect(steps.filter(({ guidance }) => !keys.has(guidance))).toEqual([]);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
  });
});

describe('milestones of a day', () => {
  it('are those of the worked examples', () => {
    // Received on Thursday 21 December 2023: the answer is due on Tuesday 9 January 2024. @see domain.md 5
    const found = milestonesOf(
      { process: 'CHILD_STAT', event: 'received_on', on: '2023-12-21' },
      defaultProcessRules,
      calendar
    );
    expect(found.map(({ rule, due, longest }) => [rule.row, due, longest])).toEqual([
      ['P03', '2023-12-27', undefined],
      ['P02', '2023-12-28', undefined],
      ['P04', '2024-01-09', '2024-01-23']
    ]);
  });

  it('come from the rules in force on the day', () => {
    const rows = (on: string): readonly string[] =>
      milestonesOf({ process: 'CHILD_STAT', event: 's3_requested_on', on }, defaultProcessRules, calendar).map(
        ({ rule }) => rule.row
      );
    expect(rows('2023-03-31')).toContain('P14');
    expect(rows('2023-04-03')).not.toContain('P14');
    expect(rows('2023-04-03')).toContain('P15');
  });

  it('can be asked for from each event that starts one', () => {
    expect(startsOf(defaultProcessRules, 'CORPORATE')).toEqual([
      'received_on',
      'acknowledged_on',
      's2_requested_on',
      's2_acknowledged_on'
    ]);
    expect(startsOf(defaultProcessRules, 'OUT_OF_SCOPE')).toEqual([]);
  });
});
