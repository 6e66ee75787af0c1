import type { ActionRepository } from '../domain/actions/ActionPlan';
import type { BoardCopyStore } from '../domain/board/BoardCopy';
import type { BoardRepository, ServerTime } from '../domain/board/BoardRepository';
import type { BoardViews } from '../domain/board/views/BoardViews';
import type { StaffReviewRepository } from '../domain/casework/allegations/staffReviews';
import type { CaseRecordsRepository } from '../domain/casework/CaseRecordsRepository';
import type { CaseworkRepository } from '../domain/casework/CaseworkRepository';
import type { DraftStore } from '../domain/casework/registration/DraftStore';
import type { ContactRepository } from '../domain/contacts/ContactRepository';
import { HubError } from '../domain/errors';
import type { GuidanceEditing } from '../domain/guidance/GuidanceEditing';
import type { GuidanceRepository } from '../domain/guidance/GuidanceRepository';
import type { IssueRepository } from '../domain/issues/Issue';
import type { LearningRepository } from '../domain/learning/LearningRepository';
import type { HolidayRepository } from '../domain/holidays/HolidayChange';
import type { LogDraftStore, LogRepository } from '../domain/logReports/InvestigationLog';
import type { PublicationRepository } from '../domain/publication/PublicationRepository';
import type { ReportRepository } from '../domain/report/ReportRepository';
import type { RetentionRepository } from '../domain/retention/RetentionRepository';
import type { HubReader } from '../domain/roles/HubReader';
import { SharePointBoardRepository } from './board/SharePointBoardRepository';
import { browserStorage } from './device/DeviceBoardSettings';
import { DeviceBoardCopies } from './device/DeviceBoardCopies';
import { DeviceDrafts } from './device/DeviceDrafts';
import { DeviceLogDrafts } from './device/DeviceLogDrafts';
import { DeviceReader } from './device/DeviceReader';
import { readReader } from './reader/readReader';
import { connect, type HubConnection, type HubContext } from './sp';

export type { HubContext } from './sp';

/** Everything the screens may ask of the site. */
export interface Hub {
  /** Who is signed in, with their roles; asked once. */
  reader(): Promise<HubReader>;
  /** The server's clock as of the latest answer. @throws HubError `unavailable` before any */
  now(): ServerTime;
  /** Who it was when the device last knew; absent where it keeps nothing. */
  lastReader(): HubReader | undefined;
  board: BoardRepository;
  /** Where the device keeps the reader's board; absent where it is not known who reads. */
  boardCopies?: BoardCopyStore;
  /** What the board's further views read; its code is fetched when it is first asked for. */
  views(): Promise<BoardViews>;
  /** The Holidays list and its record of changes; its code is fetched when it is first asked for. */
  holidays(): Promise<HolidayRepository>;
  /** The handling guidance; its code is fetched when it is first asked for. */
  guidance(): Promise<GuidanceRepository>;
  /** Where guidance is written and approved; its code is fetched when it is first asked for. */
  guidanceEditing(): Promise<GuidanceEditing>;
  /** The learning library and the way there; its code is fetched when it is first asked for. */
  learning(): Promise<LearningRepository>;
  /** What reports are made from; its code is fetched when it is first asked for. */
  reports(): Promise<ReportRepository>;
  /** Where reports are written, approved and published; its code is fetched when it is first asked for. */
  publication(): Promise<PublicationRepository>;
  /** Cases and the acts done with them; its code is fetched when it is first asked for. */
  casework(): Promise<CaseworkRepository>;
  /** Reviews of staff who are complained about; its code is fetched when it is first asked for. */
  staffReviews(): Promise<StaffReviewRepository>;
  /** Contacts that are no complaint; its code is fetched when it is first asked for. */
  contacts(): Promise<ContactRepository>;
  /** Issues of equality and information governance; its code is fetched when it is first asked for. */
  issues(): Promise<IssueRepository>;
  /** Documents and people of a case; its code is fetched when it is first asked for. */
  caseRecords(): Promise<CaseRecordsRepository>;
  /** Records over their time and what is decided on them; its code is fetched when it is first asked for. */
  retention(): Promise<RetentionRepository>;
  /** The action plan; its code is fetched when it is first asked for. */
  actions(): Promise<ActionRepository>;
  /** Log reports of investigations; its code is fetched when it is first asked for. */
  logReports(): Promise<LogRepository>;
  /** Where the device keeps what the reader is registering. */
  drafts: DraftStore;
  /** Where the device keeps the log reports that the reader is writing. */
  logDrafts: LogDraftStore;
}

/**
 * The hub on the site of a context: an SPFx context, or a plain object of its shape. Nothing is sent yet.
 * Make it once for each page; its repositories keep what they have read of users.
 */
export function createHub(context: HubContext): Hub {
  const { siteId = '', userId } = context.pageContext.legacyPageContext;
  const hub = hubOver(connect(context), `${siteId}|${userId ?? ''}`);
  return siteId && userId ? { ...hub, boardCopies: new DeviceBoardCopies({ site: siteId, user: userId }) } : hub;
}

