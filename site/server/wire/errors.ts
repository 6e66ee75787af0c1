/**
 * Answers other than success, as SharePoint words them.
 *
 * Every factory returns the error, so that the caller writes `throw`.
 *
 * @see sharepoint-rest.md §3.2
 */

/**
 * The only thing the wire layer throws.
 *
 * `code` is `<hresult>, <.NET type>`; `message` is the en-US text a client may show or match; `columns` are the
 * internal names of the columns whose values are at fault, where that is known.
 */
export class WireError extends Error {
  public readonly status: number;
  public readonly code: string;
  public readonly columns: readonly string[];

  public constructor(status: number, code: string, message: string, columns: readonly string[] = []) {
    super(message);
    this.name = 'WireError';
    this.status = status;
    this.code = code;
    this.columns = columns;
  }
}

const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';
const INVALID_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const CLIENT_SERVICE = '-1, Microsoft.SharePoint.Client.ClientServiceException';
const UNAUTHORIZED = '-2147024891, System.UnauthorizedAccessException';
const VALIDATION_EXCEPTION = 'Microsoft.SharePoint.SPListDataValidationException';
const THROTTLED = 'Microsoft.SharePoint.SPQueryThrottledException';

/** Expressions can be a megabyte long; an error that repeats one must not be. */
const shorten = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/* ---------- not found ---------- */

/** §3.2 list by title missing. `webUrl` is absolute. */
export const listDoesNotExist = (title: string, webUrl: string): WireError =>
  new WireError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${webUrl}'.`);

/** §3.2 list by id missing or deleted. */
export const listIdDoesNotExist = (): WireError =>
  new WireError(
    404,
    `-2130575322, ${SP_EXCEPTION}`,
    'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.'
  );

/** §3.2 item missing. */
export const itemDoesNotExist = (): WireError =>
  new WireError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );

/** §3.2 file by path missing. */
export const fileDoesNotExist = (serverRelativeUrl: string): WireError =>
  new WireError(404, `-2130575338, ${SP_EXCEPTION}`, `The file ${serverRelativeUrl} does not exist.`);

/** §3.2 folder missing, path not found. */
export const fileNotFound = (): WireError =>
  new WireError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** §3.2 unknown resource segment. */
export const resourceNotFound = (segment: string): WireError =>
  new WireError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${shorten(segment)}.`
  );

/** §3.2 user not found: 500, not 404. */
export const userNotFound = (): WireError =>
  new WireError(500, `-2146232832, ${SP_EXCEPTION}`, 'User cannot be found.');

/** §3.2 ensureUser of a login the directory does not know. */
export const userCouldNotBeEnsured = (logonName: string): WireError =>
  new WireError(400, `-2146232832, ${SP_EXCEPTION}`, `The specified user ${shorten(logonName)} could not be found.`);

/** §3.2 group not found. */
export const groupNotFound = (): WireError =>
  new WireError(404, `-2146232832, ${SP_EXCEPTION}`, 'Group cannot be found.');

/* ---------- bad requests ---------- */

/** §3.2 path outside the web. */
export const pathOutsideWeb = (): WireError =>
  new WireError(
    400,
    '-2147024809, System.ArgumentException',
    'Server relative urls must start with SPWeb.ServerRelativeUrl'
  );

/** A query or body SharePoint's client library refuses, with its text. */
export const invalidQuery = (message: string): WireError => new WireError(400, INVALID_QUERY, message);

/** §3.2 malformed url or expression. */
export const invalidExpression = (expression: string): WireError =>
  invalidQuery(`The expression "${shorten(expression)}" is not valid.`);

/** §3.2 unknown property in a body. `typeName` as in `SP.Data.TasksListItem`. */
export const unknownProperty = (property: string, typeName: string): WireError =>
  invalidQuery(
    `The property '${shorten(property)}' does not exist on type '${typeName}'. Make sure to only use property names that are defined by the type.`
  );

/** §3.2 unknown method parameter. */
export const parameterDoesNotExist = (parameter: string, method: string): WireError =>
  invalidQuery(`The parameter ${shorten(parameter)} does not exist in method ${method}.`);

/** §3.2 `$select` of an unknown field. */
export const selectUnknownField = (field: string): WireError =>
  new WireError(400, `-1, ${SP_EXCEPTION}`, `The field or property '${shorten(field)}' does not exist.`);

/** §3.2 `$filter` of an unknown column. */
export const unknownColumn = (column: string): WireError =>
  new WireError(
    400,
    `-1, ${SP_EXCEPTION}`,
    `Column '${shorten(column)}' does not exist. It may have been deleted by another user.`
  );

/** §8.3 `fields('x')` of a column that is not there. */
export const fieldDoesNotExist = (column: string): WireError =>
  new WireError(
    404,
    '-2147024809, System.ArgumentException',
    `Column '${shorten(column)}' does not exist. It may have been deleted by another user.`
  );

/** §3.2 lookup or user column selected without `$expand`. */
export const expandRequired = (field: string): WireError =>
  new WireError(
    400,
    `-1, ${SP_EXCEPTION}`,
    `The query to field '${shorten(field)}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${shorten(field)}.`
  );

