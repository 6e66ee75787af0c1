import fc from 'fast-check';
import { bankHolidays } from '../../calendar/englandWalesHolidays';
import { createCalendar } from '../../calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../../dates/ordinals';
import { defaultProcessRules } from '../../processRules/defaultProcessRules';
import { indexRules } from '../../processRules/selectRules';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import { aStage } from '../../testing/builders';
import { plainAdd, plainBetween } from '../../testing/plainDays';
import { someStages } from '../../testing/someStages';
import { buildBoard, statusOrder } from '../buildBoard';
import { countByStatus, summariseBoard } from '../summariseBoard';
import { ageBandStarts, ageProfile } from './ageProfile';
import { forecastBand, forecastBands, forecastOf } from './forecast';
import { logCompletion } from './logCompletion';
import { logReportsAsked, logReportsDue, logReportsSince, needsLogReport } from './logReports';
import { servicesOf } from './scope';
import { boardTotals } from './totals';

fc.configureGlobal({ numRuns: 60 });

const calendar = createCalendar(bankHolidays);
const rulebook = indexRules(defaultProcessRules);
/** The Thursday before Easter: the next two weeks have two bank holidays. */
const today = '2024-03-28';
const boardOf = (stages: readonly ComplaintStage[]): ReturnType<typeof buildBoard> =>
  buildBoard(stages, defaultProcessRules, calendar, today);
const boards = someStages(today).map(boardOf);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('totals by service', () => {
  it('add up to the counters of the board, unassigned cases and those without a service or team included', () => {
    fc.assert(
      fc.property(boards, (rows) => {
        const totals = boardTotals(rows);
        expect(totals.counts).toEqual(countByStatus(rows));
        expect(totals.unassigned).toBe(summariseBoard(rows, today).unassigned);
        expect(totals.total).toBe(rows.length);
        const levels = [totals.services, totals.services.flatMap(({ teams }) => teams)];
        for (const level of levels) {
          for (const status of statusOrder) {
            expect(sum(level.map(({ counts }) => counts[status]))).toBe(totals.counts[status]);
          }
          expect(sum(level.map(({ unassigned }) => unassigned))).toBe(totals.unassigned);
          expect(sum(level.map(({ total }) => total))).toBe(rows.length);
        }
        for (const service of totals.services) {
          expect(sum(service.teams.map(({ total }) => total))).toBe(service.total);
          expect(sum(Object.values(service.counts))).toBe(service.total);
        }
      })
    );
  });

  it('keep a team of two services apart, and put the unrecorded last', () => {
    const rows = boardOf([
      aStage({ id: 1, team: 'Team West', service: 'Adults' }),
      aStage({ id: 2, team: 'Team West', service: "Children's services" }),
      aStage({ id: 3, team: '', service: '' })
    ]);
    expect(boardTotals(rows).services.map(({ name, teams }) => [name, ...teams.map((team) => team.name)])).toEqual([
      ['Adults', 'Team West'],
      ["Children's services", 'Team West'],
      ['', '']
    ]);
  });
});

