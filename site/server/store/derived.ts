import { checkFunctions, evaluate, type FormulaScope } from '../formula/evaluate';
import { VOLATILE_FUNCTIONS } from '../formula/functions';
import { columnsOf, functionsOf, parseFormula, type Expression } from '../formula/parse';
import { FormulaSyntaxError, renameColumns } from '../formula/tokens';
import { FormulaError, fromSerial, toBoolean, toNumber, toSerial, toText, type FormulaValue } from '../formula/values';
import { toStamp } from '../clock';
import { fieldValidationFailed, formulaError, listValidationFailed } from '../wire/errors';
import type { FieldDefinition } from '../wire/types';
import type { Cell, Database, Row } from './database';
import { fieldByName, perList, type Field, type List } from './model';
import type { Zone } from './zone';

/** Types of columns a formula may use. @see sharepoint-rest.md §8.6 */
const USABLE: ReadonlySet<string> = new Set([
  'Text',
  'Choice',
  'Number',
  'Currency',
  'Integer',
  'Counter',
  'Boolean',
  'DateTime',
  'Calculated',
  'Guid'
]);

/** Where a column's value lies in a row of the list's table; `undefined` for one that is worked out by SQL. */
function cellOf(field: Field): string | undefined {
  return field.column ?? /^t\.(\w+)$/.exec(field.sql ?? '')?.[1];
}

function parse(formula: string): Expression {
  try {
    const expression = parseFormula(formula);
    checkFunctions(expression);
    return expression;
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    throw formulaError('The formula contains a syntax error or is not supported.');
  }
}

/**
 * A formula with its columns by internal name, as it is kept: titles may change.
 * @param isKept whether the result is kept, as that of a calculated column, so that it cannot depend on the day
 * @throws WireError 500 for a formula that cannot be used
 */
export function toCanonical(formula: string, fields: readonly Field[], isKept: boolean): string {
  const expression = parse(formula);
  if (isKept && [...functionsOf(expression)].some((name) => VOLATILE_FUNCTIONS.has(name)))
    throw formulaError('Calculated columns cannot contain volatile functions like Today and Me.');
  const find = (name: string): Field => {
    const lower = name.toLowerCase();
    const field = fields.find(({ title }) => title.toLowerCase() === lower) ?? fieldByName({ fields }, name);
    if (field === undefined)
      throw formulaError(
        'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'
      );
    if (!USABLE.has(field.typeName) || cellOf(field) === undefined)
      throw formulaError(
        'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
      );
    return field;
  };
  return renameColumns(formula, (name) => find(name).internalName);
}

/** A kept formula with its columns by title, as it is shown. */
export function toShown(formula: string, fields: readonly Field[]): string {
  return renameColumns(formula, (name) => fieldByName({ fields }, name)?.title);
}

/** Internal names of the columns a kept formula uses. */
export function usedColumns(formula: string): readonly string[] {
  return [...columnsOf(parse(formula))];
}

interface CalculatedField {
  readonly field: Field;
  readonly column: string;
  readonly expression: Expression;
}

interface Rule {
  /** Absent for the list's own rule. */
  readonly field?: Field;
  readonly expression: Expression;
  readonly message: string | undefined;
}

