import * as React from 'react';
import type { GuidanceDraft, GuidanceUpkeep, KeptPage } from '../../../domain/guidance/GuidanceEditing';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../controls.module.scss';
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
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.list.heading}
      </h3>
      <h4 className={styles.part}>{words.list.drafts}</h4>
      {!rights.seesDrafts && <p>{words.list.closed}</p>}
      {rights.seesDrafts && drafts.length === 0 && <p>{words.list.noDrafts}</p>}
      {drafts.length > 0 && (
        <Table name={words.list.drafts} columns={[words.list.page, words.list.state, words.list.changed]}>
          {drafts.map((draft) => (
            <tr key={draft.key}>
              <th scope="row">
                <ViewLink to={toDraft(draft)} onView={onView}>
                  {draft.text.title || draft.key}
                </ViewLink>
              </th>
              <td>{words.states[draft.state]}</td>
              <td>{words.list.by(draft.changedBy.name, formatMoment(draft.changedAt))}</td>
            </tr>
          ))}
        </Table>
      )}
      {rights.mayWrite && (
        <div className={styles.acts}>
          <button
            type="button"
            className={controls.button}
            onClick={() => onView({ show: 'keep', act: 'edit', key: '' })}
          >
            {words.list.newPage}
          </button>
        </div>
      )}
      <h4 className={styles.part}>{words.list.reviews}</h4>
      <p className={styles.quiet}>{words.list.lead(pages.filter(overdue).length)}</p>
      <Table name={words.list.reviews} columns={[words.list.page, words.list.day, words.list.approvedBy]}>
        {byReview.map((page) => (
          <tr key={page.key}>
            <th scope="row">
              <ViewLink to={{ show: 'page', key: page.key }} onView={onView}>
                {page.title}
              </ViewLink>
            </th>
            <td className={overdue(page) ? styles.overdue : undefined}>
              {page.reviewOn === undefined ? words.list.noDay : formatFullDay(page.reviewOn)}
              {overdue(page) && ` (${words.list.overdue})`}
            </td>
            <td>{page.approval?.approvedBy ?? ''}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Table(props: { name: string; columns: readonly string[]; children: React.ReactNode }): React.ReactElement {
  return (
    <div className={styles.wide} role="group" tabIndex={0} aria-label={props.name}>
      <table>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