describe('the forecast', () => {
  /** A children's Stage 1, acknowledged, that is due on the n-th working day from today. */
  const dueIn = (n: number, fields: Partial<ComplaintStage> = {}): ComplaintStage => {
    const receivedOn = fromOrdinal(plainAdd(toOrdinal(today), n - 10));
    return aStage({ receivedOn, events: { acknowledged_on: receivedOn }, ...fields });
  };

  it.each([
    [-1, 'overdue'],
    [0, 'soon'],
    [5, 'soon'],
    [6, 'next'],
    [10, 'next']
  ] as const)('puts a deadline %i working days away into "%s", bank holidays left out', (n, band) => {
    const [row] = boardOf([dueIn(n)]);
    expect(row?.headline?.clock.remaining).toBe(n);
    expect(row && forecastBand(row)).toBe(band);
  });

  it('says of an extended case when its extension ends', () => {
    const [row] = boardOf([dueIn(-1, { extension: { newDue: fromOrdinal(plainAdd(toOrdinal(today), 7)) } })]);
    expect(row && forecastBand(row)).toBe('next');
  });

  it('agrees with a walk from day to day: a running case is overdue on the first working day after its band says so', () => {
    fc.assert(
      fc.property(someStages(today), fc.integer({ min: 1, max: 10 }), (stages, ahead) => {
        const later = fromOrdinal(plainAdd(toOrdinal(today), ahead + 1));
        const then = new Map(
          buildBoard(stages, defaultProcessRules, calendar, later).map((row) => [row.stage.id, row])
        );
        for (const row of boardOf(stages)) {
          const due = row.headline?.clock.due;
          const band = forecastBand(row);
          if (due === undefined || band === 'uncounted' || band === 'overdue') continue;
          const breached = then.get(row.stage.id)?.headline;
          // Another clock may lead by then; the forecast speaks of the one that leads today.
          if (breached?.clock.rule !== row.headline?.clock.rule) continue;
          expect((breached?.clock.remaining ?? NaN) < 0).toBe(plainBetween(toOrdinal(today), toOrdinal(due)) <= ahead);
        }
      })
    );
  });

  it.each(['team', 'officerId'] as const)('counts every row once by %s, unassigned ones too', (by) => {
    fc.assert(
      fc.property(boards, (rows) => {
        const { counts, total, groups } = forecastOf(rows, by);
        expect(total).toBe(rows.length);
        expect(sum(Object.values(counts))).toBe(total);
        for (const band of forecastBands) expect(sum(groups.map((group) => group.counts[band]))).toBe(counts[band]);
        expect(sum(groups.map((group) => group.total))).toBe(total);
      })
    );
  });

  it('stands with those first who have most to do', () => {
    const rows = boardOf([
      dueIn(3, { id: 1, team: 'Team East' }),
      dueIn(10, { id: 2, team: 'Team West' }),
      dueIn(-2, { id: 3, team: 'Team West' }),
      aStage({ id: 4, team: 'A team', process: 'OUT_OF_SCOPE' })
    ]);
    expect(forecastOf(rows, 'team').groups.map(({ label }) => label)).toEqual(['Team West', 'Team East', 'A team']);
  });
});

describe('the age profile', () => {
  it('puts every case into one band by working days since receipt', () => {
    fc.assert(
      fc.property(boards, (rows) => {
        const profile = ageProfile(rows, calendar.legal, today);
        expect(sum(profile.bands.map(({ count }) => count)) + profile.unknown).toBe(rows.length);
        expect(profile.unknown).toBe(0);
        const ages = rows.map(({ stage }) => plainBetween(toOrdinal(stage.receivedOn), toOrdinal(today)));
        for (const { from, to = Infinity, count, counts } of profile.bands) {
          expect(count).toBe(ages.filter((age) => age >= from && age <= to).length);
          expect(sum(Object.values(counts))).toBe(count);
        }
        expect(profile.oldest?.days).toBe(rows.length === 0 ? undefined : Math.max(...ages));
        if (profile.median !== undefined) {
          const { median } = profile;
          expect(ages.filter((age) => age < median).length).toBeLessThanOrEqual(rows.length / 2);
          expect(ages.filter((age) => age > median).length).toBeLessThanOrEqual(rows.length / 2);
        }
      })
    );
  });

  it('has bands that follow each other, and no day twice', () => {
    const { bands } = ageProfile([], calendar.legal, today);
    expect(bands.map(({ from }) => from)).toEqual([...ageBandStarts]);
    bands.slice(1).forEach(({ from }, place) => expect(from).toBe((bands[place]?.to ?? NaN) + 1));
    expect(bands[bands.length - 1]?.to).toBeUndefined();
  });

  it('counts a case without a usable day of receipt as unknown, never as young', () => {
    const rows = boardOf([aStage({ id: 1 }), { ...aStage({ id: 2 }), receivedOn: '' }]);
    expect(ageProfile(rows, calendar.legal, today)).toMatchObject({ unknown: 1, total: 2 });
  });
});

