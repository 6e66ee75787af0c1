import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { ChipChoice } from '../../components/ChipChoice';
import { statusOrder } from '../../../domain/board/buildBoard';
import { type BoardSnapshot, boardSnapshot, type SnapshotRow } from '../../../domain/snapshots/BoardSnapshot';
import { compareSnapshots, type Movement } from '../../../domain/snapshots/compareSnapshots';
import { matchesFilter } from '../../../domain/snapshots/matchesFilter';
import type { FrozenWeek } from '../../../domain/snapshots/SnapshotRepository';
import { pastWeeksTexts } from '../../../loc/pastWeeks';
import { formatDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import { Loading } from '../../components/notice/Loading';
import { FullNotice } from '../../components/notice/Notice';
import { Sheet } from '../print/Sheet';
import { mostRows } from '../../components/table/DataTable';
import { LoadProblem } from '../views/LoadProblem';
import { useLoaded } from '../views/useLoaded';
import type { ViewProps } from '../views/ViewProps';
import views from '../views/Views.module.scss';
import type { NameOf } from './movementWords';
import { FrozenBoardTable, MovementTable } from './SnapshotTables';
import { now } from './weekChoice';
import styles from './PastWeeks.module.scss';

/** In the order in which a manager asks. */
const order: readonly Movement[] = ['worsened', 'added', 'improved', 'moved', 'closed'];

/** Props of {@link WeeksCompared}. */
export interface WeeksComparedProps extends ViewProps {
  before: FrozenWeek;
  after: FrozenWeek | typeof now;
}

/** What moved between two weeks, or the later week's board as it stood. */
export function WeeksCompared(props: WeeksComparedProps): React.ReactElement {
  const { before, after, board, filters, today, view, onChange, onOpen, level, sheet, printing } = props;
  const texts = useTexts();
  const words = useFeatureTexts(pastWeeksTexts);
  const { earlier, later, names, problem, again } = useTwoWeeks(props);
  const shown = React.useCallback(
    (row: SnapshotRow | undefined) => row !== undefined && filters.every((filter) => matchesFilter(row, filter)),
    [filters]
  );
  const movement = React.useMemo(() => {
    if (earlier === undefined || later === undefined) return undefined;
    const all = compareSnapshots(earlier, later);
    const stages = all.stages.filter((stage) => shown(stage.before) || shown(stage.after));
    const moved = new Set(all.stages.map(({ after: row }) => row));
    return { stages, unchanged: later.rows.filter((row) => !moved.has(row) && shown(row)).length };
  }, [earlier, later, shown]);

  const known = React.useMemo(
    () =>
      new Map(board.flatMap(({ stage }) => (stage.officer ? [[stage.officer.id, stage.officer.name] as const] : []))),
    [board]
  );
  const nameOf: NameOf = (id) =>
    id === undefined ? texts.board.unassigned : (known.get(id) ?? names?.get(id) ?? texts.board.officer(String(id)));

  if (problem !== undefined) {
    return problem === 'invalid' ? (
      <FullNotice alert title={words.unreadable} />
    ) : (
      <LoadProblem problem={problem} onRetry={again} />
    );
  }
  if (later === undefined || movement === undefined) {
    return <Loading />;
  }
  const dayOf = (week: FrozenWeek | typeof now): string => formatDay(week === now ? today : week.asAt, today);
  const tables = { today, nameOf, onOpen };
  const days = { before: dayOf(before), after: dayOf(after) };
  const Heading: 'h2' | 'h3' = `h${level}`;
  const Inner: 'h3' | 'h4' = level === 2 ? 'h3' : 'h4';

  const ofWeek = [...later.rows].filter(shown).sort(byUrgency);
  const parts = order.map((name) =>
    words.counts[name](movement.stages.filter((stage) => stage.movement === name).length)
  );
  const finding = view.weekBoard
    ? words.boardFinding(dayOf(after), ofWeek.filter(({ status }) => status === 'red').length, ofWeek.length)
    : words.finding(dayOf(before), dayOf(after), parts.join(', '), movement.unchanged);
  const content = (most: number): React.ReactElement => {
    if (view.weekBoard) {
      return (
        <>
          <FrozenBoardTable {...tables} caption={finding} rows={ofWeek.slice(0, most)} />
          {ofWeek.length > most && <p className={prose.hint}>{words.more(ofWeek.length - most)}</p>}
        </>
      );
    }
    if (movement.stages.length === 0) {
      return <p>{after !== now && after.id === before.id ? words.sameWeek : words.noMovement}</p>;
    }
    return (
      <>
        {order.map((name) => {
          const stages = movement.stages.filter((stage) => stage.movement === name);
          const heading = words.heading(words.headings[name], stages.length);
          return (
            stages.length > 0 && (
              <section key={name} className={views.view}>
                <Inner className={prose.inner}>{heading}</Inner>
                <MovementTable {...tables} days={days} caption={heading} stages={stages.slice(0, most)} />
                {stages.length > most && <p className={prose.hint}>{words.more(stages.length - most)}</p>}
              </section>
            )
          );
        })}
      </>
    );
  };
  return (
    <div className={views.view}>
      <div className={styles.head}>
        <Heading className={prose.answer}>{finding}</Heading>
        <ChipChoice
          label={words.show}
          options={[
            { value: 'movement', text: words.shows.movement },
            { value: 'board', text: words.shows.board }
          ]}
          value={view.weekBoard ? 'board' : 'movement'}
          onChange={(show) => onChange({ weekBoard: show === 'board' })}
        />
      </div>
      {after !== now && <p className={prose.hint}>{words.frozenBy(formatMoment(after.frozenAt), after.frozenBy)}</p>}
      {content(mostRows)}
      {printing && (
        <Sheet {...sheet} sentence={finding}>
          {content(Infinity)}
        </Sheet>
      )}
    </div>
  );
}

interface TwoWeeks {
  earlier?: BoardSnapshot;
  later?: BoardSnapshot;
  names?: ReadonlyMap<number, string>;
  problem?: ReturnType<typeof useLoaded>['problem'];
  again(): void;
}

/** Reads both weeks, and the names of officers who are on no open case any more. */
function useTwoWeeks({ views: from, before, after, board, today }: WeeksComparedProps): TwoWeeks {
  const beforeId = before.id;
  const afterId = after === now ? undefined : after.id;
  const load = React.useCallback(async () => {
    const found = await from();
    const { snapshots } = found;
    const [earlier, frozen] = await Promise.all([
      snapshots.open(beforeId),
      afterId === undefined ? undefined : snapshots.open(afterId)
    ]);
    const ids = new Set([...earlier.rows, ...(frozen?.rows ?? [])].flatMap(({ officerId }) => officerId ?? []));
    return { beforeId, afterId, earlier, frozen, names: await found.namesOf([...ids]) };
  }, [from, beforeId, afterId]);
  const { value, problem, again } = useLoaded(load);
  const live = React.useMemo(() => boardSnapshot(board, today), [board, today]);
  // While other weeks are on their way, the last ones are not theirs.
  if (value === undefined || value.beforeId !== beforeId || value.afterId !== afterId) {
    return { problem, again };
  }
  return { earlier: value.earlier, later: value.frozen ?? live, names: value.names, problem, again };
}

function byUrgency(a: SnapshotRow, b: SnapshotRow): number {
  return (
    statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
    (a.remaining ?? Infinity) - (b.remaining ?? Infinity) ||
    (a.reference < b.reference ? -1 : 1)
  );
}
