import type { IsoDate } from '../dates/IsoDate';
import type { CaseSelection, SelectableRows, SelectionTerm } from './CaseSelection';
import type { ReportColumns } from './columns/buildColumns';
import { type ColumnTable, noNumber, numberColumn } from './columns/ColumnTable';
import { select } from './columns/select';
import { complaintProcesses, processNames } from './definitions/words';
import type { ReportRequest } from './Report';
import type { ReportSettings } from './settings';

/**
 * What one report counts: its columns, narrowed to its period, service and procedures. Every figure is a selection
 * asked of it, so that counting and opening can never differ.
 */
export class Scope {
  private readonly found = new Map<string, Int32Array>();

  public constructor(
    public readonly columns: ReportColumns,
    public readonly request: ReportRequest,
    public readonly settings: ReportSettings
  ) {}

  /** The list as columns; absent when it was not read. */
  public table(rows: SelectableRows): ColumnTable | undefined {
    return this.columns[rows];
  }

  /** A selection in the report's own period and service. */
  public selection(rows: SelectableRows, date: string, where: readonly SelectionTerm[] = []): CaseSelection {
    return this.selectionBetween(rows, date, this.request.from, this.request.to, where);
  }

  /** A selection in a period of its own, in the report's service. */
  public selectionBetween(
    rows: SelectableRows,
    date: string,
    from: IsoDate,
    to: IsoDate,
    where: readonly SelectionTerm[] = []
  ): CaseSelection {
    const { service } = this.request;
    const own = service === undefined ? [] : [{ column: 'service', in: [service] }];
    return { rows, date, from, to, where: [...own, ...where] };
  }

  /** The rows a selection picks; none of a list that was not read. Asked again, it is not counted again. */
  public rowsOf(selection: CaseSelection): Int32Array {
    const key = JSON.stringify(selection);
    const table = this.table(selection.rows);
    const rows = this.found.get(key) ?? (table ? select(table, selection) : new Int32Array());
    this.found.set(key, rows);
    return rows;
  }

  public count(selection: CaseSelection): number {
    return this.rowsOf(selection).length;
  }

  /** The term for complaints of the report's statutory procedure. */
  public get statutory(): SelectionTerm {
    return { column: 'process', in: [this.request.process] };
  }

  /** The procedures the report covers: its own statutory one and those that are not statutory. */
  public get covered(): SelectionTerm {
    const { process } = this.request;
    const isOtherStatutory = (code: string): boolean => code.endsWith('_STAT') && code !== process;
    return { column: 'process', in: complaintProcesses.filter((code) => !isOtherStatutory(code)) };
  }

  /** The statutory procedure in words, for populations. */
  public get statutoryName(): string {
    return processNames[this.request.process] ?? this.request.process;
  }

  /** Whether a selection can be asked: its list was read, and every list its columns come from. */
  public canSelect({ rows, where }: CaseSelection): boolean {
    const codes = this.table(rows)?.codes;
    return codes !== undefined && where.every(({ column }) => column in codes);
  }

  /** Every word of a column but some, blank included: what a selection needs to leave something out. */
  public wordsBut(rows: SelectableRows, column: string, without: readonly string[]): readonly string[] {
    const words = this.table(rows)?.codes[column]?.words ?? [];
    return words.filter((word) => !without.includes(word));
  }

  /** A number of each row a selection picks; rows without it are left out. */
  public numbers(selection: CaseSelection, column: string): number[] {
    const table = this.table(selection.rows);
    if (!table) return [];
    const numbers = numberColumn(table, column);
    return Array.from(this.rowsOf(selection), (row) => numbers[row] ?? noNumber).filter(
      (number) => number !== noNumber
    );
  }
}
