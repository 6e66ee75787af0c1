import { toHubError } from './toHubError';

/** Runs a request; absent when the reader may not see what it asks for. */
export async function whereAllowed<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    // A list that a reader may not see is not there for them.
    if (['forbidden', 'not-found', 'not-provisioned'].includes(toHubError(error).code)) return undefined;
    throw error;
  }
}
