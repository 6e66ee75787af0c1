import { slugOf, stageNames } from '../definitions/words';
import { reportedStages, stageSelection, unanswered, wordsPresent } from '../tables/stageRows';
import {
  type CheckDefinition,
  failed,
  notApplicable,
  numberIn,
  ok,
  type Say,
  tableOf,
  unlessPublishedOtherwise
} from './Check';

/** Checks V1 to V12: shares, earlier years, counts told twice, stages and their limits. @see domain.md 13 */
export const figureChecks: readonly CheckDefinition[] = [
  {
    id: 'V1',
    title: 'One share settled at Stage 1',
    run: (input) =>
      unlessPublishedOtherwise('V1', input, () => {
        const id = ['M3b.stage-1.share', 'M4'].find((candidate) => candidate in input.measures);
        return id === undefined
          ? notApplicable('This report has no share of Stage 1.')
          : ok((say) => `Stage 1 has one share, ${say.figure(id)}%, of ${say.base(id)}.`);
      })
  },
  {
    id: 'V2',
    title: 'Earlier years are quoted from one source',
    run: (input) =>
      unlessPublishedOtherwise('V2', input, () =>
        ok('Each earlier figure comes from one frozen report or one published value, or was chosen by name.')
      )
  },
  {
    id: 'V3',
    title: 'Numbers in the text are those of the tables',
    run: (input) =>
      unlessPublishedOtherwise('V3', input, () => ok('No published number stands against a cell of a table.'))
  },
  {
    id: 'V4',
    title: 'Services and teams are counted alike',
    run: (input) =>
      unlessPublishedOtherwise('V4', input, () => ok('Teams are counted once each, under their names of the period.'))
  },
  {
    id: 'V5',
    title: 'Ombudsman: tracker and letter side by side',
    run: (input) =>
      unlessPublishedOtherwise('V5', input, () => {
        const { measures } = input;
        const [tracker, letter] = [measures['M21.received']?.value, measures['M21.letter-received']?.value];
        if (letter === undefined) return notApplicable("No figure of the Ombudsman's letter is kept for this period.");
        const text = (say: Say): string =>
          `Received by our tracker ${say.figure('M21.received')}, by the letter ${letter}.`;
        return tracker === letter ? ok(text) : failed((say) => `${text(say)} The two must be explained.`);
      })
  },
  {
    id: 'V6',
    title: 'Made by a child, and supported by an advocate, are kept apart',
    run: (input) =>
      unlessPublishedOtherwise('V6', input, () => {
        const value = (id: string): number => numberIn(input.measures[id]?.value);
        const parts = value('M16.alone') + value('M16.with-advocate') + value('M16.by-advocate');
        const text = (say: Say): string =>
          `${say.figure('M16')} made by children or their advocates: ${say.figure('M16.alone')} alone, ${say.figure('M16.with-advocate')} with an advocate, ${say.figure('M16.by-advocate')} by an advocate.`;
        return parts === value('M16') ? ok(text) : failed(text);
      })
  },
  {
    id: 'V7',
    title: 'Workload figures carry their label and day',
    run: (input) =>
      unlessPublishedOtherwise('V7', input, () =>
        input.measures['M30.referrals-open']
          ? ok('Each workload figure names its document and day.')
          : notApplicable('No workload figure is kept for this period.')
      )
  },
  {
    id: 'V8',
    title: 'Comparisons come from two frozen sets of figures',
    run: (input) =>
      unlessPublishedOtherwise('V8', input, () => {
        const counted = Object.values(input.measures)
          .flatMap(({ comparisons }) => comparisons)
          .filter(({ source }) => source === 'rows');
        return counted.length === 0
          ? ok('Every earlier figure was frozen or published.')
          : ok(
              `${counted.length} earlier figures were counted from today's rows, because nothing was frozen; each says so.`
            );
      })
  },
  {
    id: 'V9',
    title: 'An average stands beside the number averaged',
    run: (input) =>
      unlessPublishedOtherwise('V9', input, () => {
        if (!tableOf(input, 'average-by-stage')) return notApplicable('This report has no averages.');
        return ok((say) =>
          reportedStages(input.scope)
            .map((stage) => stageNames[stage] ?? stage)
            .map((name) => `${name}: ${say.figure(`M11.${slugOf(name)}.number`)} averaged`)
            .join('; ')
        );
      })
  },
  {
    id: 'V10',
    title: 'Withdrawn and open complaints are in no band',
    run: (input) => {
      const { scope } = input;
      if (!tableOf(input, 'stage-by-timescale')) return notApplicable('This report has no timescales.');
      const inside = reportedStages(scope).flatMap((stage) => {
        const apart = scope.settings.withdrawnApart.includes(stage);
        const ended = apart ? 0 : scope.count(stageSelection(scope, stage, [{ column: 'closure', in: unanswered }]));
        const open = scope.count(
          stageSelection(scope, stage, [
            { column: 'closure', in: ['Responded'] },
            { column: 'outcome', in: [''] }
          ])
        );
        return ended + open > 0 && scope.settings.stageBasis === 'highest'
          ? [`${stageNames[stage] ?? stage}: ${ended} withdrawn or refused and ${open} without an agreed outcome`]
          : [];
      });
      return inside.length === 0
        ? ok('Bands and those left out add up to the stages counted.')
        : failed(`As printed, some stand inside a band. ${inside.join('; ')}.`);
    }
  },
  {
    id: 'V11',
    title: 'Timescales are three-valued',
    run: (input) => {
      if (!tableOf(input, 'stage-by-timescale')) return notApplicable('This report has no timescales.');
      return input.scope.settings.bands === 'three-valued'
        ? ok('Within the standard, within an agreed extension, and outside are told apart.')
        : failed(
            'As printed, timescales are parted in two at one limit; an agreed extension cannot be told from lateness.'
          );
    }
  },
  {
    id: 'V12',
    title: 'One limit for each stage',
    run: (input) => {
      if (!tableOf(input, 'stage-by-timescale')) return notApplicable('This report has no timescales.');
      const several = reportedStages(input.scope).flatMap((stage) => {
        const limits = wordsPresent(input.scope, stageSelection(input.scope, stage), 'standard').filter(
          (word) => word !== ''
        );
        return limits.length > 1
          ? [`${stageNames[stage] ?? stage} was measured by ${limits.join(' and ')} working days`]
          : [];
      });
      return several.length === 0
        ? ok('Each stage was measured by the one limit in force when it began.')
        : failed(`${several.join('; ')}: the rule changed within the period.`);
    }
  }
];
