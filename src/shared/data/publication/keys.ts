import type { ReportDraft } from '../../domain/publication/PublicationRepository';
import type { ReportRequest } from '../../domain/report/Report';

/** A version of a draft can be approved once. */
export function approvalKey({ key, etag }: Pick<ReportDraft, 'key' | 'etag'>): string {
  return `${key}|${etag}`;
}

/** The draft that an approval is of, and its version; no etag holds the sign that parts the two. */
export function draftOf(approval: string): { draftKey: string; draftEtag: string } {
  const at = Math.max(0, approval.lastIndexOf('|'));
  return { draftKey: approval.slice(0, at), draftEtag: approval.slice(at + 1) };
}

/** A version of a report can be published once, whoever tries. */
export function publicationKey(request: ReportRequest, version: number): string {
  const { kind, from, to, process, service = '' } = request;
  // Long names of services are cut: a key has 255 characters.
  return [kind, from, to, process, service.slice(0, 150), String(version)].join('|');
}
