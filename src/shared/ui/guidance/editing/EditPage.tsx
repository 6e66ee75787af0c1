import * as React from 'react';
import { guidanceFaults } from '../../../domain/guidance/guidanceFaults';
import type { GuidanceDesk } from '../../../domain/guidance/GuidanceEditing';
import { guidanceAudiences } from '../../../domain/guidance/GuidancePage';
import { emptyText, type GuidanceField, textOf } from '../../../domain/guidance/GuidanceText';
import { guidanceTexts } from '../../../loc/guidance';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { FetchedPart } from '../../FetchedPart';
import { useFeatureTexts } from '../../texts';
import { PageText } from '../page/PageText';
import type { RichEditorProps } from '../richText/editor/RichEditor';
import { Changes } from './Changes';
import { Conflict } from './Conflict';
import type { DeskProps } from './EditingScreen';
import { Faults } from './Faults';
import { newKey } from './newKey';
import { usePageWriting } from './usePageWriting';
import { WritingActs } from './WritingActs';
import styles from './Editing.module.scss';

/** Kept as one function, for a part is asked for again only when its loader is the same. */
const loadEditor = async (): Promise<React.ComponentType<RichEditorProps>> =>
  (await import(/* webpackChunkName: 'hub-rich-editor' */ '../richText/editor/RichEditor')).default;

/** Props of {@link EditPage}. */
export interface EditPageProps extends DeskProps {
  desk: GuidanceDesk;
  /** Empty for a new page. */
  pageKey: string;
}

/** Writes a draft of a page. What is wrong with it is said while it is written; nothing is shown to others by saving. */
export function EditPage({
  hub,
  desk,
  pageKey,
  guidance,
  rulebook,
  heading,
  onView
}: EditPageProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts);
  const { forWhom } = useFeatureTexts(guidanceTexts);
  const { page, time } = desk;
  const all = [...guidance.pages, ...guidance.letters];
  const keys = new Set([...all.map(({ key }) => key), pageKey]);
  const kind = page?.kind ?? desk.draft?.kind ?? 'Page';
  const writing = usePageWriting(hub, desk, { key: pageKey, kind, keyOf: (title) => newKey(title, keys) });
  const { text, saved } = writing;
  const [shows, setShows] = React.useState<'preview' | 'changes' | undefined>(undefined);
  const faults = guidanceFaults(text, { rules: rulebook.rules, today: time.today, keys });
  const close = (): void => onView(pageKey === '' ? { show: 'upkeep' } : { show: 'page', key: pageKey });
  const toggle = (what: 'preview' | 'changes'): void => setShows(shows === what ? undefined : what);
  const line = (field: GuidanceField, type: 'text' | 'date'): React.ReactElement => (
    <div className={styles.field}>
      <label htmlFor={`guidance-${field}`}>{words.fields[field]}</label>
      {(field === 'summary' || field === 'changeNote') && (
        <p id={`guidance-${field}-hint`} className={styles.hint}>
          {words.hints[field]}
        </p>
      )}
      <input
        id={`guidance-${field}`}
        type={type}
        maxLength={type === 'text' ? 255 : undefined}
        value={text[field]}
        aria-describedby={field === 'summary' || field === 'changeNote' ? `guidance-${field}-hint` : undefined}
        onChange={(event) => writing.set(field, event.target.value)}
      />
    </div>
  );
  return (
    <section className={styles.screen}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {page ? words.write.heading(page.title) : words.write.headingNew}
      </h3>
      <p className={styles.quiet}>
        {saved === undefined
          ? words.write.noDraft
          : words.write.draftBy(saved.changedBy.name, formatMoment(saved.changedAt), words.states[saved.state])}
      </p>
      {writing.kept !== undefined && (
        <div role="alert" className={styles.box}>
          <p>{words.write.kept}</p>
          <div className={styles.acts}>
            <button type="button" className={controls.button} onClick={writing.takeKept}>
              {words.write.keptTake}
            </button>
            <button type="button" className={controls.button} onClick={writing.dropKept}>
              {words.write.keptDrop}
            </button>
          </div>
        </div>
      )}
      {writing.step.at === 'conflict' && <Conflict step={writing.step} onSettle={writing.settle} />}
      {line('title', 'text')}
      {line('summary', 'text')}
      <div className={styles.field}>
        <span className={styles.label}>{words.fields.body}</span>
        <p id="guidance-body-hint" className={styles.hint}>
          {words.hints.body}
        </p>
        <FetchedPart
          key={writing.edition}
          load={loadEditor}
          given={{
            html: text.body,
            label: words.fields.body,
            describedBy: 'guidance-body-hint',
            kind,
            rules: rulebook.rules,
            today: time.today,
            pages: guidance.pages,
            onChange: (html) => writing.set('body', html)
          }}
        />
      </div>
      <div className={styles.pair}>
        <div className={styles.field}>
          <label htmlFor="guidance-audience">{words.fields.audience}</label>
          <select
            id="guidance-audience"
            value={text.audience}
            onChange={(event) => writing.set('audience', event.target.value)}
          >
            {guidanceAudiences.map((audience) => (
              <option key={audience} value={audience}>
                {forWhom[audience]}
              </option>
            ))}
          </select>
        </div>
        {line('reviewOn', 'date')}
      </div>
      {line('changeNote', 'text')}
      <Faults faults={faults} />
      <WritingActs writing={writing} mayWrite={desk.rights.mayWrite} hasFaults={faults.length > 0} onClose={close} />
      <div className={styles.acts}>
        {(['preview', 'changes'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className={controls.button}
            aria-expanded={shows === what}
            onClick={() => toggle(what)}
          >
            {what === 'preview' ? words.write.preview : words.write.compare}
          </button>
        ))}
      </div>
      {shows === 'preview' && <PageText text={text} rules={rulebook.rules} today={time.today} />}
      {shows === 'changes' && <Changes before={page ? textOf(page) : emptyText} after={text} />}
    </section>
  );
}