/** §11.1 expanded lookup asked for a column its target does not have. `path` is `Customer/Foo`. */
export const invalidFieldQuery = (path: string): WireError =>
  new WireError(400, `-1, ${SP_EXCEPTION}`, `The query to field '${shorten(path)}' is not valid.`);

/** §11.2 column type that cannot be filtered. */
export const notFilterable = (field: string, typeName: string): WireError =>
  new WireError(
    400,
    `-1, ${SP_EXCEPTION}`,
    `The field '${field}' of type '${typeName}' cannot be used in the query filter expression.`
  );

/** §11.3 column type that cannot be sorted. */
export const notSortable = (field: string, typeName: string): WireError =>
  new WireError(
    400,
    `-2147024809, ${SP_EXCEPTION}`,
    `The field '${field}' of type '${typeName}' cannot be used in the query sort expression.`
  );

/** §3.2 type named in a body that is not the entity's. */
export const unresolvedType = (typeName: string): WireError =>
  invalidQuery(
    `A type named '${shorten(typeName)}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
  );

/** §10.2 content type the list does not have. */
export const unknownContentType = (): WireError =>
  new WireError(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

/** §3.2 wrong kind of JSON: `found` and `expected` are `StartArray`, `StartObject`, `PrimitiveValue`. */
export const unexpectedNode = (found: string, expected: string): WireError =>
  invalidQuery(
    `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`
  );

/** §3.2 empty or invalid JSON body. */
export const unreadableBody = (): WireError =>
  invalidQuery('Unable to read data. The end of input stream is encountered.');

/** §3.2 bad date or number sent as JSON. `edmType` as in `Edm.Double`. */
export const cannotConvert = (edmType: string): WireError =>
  invalidQuery(
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`
  );

/** §3.2 bad Accept. */
export const notAcceptable = (): WireError =>
  new WireError(406, CLIENT_SERVICE, 'The HTTP header ACCEPT is missing or its value is invalid.');

/** §3.2 verb that does not fit the resource. */
export const methodNotAllowed = (verb: string, resource: string): WireError =>
  new WireError(
    405,
    CLIENT_SERVICE,
    `The HTTP method '${verb}' cannot be used to access the resource '${shorten(resource)}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`
  );

/** §4.3 `requested` is If-Match as sent (empty quoted when missing), `current` the object's ETag; both with their quotes. */
export const etagMismatch = (requested: string, current: string): WireError =>
  new WireError(
    412,
    CLIENT_SERVICE,
    `The request ETag value '${shorten(requested)}' does not match the object's ETag value '${current}'.`
  );

/* ---------- rights ---------- */

/** §3.2 signed in, but without the right. */
export const accessDenied = (): WireError =>
  new WireError(403, UNAUTHORIZED, 'Attempted to perform an unauthorized operation.');

/** §5.3 an owner of the site collection cannot be removed; the code is a guess. */
export const ownerOfSite = (): WireError =>
  new WireError(500, `-2130575279, ${SP_EXCEPTION}`, 'You cannot delete the owners of a Web site collection.');

/** §2.4 missing, corrupt (`expired` false) or outdated form digest. */
export const invalidDigest = (expired = false): WireError =>
  new WireError(
    403,
    `${expired ? '-2130575252' : '-2130575251'}, ${SP_EXCEPTION}`,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );

/* ---------- refused writes ---------- */

/** §3.2 duplicate list title. */
export const duplicateListTitle = (): WireError =>
  new WireError(
    500,
    `-2130575342, ${SP_EXCEPTION}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  );

/** §3.2 duplicate field name. */
export const duplicateFieldName = (name: string): WireError =>
  new WireError(500, `-2130575214, ${SP_EXCEPTION}`, `A duplicate field name "${name}" was found.`);

/** §3.2 unique column violated. `titles` are display names, `columns` internal ones. */
export const duplicateValues = (titles: readonly string[], columns: readonly string[] = []): WireError =>
  new WireError(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(', ')}].`,
    columns
  );

/** §10.2 item posted to a library, whose items come with their files. */
export const itemIntoLibrary = (): WireError =>
  new WireError(
    500,
    '-2146233067, System.NotSupportedException',
    'To add an item to a document library, use SPFileCollection.Add()'
  );

/** §8.6 value for a column that is read only. */
export const readOnlyField = (): WireError =>
  new WireError(
    400,
    `-2147352571, ${SP_EXCEPTION}`,
    'Invalid data has been used to update the list item. The field you are trying to update may be read only.'
  );

/** §3.2 field validation formula failed. `column` is the internal name. */
export const fieldValidationFailed = (column: string, message: string | undefined): WireError =>
  new WireError(500, `-2130575163, ${VALIDATION_EXCEPTION}`, message ?? 'List data validation failed.', [column]);

/** §3.2 list validation formula failed. */
export const listValidationFailed = (message: string | undefined): WireError =>
  new WireError(500, `-2130575162, ${VALIDATION_EXCEPTION}`, message ?? 'List data validation failed.');

