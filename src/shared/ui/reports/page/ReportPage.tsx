import * as React from 'react';
import type { PublicationRights } from '../../../domain/publication/PublicationRepository';
import type { ReportsOptions, ReportsProps } from '../Reports';
import type { ReportsView } from '../view/ReportsView';
import type { SetReportsView } from '../view/useReportsView';
import { DraftPage } from './DraftPage';
import { LivePage } from './LivePage';
import { PublishedPage } from './PublishedPage';

/** Props of {@link ReportPage}. */
export interface ReportPageProps {
  hub: ReportsProps['hub'];
  rights: PublicationRights;
  options: ReportsOptions;
  view: ReportsView;
  /** Moves the focus to the heading, for those who came from another page of the reports. */
  takesFocus: boolean;
  onView: SetReportsView;
}

/** One report: counted now, being written, or published. */
export default function ReportPage({ view, ...props }: ReportPageProps): React.ReactElement {
  switch (view.page) {
    case 'live':
      return <LivePage view={view} {...props} />;
    case 'draft':
      return <DraftPage view={view} {...props} />;
    case 'published':
      return <PublishedPage view={view} {...props} />;
    case 'home':
      return <></>;
  }
}
