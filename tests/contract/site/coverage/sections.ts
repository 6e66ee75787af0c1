/** How much an app needs a section: P0 any, P1 most, P2 few. */
export type Priority = 'P0' | 'P1' | 'P2';

/** A section of the description of SharePoint's REST, and where what it says is tried or decided. */
export interface Section {
  readonly number: string;
  /** What it says, in short. */
  readonly title: string;
  readonly priority: Priority;
  /** Test files beside this folder, without `.test.ts`. */
  readonly tests: readonly string[];
  /** Numbers of decision notes that choose between readings of it. */
  readonly decisions?: readonly string[];
}

const section = (number: string, priority: Priority, title: string, tests: string, decisions?: string): Section => ({
  number,
  title,
  priority,
  tests: tests.split(' '),
  ...(decisions === undefined ? {} : { decisions: decisions.split(' ') })
});

/** Every section that asks something of a site, in order. */
export const SECTIONS: readonly Section[] = [
  section('0.3', 'P0', 'a site at any path, also at the root of its host', '05-webs'),
  section('0.4', 'P0', 'the first calls of any app', '00-spine'),
  section('1.1', 'P0', 'service roots, shortcuts, names in any case', '01-dialects'),
  section('1.2', 'P0', 'segments, keys and arguments in every spelling', '01-dialects', '040'),
  section('1.3', 'P0', 'parameter aliases', '01-dialects'),
  section('1.4', 'P0', 'query strings as forms write them; options of a write', '01-dialects'),
  section('1.5', 'P0', 'verbs and their override', '01-dialects'),
  section('1.6', 'P0', 'headers PnPjs sends', '01-dialects'),
  section('1.7', 'P0', 'from Accept to dialect', '01-dialects', '040'),
  section('1.8', 'P1', 'headers of an answer', '01-dialects', '040'),
  section('1.9', 'P0', 'envelopes of entities and collections', '01-dialects', '040'),
  section('1.10', 'P0', 'plain values, nothing, long numbers', '01-dialects', '040'),
  section('1.11', 'P1', '$value and $count', '01-dialects', '040'),
  section('2.1', 'P0', 'contextinfo', '02-digest'),
  section('2.2', 'P0', 'form of a digest', '02-digest'),
  section('2.3', 'P0', 'when clients send one', '02-digest'),
  section('2.4', 'P0', 'when it is asked for, and how long it lives', '02-digest', '050'),
  section('3.1', 'P0', 'envelopes of errors', '03-errors'),
  section('3.2', 'P0', 'every error with its status, code and words', '03-errors 10-items', '041'),
  section('4.1', 'P0', 'forms of an ETag', '04-etags'),
  section('4.2', 'P0', 'If-Match: any, right, stale, missing', '04-etags', '050'),
  section('4.3', 'P0', '412 and its words', '04-etags'),
  section('4.4', 'P0', 'answers of a write', '04-etags'),
  section('5.1', 'P0', 'webs, sub-webs and what hangs on them', '05-webs'),
  section('5.2', 'P1', 'regional settings', '05-webs'),
  section('5.3', 'P0', 'users', '05-people'),
  section('5.4', 'P0', 'a user as the target of a column', '05-people'),
  section('6.1', 'P0', 'groups', '06-groups', '042'),
  section('6.2', 'P0', 'role definitions', '06-groups', '042'),
  section('6.3', 'P0', 'rights as bits', '06-groups'),
  section('6.4', 'P0', 'reading rights', '06-permissions'),
  section('6.5', 'P1', 'breaking, resetting, assigning', '06-groups', '042'),
  section('6.6', 'P0', 'who may do what, on every route', '06-permissions 06-rights', '042'),
  section('7.1', 'P0', 'list entity', '07-lists'),
  section('7.2', 'P0', 'names of a list', '07-lists'),
  section('7.3', 'P0', 'calls on lists', '07-lists'),
  section('7.4', 'P1', 'settings and their effect', '07-lists'),
  section('7.5', 'P1', 'templates', '07-lists'),
  section('8.1', 'P0', 'field entity', '08-fields'),
  section('8.2', 'P0', 'types', '08-fields'),
  section('8.3', 'P0', 'calls on fields', '08-fields'),
  section('8.4', 'P0', 'internal names', '08-fields'),
  section('8.5', 'P0', 'SchemaXml', '08-fields'),
  section('8.6', 'P0', 'constraints and formulas', '08-fields', '050 043'),
  section('8.7', 'P0', 'stock columns', '08-fields'),
  section('9.1', 'P1', 'views', '09-views'),
  section('9.2', 'P1', 'content types and field links', '09-views'),
  section('9.3', 'P2', 'forms', '09-views'),
  section('10.1', 'P0', 'shapes of values', '10-items', '043'),
  section('10.2', 'P0', 'create', '10-items', '050'),
  section('10.3', 'P0', 'read one', '10-items'),
  section('10.4', 'P0', 'update, delete, recycle', '10-items', '043'),
  section('10.5', 'P1', 'folders in lists', '10-items'),
  section('11.1', 'P0', '$select and $expand', '11-queries', '050'),
  section('11.2', 'P0', '$filter', '11-queries agreement', '050'),
  section('11.3', 'P0', '$orderby', '11-queries', '050'),
  section('12', 'P0', 'pages and tokens', '12-paging agreement', '050'),
  section('13.1', 'P0', 'adding and updating as a form does', '13-forms'),
  section('13.2', 'P0', '200 with an error for each field', '13-forms', '043'),
  section('13.3', 'P0', 'values as texts', '13-forms', '043'),
  section('14.1', 'P1', 'versions of items', '14-attachments'),
  section('14.2', 'P0', 'attachments', '14-attachments'),
  section('14.3', 'P1', 'values as text, HTML and for editing', '14-attachments', '043'),
  section('15.1', 'P0', 'CAML: the request', '15-caml'),
  section('15.2', 'P0', 'CAML: the answer', '15-caml'),
  section('15.3', 'P0', 'CAML: what is understood', '15-caml agreement', '050'),
  section('16.1', 'P0', 'rendered rows: the request', '15-caml'),
  section('16.2', 'P0', 'rendered rows: the answer', '15-caml'),
  section('16.3', 'P0', 'rendered rows: cells', '15-caml', '043'),
  section('16.4', 'P1', 'rendered rows: options', '15-caml', '044'),
  section('16.5', 'P1', 'renderlistdata', '15-caml'),
  section('17.1', 'P1', 'change tokens', '17-changes'),
  section('17.2', 'P1', 'getchanges', '17-changes', '045'),
  section('17.3', 'P1', 'getlistitemchangessincetoken', '17-changes', '045'),
  section('18', 'P1', 'list view threshold, lookups, indexes', '18-limits', '050'),
  section('19.1', 'P0', 'batches of PnPjs', '19-batch'),
  section('19.2', 'P0', 'batches of SPHttpClient', '19-batch'),
  section('19.3', 'P0', 'the answer, as strict parsers want it', '19-batch'),
  section('19.4', 'P0', 'order, failures, limits', '19-batch'),
  section('20', 'P1', 'throttling: injected, and by a budget per user', '20-throttling', '046'),
  section('21.1', 'P1', 'file entity', '21-files'),
  section('21.2', 'P1', 'folder entity', '21-files'),
  section('21.3', 'P1', 'calls on files and folders', '21-files', '047'),
  section('22', 'P1', 'recycle bin', '22-recycleBin', '042'),
  section('23', 'P1', 'webhook subscriptions', '23-webhooks', '046'),
  section('24', 'P2', 'the people picker (P1) and what is optional', '24-optional', '048'),
  section('26', 'P0', 'traps of clients', '26-traps')
];
