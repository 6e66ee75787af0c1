import type { Storage } from '../fieldTypes';

/** SQL of a stored value as it has to stand inside `json_object`. */
export function encodeForSql(storage: Storage, sql: string): string {
  switch (storage) {
    case 'boolean':
      return `json(CASE ${sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)`;
    case 'texts':
    case 'url':
    case 'term':
    case 'terms':
    case 'ids':
      return `json(${sql})`;
    case 'calculated':
      return `long_number(${sql})`;
    default:
      return sql;
  }
}

/**
 * Joins conditions as a balanced tree: SQLite refuses expressions nested deeper than 1,000.
 * @returns `1` for no conditions
 */
export function joinSql(operator: 'AND' | 'OR', conditions: readonly string[]): string {
  const [first] = conditions;
  if (first === undefined) return '1';
  if (conditions.length === 1) return first;
  const middle = conditions.length >> 1;
  return `(${joinSql(operator, conditions.slice(0, middle))} ${operator} ${joinSql(operator, conditions.slice(middle))})`;
}

/** A text as SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Arguments SQLite takes in one call. */
const MOST_ARGUMENTS = 100;

/** SQL that joins texts, however many they are. */
export function concatSql(pieces: readonly string[]): string {
  if (pieces.length <= MOST_ARGUMENTS) return `concat(${pieces.join(', ')})`;
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; at += MOST_ARGUMENTS)
    parts.push(concatSql(pieces.slice(at, at + MOST_ARGUMENTS)));
  return concatSql(parts);
}