describe('log reports due', () => {
  /** Answered so many working days before today. */
  const answered = (ago: number, fields: Partial<ComplaintStage> = {}): ComplaintStage => {
    const day = fromOrdinal(plainAdd(toOrdinal(today), -ago));
    return aStage({
      closedOn: day,
      closureType: 'Responded',
      outcome: 'Upheld',
      ...fields,
      events: { response_sent_on: day, ...fields.events }
    });
  };
  const colours = (...stages: ComplaintStage[]): string[] =>
    logReportsDue(logReportsAsked(stages, rulebook, calendar, today), today).map(
      ({ rating }) => `${rating.status} ${rating.remaining}`
    );

  it.each([
    [0, 'green 5'],
    [2, 'green 3'],
    [3, 'amber 2'],
    [5, 'amber 0'],
    [6, 'red -1']
  ])('are rated by working days from the answer: %i days after it, %s', (ago, colour) => {
    expect(colours(answered(ago))).toEqual([colour]);
  });

  it('come from every investigated stage, by whatever event answers it', () => {
    const at = fromOrdinal(plainAdd(toOrdinal(today), -3));
    for (const event of ['s2_response_sent_on', 'adjudication_sent_on', 's3_response_sent_on'] as const) {
      expect(colours(aStage({ stage: 'S2', events: { [event]: at } }))).toEqual(['amber 2']);
    }
  });

  it('are not asked of what was withdrawn, refused or settled, of what is not investigated, or twice', () => {
    const none = [
      answered(3, { events: { log_submitted_on: today } }),
      answered(3, { closureType: 'Withdrawn' }),
      answered(3, { closureType: 'Refused' }),
      answered(3, { closureType: 'Resolved informally' }),
      answered(3, { stage: 'ENQUIRY' }),
      aStage()
    ];
    expect(none.filter((stage) => needsLogReport(stage, today))).toEqual([]);
    // A report sent tomorrow has not come today.
    expect(needsLogReport(answered(3, { events: { log_submitted_on: '2024-03-29' } }), today)).toBe(true);
  });

  it('do not stop for what the answered stage had: an old pause or extension', () => {
    expect(
      colours(
        answered(6, {
          freezes: [{ frozenOn: '2024-03-01', resumedOn: '2024-03-26' }],
          extension: { newDue: '2025-01-01' }
        })
      )
    ).toEqual(['red -1']);
  });

  it('are counted on time, late, overdue and to come, by team and by officer, and each once', () => {
    const sent = (ago: number, reported: number | undefined, fields: Partial<ComplaintStage>): ComplaintStage => {
      const stage = answered(ago, fields);
      const day = reported === undefined ? undefined : fromOrdinal(plainAdd(toOrdinal(today), -reported));
      return { ...stage, events: { ...stage.events, log_submitted_on: day } };
    };
    const [quill, west] = [{ officer: { id: 7, name: 'Ines Quill' } }, { team: 'Team West' }];
    const asked = logReportsAsked(
      [
        // Due on the fifth working day: sent on it, and on the sixth.
        sent(9, 4, { ...quill, ...west }),
        sent(9, 3, { ...quill, team: 'Team East' }),
        sent(6, undefined, west),
        sent(5, undefined, west),
        sent(9, 4, { ...west, closureType: 'Withdrawn' })
      ],
      rulebook,
      calendar,
      today
    );
    expect(logCompletion(asked, 'team', today)).toEqual({
      ...{ onTime: 1, late: 1, overdue: 1, toCome: 1, total: 4 },
      groups: [
        { key: 'Team East', label: 'Team East', onTime: 0, late: 1, overdue: 0, toCome: 0, total: 1 },
        { key: 'Team West', label: 'Team West', onTime: 1, late: 0, overdue: 1, toCome: 1, total: 3 }
      ]
    });
    expect(logCompletion(asked, 'officerId', today).groups.map(({ label, total }) => [label, total])).toEqual([
      ['Ines Quill', 2],
      ['', 2]
    ]);
  });

  it('look back three months', () => {
    expect(logReportsSince('2024-03-31')).toBe('2024-01-01');
  });
});

describe("a person's services", () => {
  it('are those of the cases whose officer they are', () => {
    const officer = { id: 7, name: 'Ines Quill' };
    const rows = boardOf([
      aStage({ id: 1, officer, service: 'Placements' }),
      aStage({ id: 2, officer, service: 'Assessment' }),
      aStage({ id: 3, officer, service: '' }),
      aStage({ id: 4, service: 'Adults' })
    ]);
    expect(servicesOf(rows, 7)).toEqual(['Assessment', 'Placements']);
    expect(servicesOf(rows, 8)).toEqual([]);
  });
});
