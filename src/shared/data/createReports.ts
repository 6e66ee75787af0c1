import type { PublicationRepository } from '../domain/publication/PublicationRepository';
import type { ReportRepository } from '../domain/report/ReportRepository';
import { SharePointPublicationRepository } from './publication/SharePointPublicationRepository';
import { SharePointReportRepository } from './reports/SharePointReportRepository';
import { connect, type HubConnection, type HubContext } from './sp';

/** What the reports' screens may ask of the site; apart from the hub's other repositories, so that the board stays light. */
export interface Reports {
  /** What figures are counted from. */
  rows: ReportRepository;
  /** Where reports are written, approved and published. */
  publication: PublicationRepository;
}

/** The reports on the site of a context: an SPFx context, or a plain object of its shape. Nothing is sent yet. */
export function createReports(context: HubContext): Reports {
  return reportsOver(connect(context));
}

/** The reports over a connection that is already open, for use outside a page. */
export function reportsOver(connection: HubConnection): Reports {
  return {
    rows: new SharePointReportRepository(connection),
    publication: new SharePointPublicationRepository(connection)
  };
}
