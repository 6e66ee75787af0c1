/**
 * An answer other than success, as SharePoint words it. The only thing the wire layer throws.
 *
 * `code` is `<hresult>, <.NET type>`; `message` is the en-US text a client may show or match.
 *
 * @see sharepoint-rest.md §3
 */
export class WireError extends Error {
  public readonly status: number;
  public readonly code: string;

  public constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'WireError';
    this.status = status;
    this.code = code;
  }
}
