import type { Op, Path, Question } from './question';

/** The same question as `$filter` and as CAML. */

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const iso = (moment: number): string => new Date(moment).toISOString();

function nameOf({ column, sub }: Path): string {
  return `${column}/${sub}`;
}

/** Columns whose paths have to be expanded. */
export function expansions(question: Question): readonly string[] {
  switch (question.kind) {
    case 'and':
    case 'or':
      return question.parts.flatMap(expansions);
    case 'not':
      return expansions(question.part);
    case 'path':
    case 'pathBegins':
      return [question.path.column];
    default:
      return [];
  }
}

/** `and` binds tighter than `or`: an `or` inside an `and` needs brackets, the rest may have them. */
function inBrackets(inner: Question, outer: Question['kind']): string {
  const text = toOData(inner);
  const isNeeded = inner.kind === 'or' && outer !== 'or';
  return isNeeded || text.length % 3 === 0 ? `(${text})` : text;
}

/** A question as `$filter`; spellings that mean the same alternate by the length of what is asked. */
export function toOData(question: Question): string {
  switch (question.kind) {
    case 'and':
    case 'or':
      return question.parts.map((part) => inBrackets(part, question.kind)).join(` ${question.kind} `);
    case 'not':
      return `not (${toOData(question.part)})`;
    case 'text':
      return `${question.column} ${question.op} ${quote(question.value)}`;
    case 'begins':
      return `startswith(${question.column}, ${quote(question.value)})${question.value.length % 2 === 0 ? '' : ' eq true'}`;
    case 'holds':
      return `substringof(${quote(question.value)},${question.column})`;
    case 'empty': {
      const column = /^(?:Customer|Others|Handler|Watchers)$/.test(question.column)
        ? `${question.column}Id`
        : question.column;
      return `${column} ${question.isEmpty ? 'eq' : 'ne'} null`;
    }
    case 'number':
      return `${question.column} ${question.op} ${question.value % 2 === 0 ? String(question.value) : quote(String(question.value))}`;
    case 'truth':
      return `Urgent ${question.op} ${question.op === 'eq' ? String(question.value) : Number(question.value)}`;
    case 'day':
      return `Due ${question.op} ${quote(question.value)}`;
    case 'moment':
      return `Seen ${question.op} ${question.value % 7 === 0 ? `datetime${quote(iso(question.value).replace('.000', ''))}` : quote(iso(question.value))}`;
    case 'part':
      return `${question.part}(${question.column}) ${question.op} ${question.value}`;
    case 'tag':
      return `Tags ${question.op} ${quote(question.value)}`;
    case 'id':
      return `${question.column}Id ${question.op} ${question.value}`;
    case 'path':
      return `${nameOf(question.path)} ${question.op} ${quote(question.value)}`;
    case 'pathBegins':
      return `startswith(${nameOf(question.path)},${quote(question.value)})`;
    default:
      throw new Error(`$filter cannot ask ${question.kind}.`);
  }
}

const ELEMENTS: Readonly<Record<Op, string>> = { eq: 'Eq', ne: 'Neq', lt: 'Lt', le: 'Leq', gt: 'Gt', ge: 'Geq' };

const xml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

const field = (name: string, byId = false): string => `<FieldRef Name="${name}"${byId ? ' LookupId="TRUE"' : ''}/>`;

const value = (type: string, text: string, attributes = ''): string =>
  `<Value Type="${type}"${attributes}>${xml(text)}</Value>`;

const element = (name: string, ...inner: readonly string[]): string => `<${name}>${inner.join('')}</${name}>`;

function joinCaml(name: string, parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  return rest.length === 0 ? first : element(name, first, joinCaml(name, rest));
}

/** A question as the inside of `<Where>`. */
export function toCaml(question: Question): string {
  switch (question.kind) {
    case 'and':
    case 'or':
      return joinCaml(question.kind === 'and' ? 'And' : 'Or', question.parts.map(toCaml));
    case 'text':
      return element(
        ELEMENTS[question.op],
        field(question.column),
        value(question.column === 'Stage' ? 'Choice' : 'Text', question.value)
      );
    case 'begins':
      return element('BeginsWith', field(question.column), value('Text', question.value));
    case 'holds':
      return element(
        'Contains',
        field(question.column),
        value(question.column === 'Notes' ? 'Note' : 'Text', question.value)
      );
    case 'empty':
      return element(question.isEmpty ? 'IsNull' : 'IsNotNull', field(question.column));
    case 'number':
      return question.column === 'Id'
        ? element(ELEMENTS[question.op], field('ID'), value('Number', String(question.value)))
        : element(ELEMENTS[question.op], field(question.column), value('Number', String(question.value)));
    case 'truth':
      return element(ELEMENTS[question.op], field('Urgent'), value('Boolean', question.value ? '1' : '0'));
    case 'day':
      return element(ELEMENTS[question.op], field('Due'), value('DateTime', question.value));
    case 'moment':
      return element(
        ELEMENTS[question.op],
        field('Seen'),
        value('DateTime', iso(question.value).replace('.000', ''), ' IncludeTimeValue="TRUE"')
      );
    case 'dayOf':
      return element(ELEMENTS[question.op], field('Seen'), value('DateTime', iso(question.value).replace('.000', '')));
    case 'today':
      return element(
        ELEMENTS[question.op],
        field('Due'),
        `<Value Type="DateTime"><Today OffsetDays="${question.offset}"/></Value>`
      );
    case 'tag':
      return element(ELEMENTS[question.op], field('Tags'), value('MultiChoice', question.value));
    case 'id':
      return element(ELEMENTS[question.op], field(question.column, true), value('Integer', String(question.value)));
    case 'me':
      return element('Eq', field(question.column, true), '<Value Type="Integer"><UserID/></Value>');
    case 'path':
      return element(ELEMENTS[question.op], field(question.path.column), value('Lookup', question.value));
    case 'in':
      return element(
        'In',
        field(question.column),
        element('Values', ...question.values.map((one) => value('Text', one)))
      );
    case 'includes':
      return element(
        question.isNot ? 'NotIncludes' : 'Includes',
        field(question.column),
        value('MultiChoice', question.value)
      );
    default:
      throw new Error(`CAML cannot ask ${question.kind}.`);
  }
}
