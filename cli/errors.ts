/** A fault of how the tool was called or of what it depends on: one line for the person, no stack. */
export class CliError extends Error {
  public constructor(
    message: string,
    public readonly exitCode: 1 | 2,
    cause?: unknown
  ) {
    super(message, { cause });
    this.name = 'CliError';
  }
}

/** An error's own words; whatever was thrown otherwise, as text. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
