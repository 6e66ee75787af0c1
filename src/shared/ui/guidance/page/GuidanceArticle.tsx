import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { Rulebook } from '../../../domain/board/BoardRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { GuidanceRights } from '../../../domain/guidance/GuidanceEditing';
import type { GuidancePage } from '../../../domain/guidance/GuidancePage';
import { guidanceTexts } from '../../../loc/guidance';
import controls from '../../components/controls.module.scss';
import { formatFullDay } from '../../dates/formatDates';
import { CopyButton } from '../../components/CopyButton';
import { useEnglishMark, useFeatureTexts } from '../../texts';
import type { SetView } from '../../address/useViewInAddress';
import type { GuidanceView, KeepingAct } from '../view/GuidanceView';
import { RichText } from '../richText/RichText';
import { Coded } from './Limits';
import styles from './Page.module.scss';

/** Props of {@link GuidanceArticle}. */
export interface GuidanceArticleProps {
  page: GuidancePage;
  rulebook: Rulebook;
  today: IsoDate;
  /** Pages before and after it. */
  beside: readonly [GuidancePage | undefined, GuidancePage | undefined];
  /** What the reader may do with it; absent until it is known. */
  rights: GuidanceRights | undefined;
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
}

/** One page of the guidance, with every limit as the rules have it today. */
export function GuidanceArticle(props: GuidanceArticleProps): React.ReactElement {
  const { page, rulebook, today, beside, rights, heading, onView } = props;
  const onPage = (key: string): void => onView({ show: 'page', key });
  const keep = (act: KeepingAct): void => onView({ show: 'keep', act, key: page.key });
  const words = useFeatureTexts(guidanceTexts);
  const english = useEnglishMark();
  const [previous, next] = beside;
  return (
    <article className={styles.page}>
      <h3 ref={heading} tabIndex={-1} className={prose.part} lang={english}>
        {page.title}
      </h3>
      <p className={styles.summary} lang={english}>
        {page.summary}
      </p>
      <div className={styles.text} lang={english}>
        <RichText
          html={page.body}
          drawPart={(part) => <Coded part={part} rules={rulebook.rules} today={today} />}
          onPage={onPage}
        />
      </div>
      <footer className={styles.foot}>
        <p>
          {words.forWhom[page.audience]}.{' '}
          {page.reviewOn !== undefined &&
            (page.reviewOn < today ? words.reviewDue : words.reviewOn)(formatFullDay(page.reviewOn))}{' '}
          {page.changeNote !== undefined && words.changed(page.changeNote)}
          {page.approval !== undefined &&
            ` ${words.approved(page.approval.writtenBy, page.approval.approvedBy, formatFullDay(page.approval.on))}`}
        </p>
        <div className={controls.buttons}>
          <CopyButton
            label={words.copyLink}
            isLink
            textOf={() => window.location.href}
            words={{ copied: words.copied, failed: words.copyFailed }}
          />
          <button type="button" className={controls.button} onClick={() => window.print()}>
            {words.print}
          </button>
          <button type="button" className={controls.button} onClick={() => keep('versions')}>
            {words.versions}
          </button>
          {rights?.mayWrite === true && (
            <button type="button" className={controls.button} onClick={() => keep('edit')}>
              {words.edit}
            </button>
          )}
          {rights?.mayApprove === true && (
            <button type="button" className={controls.button} onClick={() => keep('approve')}>
              {words.review}
            </button>
          )}
        </div>
        <nav className={styles.beside} aria-label={words.choose}>
          {previous && (
            <button type="button" className={controls.link} onClick={() => onPage(previous.key)}>
              {words.previous}: {previous.title}
            </button>
          )}
          {next && (
            <button type="button" className={controls.link} onClick={() => onPage(next.key)}>
              {words.next}: {next.title}
            </button>
          )}
        </nav>
      </footer>
    </article>
  );
}
