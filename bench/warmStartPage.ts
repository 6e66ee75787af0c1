import { type IDBPDatabase, openDB } from 'idb';
import { packStages } from '../src/shared/data/device/packStages';
import { stageReader, unpackStages } from '../src/shared/data/device/readStages';
import type { StageColumns } from '../src/shared/data/device/StageColumns';
import { fromOrdinal, toOrdinal } from '../src/shared/domain/dates/ordinals';
import type { ComplaintStage } from '../src/shared/domain/stages/ComplaintStage';

/** Ways in which a device may have kept the same stages. */
export type WayOfKeeping = 'rows' | 'columns' | 'text';

/** What the page offers to the benchmark. */
export interface WarmStartPage {
  /** Stores so many stages in every way. */
  fill(count: number): Promise<void>;
  /** Milliseconds from opening the database until the reference, team and opening day of every stage have been read. */
  start(way: WayOfKeeping): Promise<number>;
  /** The same until there is an object for every stage. */
  unpack(): Promise<number>;
}

const databaseName = 'warm-start';

function open(): Promise<IDBPDatabase> {
  return openDB(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('rows', { keyPath: 'id' });
      database.createObjectStore('whole');
    }
  });
}

function stages(count: number): ComplaintStage[] {
  const first = toOrdinal('2020-01-01');
  return Array.from({ length: count }, (_, place): ComplaintStage => {
    const opened = first + ((place * 7919) % 2200);
    const openedOn = fromOrdinal(opened);
    const closedOn = fromOrdinal(opened + 5 + (place % 30));
    return {
      id: place + 1,
      reference: `CH-2026-${String(place + 1).padStart(6, '0')}`,
      process: place % 3 === 0 ? 'CORPORATE' : 'CHILD_STAT',
      stage: place % 5 === 0 ? 'S2' : 'S1',
      team: `Team ${place % 30}`,
      service: `Service ${place % 6}`,
      officer: { id: (place % 90) + 1, name: '' },
      receivedOn: openedOn,
      openedOn,
      events: { received_on: openedOn, acknowledged_on: fromOrdinal(opened + 2), response_sent_on: closedOn },
      freezes: place % 10 === 0 ? [{ frozenOn: fromOrdinal(opened + 1), resumedOn: fromOrdinal(opened + 4) }] : [],
      closedOn,
      closureType: 'Responded',
      attention: [],
      modifiedAt: `${closedOn}T10:${String(place % 60).padStart(2, '0')}:00Z`
    };
  });
}

/** Reads three fields of every stage, so that nothing that puts reading off is taken for reading. */
function walk(count: number, at: (place: number) => readonly (string | undefined)[]): number {
  let letters = 0;
  for (let place = 0; place < count; place += 1) {
    for (const text of at(place)) letters += text?.length ?? 0;
  }
  return letters;
}

const letters = new Set<number>();

async function readAll(database: IDBPDatabase, way: WayOfKeeping): Promise<number> {
  if (way === 'columns') {
    const columns: StageColumns = await database.get('whole', 'columns');
    const { count, referenceAt, teamAt, openedAt } = stageReader(columns);
    return walk(count, (place) => [referenceAt(place), teamAt(place), openedAt(place)]);
  }
  const rows: ComplaintStage[] =
    way === 'rows' ? await database.getAll('rows') : JSON.parse(await database.get('whole', 'text'));
  return walk(rows.length, (place) => {
    const row = rows[place];
    return [row?.reference, row?.team, row?.openedOn];
  });
}

async function timed(work: (database: IDBPDatabase) => Promise<number>): Promise<number> {
  const began = performance.now();
  const database = await open();
  letters.add(await work(database));
  const took = performance.now() - began;
  database.close();
  if (letters.size !== 1) throw new Error('The ways of keeping do not give the same stages.');
  return took;
}

const page: WarmStartPage = {
  fill: async (count) => {
    const all = stages(count);
    const database = await open();
    const transaction = database.transaction('rows', 'readwrite');
    await Promise.all([...all.map((stage) => transaction.store.put(stage)), transaction.done]);
    await database.put('whole', packStages(all), 'columns');
    await database.put('whole', JSON.stringify(all), 'text');
    database.close();
  },
  start: (way) => timed((database) => readAll(database, way)),
  unpack: () =>
    timed(async (database) => {
      const columns: StageColumns = await database.get('whole', 'columns');
      const all = unpackStages(columns);
      return walk(all.length, (place) => [all[place]?.reference, all[place]?.team, all[place]?.openedOn]);
    })
};

Object.assign(globalThis, { warmStart: page });
