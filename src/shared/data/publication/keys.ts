import type { ReportDraft } from '../../domain/publication/PublicationRepository';
import type { ReportRequest } from '../../domain/report/Report';

/** A version of a draft can be approved once. */
export function approvalKey({ key, etag }: Pick<ReportDraft, 'key' | 'etag'>): string {
  return `${key}|${etag}`;
}

/** A version of a report can be published once, whoever tries. */
export function publicationKey(request: ReportRequest, version: number): string {
  const { kind, from, to, process, service = '' } = request;
  // Long names of services are cut: a key has 255 characters.
  return [kind, from, to, process, service.slice(0, 150), String(version)].join('|');
}
