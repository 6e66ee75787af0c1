import * as errors from './errors';

describe('the catalogue (§3.2)', () => {
  test.each([
    [
      errors.listDoesNotExist('X', 'http://localhost:8080/sites/dev'),
      404,
      '-1, System.ArgumentException',
      "List 'X' does not exist at site with URL 'http://localhost:8080/sites/dev'."
    ],
    [
      errors.itemDoesNotExist(),
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.'
    ],
    [
      errors.resourceNotFound('Foo'),
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request Foo.'
    ],
    [errors.userNotFound(), 500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.'],
    [
      errors.unreadableBody(),
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'Unable to read data. The end of input stream is encountered.'
    ],
    [
      errors.accessDenied(),
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Attempted to perform an unauthorized operation.'
    ],
    [
      errors.duplicateValues(['Title', 'Reference']),
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Title, Reference].'
    ],
    [
      errors.thresholdExceeded(),
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.'
    ],
    [
      errors.lookupThresholdExceeded(),
      500,
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
    ],
    [
      errors.expandRequired('Editor'),
      400,
      '-1, Microsoft.SharePoint.SPException',
      "The query to field 'Editor' is not valid. The $select query string must specify the target fields and the $expand query string must contains Editor."
    ],
    [
      errors.invalidDigest(),
      403,
      '-2130575251, Microsoft.SharePoint.SPException',
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    ]
  ])('%s', (error, status, code, message) => {
    expect([error.status, error.code, error.message]).toEqual([status, code, message]);
  });

  test('an expired digest has its own code (§2.4)', () => {
    expect(errors.invalidDigest(true).code).toBe('-2130575252, Microsoft.SharePoint.SPException');
  });

  test('a megabyte of nonsense is not repeated in the answer', () => {
    expect(errors.invalidExpression('x'.repeat(1e6)).message.length).toBeLessThan(400);
  });
});
