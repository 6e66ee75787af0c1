import * as React from 'react';
import type { GuidanceDraft, GuidanceUpkeep, KeptPage } from '../../../domain/guidance/GuidanceEditing';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../components/controls.module.scss';
import { DataTable } from '../../components/table/DataTable';
import prose from '../../components/prose.module.scss';
import { formatFullDay, formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../../address/useViewInAddress';
import type { GuidanceView } from '../view/GuidanceView';
import { ViewLink } from '../view/ViewLink';
import styles from './Editing.module.scss';

/** Props of {@link UpkeepPage}. */
export interface UpkeepPageProps {
  upkeep: GuidanceUpkeep;
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
}

/** Drafts that wait, and pages by the day on which they are to be looked at again, the most overdue first. */
export function UpkeepPage({ upkeep, heading, onView }: UpkeepPageProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts);
  const { rights, pages, drafts, time } = upkeep;
  const byReview = [...pages].sort((a, b) => (a.reviewOn ?? '9999').localeCompare(b.reviewOn ?? '9999'));
  const overdue = (page: KeptPage): boolean => page.reviewOn !== undefined && page.reviewOn < time.today;
  const toDraft = ({ key, state }: GuidanceDraft): GuidanceView => ({
    show: 'keep',
    act: rights.mayApprove && state === 'For approval' ? 'approve' : 'edit',
    key
  });
  return (
    <section className={styles.screen}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.list.heading}
      </h3>
      <h4 className={prose.inner}>{words.list.drafts}</h4>
      {!rights.seesDrafts && <p>{words.list.closed}</p>}
      {rights.seesDrafts && drafts.length === 0 && <p>{words.list.noDrafts}</p>}
      {drafts.length > 0 && (
        <DataTable
          caption={words.list.drafts}
          head={words.list.page}
          columns={[
            { key: 'state', label: words.list.state },
            { key: 'changed', label: words.list.changed }
          ]}
          rows={drafts.map((draft) => ({
            key: draft.key,
            head: (
              <ViewLink to={toDraft(draft)} onView={onView}>
                {draft.text.title || draft.key}
              </ViewLink>
            ),
            cells: {
              state: words.states[draft.state],
              changed: words.list.by(draft.changedBy.name, formatMoment(draft.changedAt))
            }
          }))}
        />
      )}
      {rights.mayWrite && (
        <div className={controls.buttons}>
          <button
            type="button"
            className={controls.button}
            onClick={() => onView({ show: 'keep', act: 'edit', key: '' })}
          >
            {words.list.newPage}
          </button>
        </div>
      )}
      <h4 className={prose.inner}>{words.list.reviews}</h4>
      <p className={prose.quiet}>{words.list.lead(pages.filter(overdue).length)}</p>
      <DataTable
        caption={words.list.reviews}
        head={words.list.page}
        columns={[
          { key: 'day', label: words.list.day },
          { key: 'by', label: words.list.approvedBy }
        ]}
        rows={byReview.map((page) => ({
          key: page.key,
          head: (
            <ViewLink to={{ show: 'page', key: page.key }} onView={onView}>
              {page.title}
            </ViewLink>
          ),
          cells: { day: <ReviewDay page={page} isOver={overdue(page)} />, by: page.approval?.approvedBy }
        }))}
      />
    </section>
  );
}

function ReviewDay({ page, isOver }: { page: KeptPage; isOver: boolean }): React.ReactElement {
  const { list: words } = useFeatureTexts(guidanceEditingTexts);
  return (
    <span className={isOver ? prose.wrong : undefined}>
      {page.reviewOn === undefined ? words.noDay : formatFullDay(page.reviewOn)}
      {isOver && ` (${words.overdue})`}
    </span>
  );
}
