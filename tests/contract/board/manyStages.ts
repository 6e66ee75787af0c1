import { createRandom } from '../../../site/seed/demo/random';
import { toCells } from '../../../site/server/store/values';
import { toComplaintStageUpdate } from '../../../src/shared/data/stages/complaintStageRow';
import { fromOrdinal, toOrdinal } from '../../../src/shared/domain/dates/ordinals';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import type { TestSite } from '../../support/site';
import { aStage } from '../data/hubSite';

/** The day of a site with many stages. */
export const today = '2026-02-02';

/** Stages that are written one by one; the others are copies of them under other references. */
const written = 5000;

/**
 * Fills the site's list with made-up stages of a council's last six years, closed ones with their answers and open
 * ones, straight in its store: REST would take a hundred times as long.
 * @param all stages, a multiple of 5,000
 * @param open how many of them are open
 * @param officers ids of people who investigate
 */
export function fillStages(
  { site }: TestSite,
  all: number,
  open: number,
  officers: readonly [number, ...number[]]
): void {
  const list = site.lists.byTitle(site.webs.root().id, 'ComplaintStages');
  if (list === undefined) throw new Error('The site has no list of stages.');
  const times = all / written;
  const stages = manyStages(written, open / times, officers);
  site.db.transaction(() => {
    for (const stage of stages) {
      const cells = toCells(list, { ...toComplaintStageUpdate(stage) }, site.zone);
      site.items.insert(list, cells, { userId: 1, now: `${stage.closedOn ?? stage.openedOn}T09:30:00Z` });
    }
    const columns = site.db.all(`PRAGMA table_info(${list.table})`).map(({ name }) => String(name));
    const columnOf = (name: string): string => list.fields.find((one) => one.internalName === name)?.column ?? '';
    const own: Record<string, string> = {
      id: `t.id + ${written} * n.value`,
      unique_id: newGuid,
      guid: newGuid,
      [columnOf('Reference')]: `t.${columnOf('Reference')} || n.value`,
      [columnOf('StageKey')]: `t.${columnOf('StageKey')} || n.value`
    };
    const copied = columns.map((column) => own[column] ?? `t.${column}`);
    site.db.run(
      `INSERT INTO ${list.table} (${columns.join()}) SELECT ${copied.join()}
         FROM ${list.table} t, (SELECT value FROM json_each(?)) n ORDER BY n.value, t.id`,
      JSON.stringify(Array.from({ length: times - 1 }, (_, place) => place + 1))
    );
    site.db.run('UPDATE lists SET item_count = ? WHERE seq = ?', all, list.seq);
  });
}

const newGuid = [4, 2, 2, 2, 6].map((bytes) => `lower(hex(randomblob(${bytes})))`).join(` || '-' || `);

function manyStages(all: number, open: number, officers: readonly [number, ...number[]]): ComplaintStage[] {
  const random = createRandom('many stages');
  const end = toOrdinal(today);
  return Array.from({ length: all }, (_, place) => {
    const isOpen = place % (all / open) === 0;
    const opened = end - (isOpen ? random.int(0, 30) : random.int(60, 2200));
    const openedOn = fromOrdinal(opened);
    const closedOn = fromOrdinal(opened + random.int(5, 40));
    return aStage({
      reference: `CH-${openedOn.slice(0, 4)}-${String(place).padStart(6, '0')}`,
      team: `Team ${random.int(1, 30)}`,
      service: `Service ${random.int(1, 6)}`,
      ...(random.chance(90) && { officer: { id: random.pick(officers), name: '' } }),
      receivedOn: openedOn,
      openedOn,
      events: {
        received_on: openedOn,
        ...(random.chance(80) && { acknowledged_on: fromOrdinal(opened + random.int(0, 4)) }),
        ...(!isOpen && { response_sent_on: closedOn })
      },
      ...(random.chance(15) && { extension: { newDue: fromOrdinal(opened + 28), reason: 'Complexity' } }),
      ...(!isOpen && {
        closedOn,
        closureType: 'Responded',
        outcome: random.pick(['Upheld', 'Partly upheld', 'Not upheld'])
      })
    });
  });
}