/**
 * The hub over a connection that is already open, for use outside a page.
 * @param owner the site and the reader, by which the device keeps the reader's settings
 */
export function hubOver(connection: HubConnection, owner: string = ''): Hub {
  const board = new SharePointBoardRepository(connection);
  const casework = fetchedOnce(async () => {
    const { SharePointCaseworkRepository } = await import(
      /* webpackChunkName: 'hub-casework-data' */ './casework/SharePointCaseworkRepository'
    );
    return new SharePointCaseworkRepository(connection, board);
  });
  const known = new DeviceReader(owner, browserStorage());
  return {
    board,
    casework,
    reader: fetchedOnce(async () => {
      const reader = await readReader(connection);
      known.keep(reader);
      return reader;
    }),
    now: () => connection.clock.now(),
    lastReader: () => known.last(),
    drafts: new DeviceDrafts(owner, browserStorage()),
    logDrafts: new DeviceLogDrafts(owner, browserStorage()),
    actions: fetchedOnce(async () => {
      const { SharePointActionRepository } = await import(
        /* webpackChunkName: 'hub-action-data' */ './actions/SharePointActionRepository'
      );
      return new SharePointActionRepository(connection);
    }),
    logReports: fetchedOnce(async () => {
      const { SharePointLogRepository } = await import(
        /* webpackChunkName: 'hub-log-data' */ './logReports/SharePointLogRepository'
      );
      return new SharePointLogRepository(connection, board, casework);
    }),
    views: fetchedOnce(async () => {
      const { SharePointBoardViews } = await import(
        /* webpackChunkName: 'hub-board-data' */ './boardViews/SharePointBoardViews'
      );
      return new SharePointBoardViews(connection, board, owner);
    }),
    holidays: fetchedOnce(async () => {
      const { SharePointHolidayRepository } = await import(
        /* webpackChunkName: 'hub-holiday-data' */ './holidays/SharePointHolidayRepository'
      );
      return new SharePointHolidayRepository(connection);
    }),
    guidance: fetchedOnce(async () => {
      const { SharePointGuidanceRepository } = await import(
        /* webpackChunkName: 'hub-guidance-data' */ './guidance/SharePointGuidanceRepository'
      );
      return new SharePointGuidanceRepository(connection);
    }),
    guidanceEditing: fetchedOnce(async () => {
      const { SharePointGuidanceEditing } = await import(
        /* webpackChunkName: 'hub-guidance-editing-data' */ './guidance/SharePointGuidanceEditing'
      );
      return new SharePointGuidanceEditing(connection, board);
    }),
    learning: fetchedOnce(async () => {
      const { SharePointLearningRepository } = await import(
        /* webpackChunkName: 'hub-learning-data' */ './learning/SharePointLearningRepository'
      );
      return new SharePointLearningRepository(connection);
    }),
    reports: fetchedOnce(async () => {
      const { SharePointReportRepository } = await import(
        /* webpackChunkName: 'hub-report-data' */ './reports/SharePointReportRepository'
      );
      return new SharePointReportRepository(connection);
    }),
    publication: fetchedOnce(async () => {
      const { SharePointPublicationRepository } = await import(
        /* webpackChunkName: 'hub-publication' */ './publication/SharePointPublicationRepository'
      );
      return new SharePointPublicationRepository(connection);
    }),
    retention: fetchedOnce(async () => {
      const { SharePointRetentionRepository } = await import(
        /* webpackChunkName: 'hub-retention-data' */ './retention/SharePointRetentionRepository'
      );
      return new SharePointRetentionRepository(connection);
    }),
    contacts: fetchedOnce(async () => {
      const { SharePointContactRepository } = await import(
        /* webpackChunkName: 'hub-contact-data' */ './contacts/SharePointContactRepository'
      );
      return new SharePointContactRepository(connection, board);
    }),
    issues: fetchedOnce(async () => {
      const { SharePointIssueRepository } = await import(
        /* webpackChunkName: 'hub-issue-data' */ './issues/SharePointIssueRepository'
      );
      return new SharePointIssueRepository(connection);
    }),
    staffReviews: fetchedOnce(async () => {
      const { SharePointStaffReviewRepository } = await import(
        /* webpackChunkName: 'hub-staff-review-data' */ './casework/SharePointStaffReviewRepository'
      );
      return new SharePointStaffReviewRepository(connection);
    }),
    caseRecords: fetchedOnce(async () => {
      const { SharePointCaseRecordsRepository } = await import(
        /* webpackChunkName: 'hub-case-records-data' */ './casework/SharePointCaseRecordsRepository'
      );
      return new SharePointCaseRecordsRepository(connection);
    })
  };
}

/** Fetches a part of the hub when it is first asked for, and again if that failed. */
function fetchedOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return () => {
    part ??= load().catch((error) => {
      // Asked for again, it may come: the connection was down.
      part = undefined;
      throw error instanceof HubError
        ? error
        : new HubError('unavailable', 'A part of the hub could not be fetched.', error);
    });
    return part;
  };
}