interface Formulas {
  readonly calculated: readonly CalculatedField[];
  readonly rules: readonly Rule[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const formulasOf = perList((list): Formulas => {
  const calculated = list.fields.flatMap((field): CalculatedField[] => {
    const { formula } = field.definition;
    return field.type.storage !== 'calculated' || field.column === undefined || formula === undefined
      ? []
      : [{ field, column: field.column, expression: parse(formula) }];
  });
  const rules = list.fields.flatMap((field): Rule[] => {
    const { validation } = field.definition;
    return validation === undefined
      ? []
      : [{ field, expression: parse(validation.formula), message: validation.message }];
  });
  const formula = text(list.settings['ValidationFormula']);
  const own: Rule[] =
    formula === undefined ? [] : [{ expression: parse(formula), message: text(list.settings['ValidationMessage']) }];
  return { calculated, rules: [...rules, ...own] };
});

/** What a calculated column gives: its `ResultType`. */
export function resultOf({ resultType }: FieldDefinition): string {
  return resultType ?? 'Text';
}

/** Calculated columns, and the rules a row has to keep. Everything is worked out when a row is written. */
export class Derivation {
  public constructor(
    private readonly db: Database,
    private readonly zone: Zone
  ) {}

  /** Whether there is anything to work out when a row of a list is written. */
  public concerns(list: List): boolean {
    const { calculated, rules } = formulasOf(list);
    return calculated.length > 0 || rules.length > 0;
  }

  /**
   * Works out a row that is about to be written.
   * @param now milliseconds since 1970
   * @returns the cells of its calculated columns
   * @throws WireError 500 when a rule of a column or of the list is broken
   */
  public complete(list: List, row: Row, now: number, userId: number): ReadonlyMap<string, Cell> {
    const { calculated, rules } = formulasOf(list);
    const scope = this.scopeOf(list, row, now, userId);
    const cells = new Map(calculated.map((one) => [one.column, this.resultCell(one, scope)] as const));
    const broken = rules.find((rule) => !holds(rule.expression, scope));
    if (broken === undefined) return cells;
    throw broken.field === undefined
      ? listValidationFailed(broken.message)
      : fieldValidationFailed(broken.field.internalName, broken.message);
  }

  /** Works out all rows of a list anew, after one of its formulas has changed. */
  public recompute(list: List): void {
    const { calculated } = formulasOf(list);
    if (calculated.length === 0) return;
    const sets = calculated.map(({ column }) => `${column} = ?`).join(', ');
    const now = Date.now();
    for (const row of this.db.all(`SELECT * FROM ${list.table}`)) {
      const scope = this.scopeOf(list, row, now, Number(row['editor']));
      const cells = calculated.map((one) => this.resultCell(one, scope));
      this.db.run(`UPDATE ${list.table} SET ${sets} WHERE id = ?`, ...cells, Number(row['id']));
    }
  }

  /** What a formula gives that uses no columns, for a new item. */
  public defaultOf(formula: string, now: number, userId: number): FormulaValue {
    const scope: FormulaScope = { column: () => null, now: this.serialOf(now), me: this.nameOf(userId) };
    return valueOf(parse(formula), scope);
  }

  /** A date of a formula as an instant, in milliseconds since 1970. */
  public instantOf(value: FormulaValue): number {
    return this.zone.toInstant(fromSerial(toNumber(value)));
  }

  private serialOf(instant: number): number {
    return toSerial(this.zone.toLocal(instant));
  }

  private nameOf(userId: number): string {
    return String(this.db.get('SELECT title FROM principals WHERE id = ?', userId)?.['title'] ?? '');
  }

  private scopeOf(list: List, row: Row, now: number, userId: number): FormulaScope {
    const known = new Map<string, FormulaValue>();
    const scope: FormulaScope = {
      now: this.serialOf(now),
      me: this.nameOf(userId),
      column: (name) => {
        const before = known.get(name);
        if (before !== undefined) return before;
        // A column that uses itself in a circle counts as empty inside.
        known.set(name, null);
        const value = this.columnValue(list, row, name, scope);
        known.set(name, value);
        return value;
      }
    };
    return scope;
  }

  private columnValue(list: List, row: Row, name: string, scope: FormulaScope): FormulaValue {
    const field = fieldByName(list, name);
    if (field === undefined) throw new FormulaError('#NAME?');
    const { formula } = field.definition;
    if (field.type.storage === 'calculated' && formula !== undefined) return evaluate(parse(formula), scope);
    const cell = row[cellOf(field) ?? ''] ?? null;
    if (cell === null || cell instanceof Uint8Array) return null;
    switch (field.type.storage) {
      case 'number':
        return Number(cell);
      case 'boolean':
        return cell !== 0;
      case 'datetime':
        return this.serialOf(Date.parse(String(cell)));
      default:
        return String(cell);
    }
  }

  private resultCell({ field, expression }: CalculatedField, scope: FormulaScope): Cell {
    const value = valueOf(expression, scope);
    if (value === null || (typeof value === 'string' && value.startsWith('#'))) return value;
    try {
      switch (resultOf(field.definition)) {
        case 'Number':
        case 'Currency':
        case 'Integer':
          return value === '' ? null : toNumber(value);
        case 'Boolean':
          return toBoolean(value) ? 1n : 0n;
        case 'DateTime':
          return value === '' ? null : toStamp(new Date(this.instantOf(value)));
        default:
          return toText(value);
      }
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return error.message;
    }
  }
}

/** The value of a formula; an error as the text cells show. */
function valueOf(expression: Expression, scope: FormulaScope): FormulaValue {
  try {
    return evaluate(expression, scope);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.message;
  }
}

/** Whether a rule is kept: only what comes out as true counts. */
function holds(expression: Expression, scope: FormulaScope): boolean {
  try {
    return toBoolean(evaluate(expression, scope));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return false;
  }
}
