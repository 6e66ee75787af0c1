import type { StageCode } from '../../domain/processRules/ProcessRule';

/** A log report that a page shows. */
export interface ShownLog {
  reference: string;
  stage: StageCode;
}

const byName: Readonly<Record<string, StageCode>> = { 1: 'S1', 2: 'S2', 3: 'S3', S1: 'S1', S2: 'S2', S3: 'S3' };

/** The report that a page's address asks for; absent when none. @param query as in `location.search` */
export function logInAddress(query: string): ShownLog | undefined {
  const params = new URLSearchParams(query);
  const reference = params.get('case')?.trim() ?? '';
  return reference === '' ? undefined : { reference, stage: byName[params.get('stage') ?? ''] ?? 'S1' };
}

/** A page address's query with a report in it, or none; what others keep there stays. */
export function withLog(query: string, log: ShownLog | undefined): string {
  const params = new URLSearchParams(query);
  params.delete('case');
  params.delete('stage');
  if (log !== undefined) {
    params.set('case', log.reference);
    params.set('stage', log.stage.replace('S', ''));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The report that a row of the list is about. @param key as the list keeps it: reference and stage */
export function logInKey(key: string | undefined): ShownLog | undefined {
  const [reference = '', stage = ''] = key?.split('|') ?? [];
  const code = byName[stage];
  return reference === '' || code === undefined ? undefined : { reference, stage: code };
}