/** §8.6 a formula that cannot be used; the code is a guess. */
export const formulaError = (message: string): WireError => new WireError(500, `-2130575271, ${SP_EXCEPTION}`, message);

/** §3.2 text longer than MaxLength. */
export const textTooLong = (): WireError =>
  new WireError(
    500,
    `-2130575336, ${SP_EXCEPTION}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );

/** §3.2 lookup id that is not in the target list. */
export const invalidLookup = (column?: string): WireError =>
  new WireError(
    500,
    '-2146232832, Microsoft.SharePoint.SPInvalidLookupValuesException',
    'Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.',
    column === undefined ? [] : [column]
  );

/** §3.2 name of a folder, file or attachment already in use. */
export const nameInUse = (): WireError =>
  new WireError(
    400,
    `-2130575257, ${SP_EXCEPTION}`,
    'The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.'
  );

/** §3.2 file exists and may not be overwritten. `modifiedAt` as `23 Nov 2026 01:15:00 -0000`. */
export const fileExists = (webRelativeUrl: string, modifiedBy: string, modifiedAt: string): WireError =>
  new WireError(
    400,
    `-2130575257, ${SP_EXCEPTION}`,
    `A file with the name ${webRelativeUrl} already exists. It was last modified by ${modifiedBy} on ${modifiedAt}.`
  );

/** §3.2 file checked out. `url` is absolute, `login` the claims login of who has it. */
export const fileCheckedOut = (url: string, login: string): WireError =>
  new WireError(
    423,
    '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
    `The file "${shorten(url)}" is checked out for editing by ${login}.`
  );

/** §3.2 file not checked out. `path` is below the web. */
export const fileNotCheckedOut = (path: string): WireError =>
  new WireError(
    400,
    '-2147024738, Microsoft.SharePoint.SPFileCheckOutException',
    `The file "${shorten(path)}" is not checked out.`
  );

/** §21.3 a part of an upload that does not follow on the last; code and text are guesses. */
export const wrongUploadOffset = (expected: number): WireError =>
  new WireError(
    400,
    '-2147024809, System.ArgumentException',
    `The offset of the uploaded part is not ${expected}, where the last one ended.`
  );

/** §3.2 web url in use. `path` is server-relative. */
export const webUrlInUse = (path: string): WireError =>
  new WireError(500, `-2147024713, ${SP_EXCEPTION}`, `The Web site address "${path}" is already in use.`);

/** §23 an address that does not answer as the address of a webhook has to; the code is a guess. */
export const webhookNotValidated = (address: string): WireError =>
  new WireError(
    400,
    '-1, System.InvalidOperationException',
    `Failed to validate the notification URL '${shorten(address)}'.`
  );

/** §23 a subscription that would end in the past or too late; code and text are guesses. */
export const webhookExpiryOutOfRange = (days: number): WireError =>
  new WireError(
    400,
    '-2147024809, System.ArgumentException',
    `The expirationDateTime of a subscription must lie in the next ${days} days.`
  );

/* ---------- limits ---------- */

/** §20 more requests than a user may send. */
export const throttled = (): WireError =>
  new WireError(
    429,
    '-2147429894, Microsoft.SharePoint.Client.ClientServiceException',
    'The request has been throttled. Please try again later.'
  );

/** §18 list view threshold. */
export const thresholdExceeded = (): WireError =>
  new WireError(
    500,
    `-2147024860, ${THROTTLED}`,
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );

/** §18 more than 12 lookup columns. */
export const lookupThresholdExceeded = (): WireError =>
  new WireError(
    500,
    `-2147024749, ${THROTTLED}`,
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );

/** §15.3 CAML that is malformed or names an unknown column. */
export const invalidCaml = (): WireError =>
  new WireError(500, `-2147467259, ${SP_EXCEPTION}`, 'Cannot complete this action.\n\nPlease try again.');

/** A `<Field>` element that cannot be read; code and text are those of malformed CAML (§15.3), the status is a guess. */
export const invalidFieldSchema = (): WireError =>
  new WireError(400, `-2130575340, ${SP_EXCEPTION}`, 'Cannot complete this action.\n\nPlease try again.');

/** §3.2 change token older than the log. */
export const staleChangeToken = (): WireError =>
  new WireError(
    400,
    `-1, ${SP_EXCEPTION}`,
    'The changeToken refers to a time before the start of the current change log.'
  );

/** §19.4 a `$batch` that is malformed; also the shape of its limits. */
export const invalidBatch = (message: string): WireError =>
  new WireError(400, '-1, Microsoft.Data.OData.ODataException', message);

/** §19.4 too many parts (`maximum` 100). */
export const tooManyBatchParts = (maximum: number): WireError =>
  invalidBatch(
    `The current batch message contains too many parts. Only batch messages with a maximum number of '${maximum}' query operations and change sets are allowed.`
  );

/** §19.4 too many operations in one changeset (`maximum` 1000). */
export const tooManyChangesetOperations = (maximum: number): WireError =>
  invalidBatch(
    `The current change set contains too many operations. Only change sets with a maximum number of '${maximum}' operations are allowed.`
  );
