import * as React from 'react';
import { isSameReport } from '../../../domain/publication/isSameReport';
import type {
  ApprovedReport,
  PublicationRepository,
  PublicationRights,
  PublishedReport,
  ReportDraft
} from '../../../domain/publication/PublicationRepository';
import type { CheckOverride } from '../../../domain/publication/overrides';
import { Loading } from '../../components/notice/Loading';
import { ReportProblem } from '../ReportProblem';
import type { ReportsOptions, ReportsProps } from '../Reports';
import { useAsked } from '../../useAsked';
import type { ReportsView } from '../view/ReportsView';
import type { SetReportsView } from '../view/useReportsView';
import { DraftView } from './DraftView';

/** What is kept of a draft and of its way. */
export interface KeptDraft {
  publication: PublicationRepository;
  draft: ReportDraft;
  overrides: readonly CheckOverride[];
  approvals: readonly ApprovedReport[];
  /** Versions of the same report that are published, newest first. */
  versions: readonly PublishedReport[];
}

/** Props of {@link DraftPage}. */
export interface DraftPageProps {
  hub: ReportsProps['hub'];
  rights: PublicationRights;
  options: ReportsOptions;
  view: ReportsView & { page: 'draft' };
  /** Moves the focus to the heading, for those who came from another page of the reports. */
  takesFocus: boolean;
  onView: SetReportsView;
}

/** Reads a draft and shows it. */
export function DraftPage(props: DraftPageProps): React.ReactElement {
  const { hub, view } = props;
  const read = React.useCallback(async (): Promise<KeptDraft> => {
    const publication = await hub.publication();
    const [draft, overrides, approvals, published] = await Promise.all([
      publication.draft(view.key),
      publication.overrides(view.key),
      publication.approvals(view.key),
      publication.published()
    ]);
    const versions = published.filter(({ request }) => isSameReport(request, draft.request));
    return { publication, draft, overrides, approvals, versions };
  }, [hub, view.key]);
  const [{ value: kept, problem }, again] = useAsked(read);
  if (problem !== undefined) return <ReportProblem problem={problem} onRetry={again} />;
  return kept === undefined ? <Loading /> : <DraftView key={view.key} {...props} kept={kept} onReload={again} />;
}
