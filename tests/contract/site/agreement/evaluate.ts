import type { Op, Path, Question, Reference } from './question';
import type { Row, World } from './rows';

/**
 * The plain evaluation: rows in memory, one condition after another, nothing shared with the site.
 * Text compares whatever the case of ASCII letters, in the order of its UTF-8 bytes.
 */

const fold = (text: string): Buffer => Buffer.from(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));

function order(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return Buffer.compare(fold(String(left)), fold(String(right)));
}

function holds(op: Op, compared: number): boolean {
  switch (op) {
    case 'eq':
      return compared === 0;
    case 'ne':
      return compared !== 0;
    case 'lt':
      return compared < 0;
    case 'le':
      return compared <= 0;
    case 'gt':
      return compared > 0;
    case 'ge':
      return compared >= 0;
  }
}

/** Nothing compares with nothing; it differs from everything. */
function compare(left: string | number | null, op: Op, right: string | number): boolean {
  return left === null ? op === 'ne' : holds(op, order(left, right));
}

const begins = (text: string | null, value: string): boolean =>
  text !== null && fold(text).subarray(0, fold(value).length).equals(fold(value));

const formats = new Map<string, Intl.DateTimeFormat>();

/** Digits of a moment on the clocks of a zone: `2026-03-29 01:30:00`. */
function local(moment: number, zone: string): string {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit'
    });
    formats.set(zone, format);
  }
  return format.format(moment);
}

const dayOf = (moment: number, zone: string): string => local(moment, zone).slice(0, 10);

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

const PLACES = { year: 0, month: 5, day: 8, hour: 11, minute: 14, second: 17 } as const;

function idsOf(row: Row, column: Reference): readonly number[] {
  const value = row[column];
  return value === null ? [] : typeof value === 'number' ? [value] : value;
}

/** Texts at the end of a path; null for a target without one. */
function textsOf(row: Row, { column, sub }: Path, world: World): readonly (string | null)[] {
  return idsOf(row, column).map((id) => {
    if (column === 'Handler' || column === 'Watchers') {
      const person = world.people.find((one) => one.id === id);
      return person === undefined ? null : person[sub === 'EMail' ? 'EMail' : 'Title'];
    }
    const customer = world.customers.find((one) => one.id === id);
    return customer === undefined ? null : customer[sub === 'City' ? 'City' : 'Title'];
  });
}

/** Several values: any may match, except that `ne` asks for none that is equal. */
function any<T>(values: readonly T[], op: Op, test: (value: T, op: Op) => boolean): boolean {
  return op === 'ne' ? !values.some((value) => test(value, 'eq')) : values.some((value) => test(value, op));
}

/** Whether a row answers a question. */
export function answers(row: Row, question: Question, world: World): boolean {
  switch (question.kind) {
    case 'and':
      return question.parts.every((part) => answers(row, part, world));
    case 'or':
      return question.parts.some((part) => answers(row, part, world));
    case 'not':
      return !answers(row, question.part, world);
    case 'text':
      return compare(row[question.column], question.op, question.value);
    case 'begins':
      return begins(row[question.column], question.value);
    case 'holds': {
      const text = row[question.column];
      return text !== null && fold(text).includes(fold(question.value));
    }
    case 'empty':
      return (row[question.column] === null) === question.isEmpty;
    case 'number':
      return compare(question.column === 'Id' ? row.id : row[question.column], question.op, question.value);
    case 'truth':
      return compare(row.Urgent === null ? null : Number(row.Urgent), question.op, Number(question.value));
    case 'day':
      return compare(row.Due, question.op, question.value);
    case 'moment':
      return compare(row.Seen, question.op, question.value);
    case 'dayOf':
      return compare(
        row.Seen === null ? null : dayOf(row.Seen, world.zone),
        question.op,
        dayOf(question.value, world.zone)
      );
    case 'today':
      return compare(row.Due, question.op, addDays(world.today, question.offset));
    case 'part': {
      const value =
        question.column === 'Due' ? row.Due && `${row.Due} 00:00:00` : row.Seen && local(row.Seen, world.zone);
      const place = PLACES[question.part];
      const digits =
        value === null || value === 0 ? null : Number(String(value).slice(place, place === 0 ? 4 : place + 2));
      return compare(digits, question.op, question.value);
    }
    case 'tag':
      return any(row.Tags ?? [], question.op, (tag, op) => compare(tag, op, question.value));
    case 'id':
      return Array.isArray(row[question.column]) || question.column === 'Others' || question.column === 'Watchers'
        ? any(idsOf(row, question.column), question.op, (id, op) => compare(id, op, question.value))
        : compare(idsOf(row, question.column)[0] ?? null, question.op, question.value);
    case 'me':
      return idsOf(row, question.column).includes(world.me);
    case 'path': {
      const texts = textsOf(row, question.path, world);
      return question.path.column === 'Others' || question.path.column === 'Watchers'
        ? any(texts, question.op, (text, op) => compare(text, op, question.value))
        : compare(texts[0] ?? null, question.op, question.value);
    }
    case 'pathBegins':
      return textsOf(row, question.path, world).some((text) => begins(text, question.value));
    case 'in':
      return question.values.some((value) => compare(row[question.column], 'eq', value));
    case 'includes':
      return (row.Tags ?? []).some((tag) => compare(tag, 'eq', question.value)) !== question.isNot;
  }
}

/** A key of a sort. */
export interface Key {
  readonly column: 'Title' | 'Stage' | 'Amount' | 'Urgent' | 'Due' | 'Seen' | 'Customer' | 'Handler' | 'Id';
  readonly descending: boolean;
}

function sortValue(row: Row, column: Key['column'], world: World): string | number | null {
  switch (column) {
    case 'Id':
      return row.id;
    case 'Urgent':
      return row.Urgent === null ? null : Number(row.Urgent);
    case 'Customer':
    case 'Handler':
      return (
        textsOf(row, column === 'Customer' ? { column, sub: 'Title' } : { column, sub: 'Title' }, world)[0] ?? null
      );
    default:
      return row[column];
  }
}

/** Rows in an order: what is empty first, falling orders the other way round, equals by their id. */
export function sorted(rows: readonly Row[], keys: readonly Key[], world: World): readonly Row[] {
  return [...rows].sort((a, b) => {
    for (const { column, descending } of keys) {
      const [left, right] = [sortValue(a, column, world), sortValue(b, column, world)];
      const compared =
        left === null || right === null ? Number(right === null) - Number(left === null) : order(left, right);
      if (compared !== 0) return descending ? -compared : compared;
    }
    return a.id - b.id;
  });
}
