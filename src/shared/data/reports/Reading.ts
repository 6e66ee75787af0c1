import type { StopSignal } from '../../domain/board/BoardRepository';
import type { Period } from '../../domain/dates/periods';
import type { ReadingProgress } from '../../domain/report/ReportRepository';
import type { ListName } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { toHubError } from '../toHubError';
import { withoutMetadata } from '../withoutMetadata';
import { type ItemRequest, readFiltered, readPages, readWindow } from './readWindow';

/** A row of any list with its id, by which rows read twice are told. */
interface WithId {
  Id: number;
}

/** Which rows of a list to read: all, or those that one of some day columns places in a period, and those a filter adds. */
export interface Wanted<Row> {
  list: ListName;
  /** Columns, and parts of the people in expanded ones. */
  columns: readonly ((keyof Row & string) | `${keyof Row & string}/${string}`)[];
  expanded?: readonly (keyof Row & string)[];
  /** Indexed day columns; all rows are read when absent. */
  days?: readonly string[];
  period?: Period;
  /** OData on an indexed column. */
  filter?: string;
}

/** Reads lists one after another, keeping count for whoever waits: SharePoint throttles who asks for many pages at once. */
export class Reading {
  /** Lists that the reader may not read. */
  public readonly withheld: ListName[] = [];
  private rows = 0;
  private done = 0;

  /** @param total how many lists will be read */
  public constructor(
    private readonly connection: HubConnection,
    private readonly total: number,
    private readonly onProgress?: (progress: ReadingProgress) => void,
    private readonly signal?: StopSignal
  ) {}

  /** The rows wanted, each once. */
  public async read<Row extends WithId>(wanted: Wanted<Row>): Promise<Row[]> {
    const found = new Map<number, Row>();
    for (const source of this.sources(wanted)) {
      for await (const page of source) {
        const before = found.size;
        for (const row of page) found.set(row.Id, row);
        this.rows += found.size - before;
        this.tell();
      }
    }
    this.done += 1;
    this.tell();
    return [...found.values()];
  }

  /** The same, or `undefined` with the list's name among those withheld when the reader may not read it. */
  public async readIfAllowed<Row extends WithId>(wanted: Wanted<Row>): Promise<Row[] | undefined> {
    try {
      return await this.read(wanted);
    } catch (error) {
      if (toHubError(error).code !== 'forbidden') throw error;
      this.withheld.push(wanted.list);
      this.done += 1;
      return undefined;
    }
  }

  private sources<Row>({ list, columns, expanded = [], days, period, filter }: Wanted<Row>): AsyncGenerator<Row[]>[] {
    const items: ItemRequest = () =>
      this.connection.sp.web.lists
        .getByTitle(list)
        .using(withoutMetadata)
        .items.select(...columns)
        .expand(...expanded);
    if (!days || !period) return [readPages<Row>(items, this.signal)];
    return [
      ...days.map((day) => readWindow<Row>(items, day, period.from, period.to, this.signal)),
      ...(filter === undefined ? [] : [readFiltered<Row>(items, filter, this.signal)])
    ];
  }

  private tell(): void {
    this.onProgress?.({ rows: this.rows, lists: { done: this.done, total: this.total } });
  }
}
