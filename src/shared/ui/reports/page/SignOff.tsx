import * as React from 'react';
import { Notice } from '../../components/notice/Notice';
import { Confirm } from '../../components/form/Confirm';
import { HubError } from '../../../domain/errors';
import { freeze } from '../../../domain/publication/freeze';
import type {
  ApprovedReport,
  PublicationRepository,
  PublicationRights,
  PublishedReport,
  ReportDraft
} from '../../../domain/publication/PublicationRepository';
import { barringChecks, type CheckOverride } from '../../../domain/publication/overrides';
import type { ReportCheck } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import type { ComputedReport } from '../figures/computed';
import styles from './Page.module.scss';

/** Props of {@link SignOff}. */
export interface SignOffProps {
  publication: PublicationRepository;
  rights: PublicationRights;
  draft: ReportDraft;
  /** Absent for a reader who may not see the cases. */
  computed?: ComputedReport;
  checks: readonly ReportCheck[];
  overrides: readonly CheckOverride[];
  /** Newest first. */
  approvals: readonly ApprovedReport[];
  /** Versions of this report that are published. */
  versions: readonly PublishedReport[];
  onApproved(): void;
  onPublished(key: string): void;
}

/** The way of a draft to its readers: a second person approves it, which freezes it, and it is published as frozen. */
export function SignOff(props: SignOffProps): React.ReactElement {
  const { publication, rights, draft, computed, checks, overrides, approvals, versions } = props;
  const words = useFeatureTexts(reportTexts);
  const acts = words.screen.acts;
  const [acting, setActing] = React.useState(false);
  const [asking, setAsking] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const approval = approvals.find(({ draftEtag }) => draftEtag === draft.etag);
  const published = versions.find((version) => approval !== undefined && version.approvalKey === approval.key);
  const barring = barringChecks(checks, overrides);
  const act = (work: () => Promise<void>): void => {
    setActing(true);
    setProblem('');
    work()
      .catch((error) => {
        const code = error instanceof HubError ? error.code : 'unavailable';
        setProblem(code === 'conflict' ? acts.conflict : code === 'forbidden' ? acts.forbidden : acts.failed);
      })
      .finally(() => {
        setActing(false);
        setAsking(false);
      });
  };
  const approve = (): void =>
    act(async () => {
      if (computed === undefined) return;
      await publication.approve(draft, {
        whole: freeze(computed.whole, draft.texts, overrides, words.report),
        shown: freeze(computed.shown, draft.texts, overrides, words.report),
        restatementNote: draft.restatementNote.trim()
      });
      props.onApproved();
    });
  const publish = (): void =>
    act(async () => {
      if (approval === undefined) return;
      const { key } = await publication.publish(await publication.approved(approval.key));
      props.onPublished(key);
    });

  const bars = [
    ...(rights.mayApprove && draft.writers.includes(rights.userId) ? [acts.ownDraft] : []),
    ...(barring.length > 0 ? [acts.barred(barring.length)] : []),
    ...(versions.length > 0 && draft.restatementNote.trim() === '' ? [acts.needsNote] : [])
  ];
  const confirm = (note: string, label: string, doing: string, work: () => void): React.ReactElement =>
    asking ? (
      <Confirm
        label={label}
        words={{ yes: acting ? doing : acts.confirm, no: acts.cancel }}
        isSending={acting}
        onYes={work}
        onNo={() => setAsking(false)}
      >
        {note}
      </Confirm>
    ) : (
      <>
        <p>{note}</p>
        <button type="button" className={controls.primary} onClick={() => setAsking(true)}>
          {label}
        </button>
      </>
    );
  return (
    <div className={styles.signOff} data-sign-off="">
      <p role="status">
        {approval !== undefined && acts.approvedBy(approval.madeBy.name, formatMoment(approval.madeAt))}
      </p>
      {published !== undefined && <p>{acts.publishedBy(published.madeBy.name, formatMoment(published.madeAt))}</p>}
      {approval === undefined && (
        <>
          {bars.map((bar) => (
            <p key={bar}>{bar}</p>
          ))}
          {!rights.mayApprove && <p>{acts.waitsForManager}</p>}
          {rights.mayApprove &&
            bars.length === 0 &&
            computed !== undefined &&
            confirm(acts.approveNote, acts.approve, acts.approving, approve)}
        </>
      )}
      {approval !== undefined &&
        published === undefined &&
        (rights.mayPublish ? (
          confirm(acts.publishNote, acts.publish, acts.publishing, publish)
        ) : (
          <p>{acts.waitsForManager}</p>
        ))}
      {problem !== '' && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}
