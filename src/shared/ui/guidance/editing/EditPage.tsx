import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Notice } from '../../components/notice/Notice';
import { TextInput } from '../../components/field/TextInput';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import { guidanceFaults } from '../../../domain/guidance/guidanceFaults';
import type { GuidanceDesk } from '../../../domain/guidance/GuidanceEditing';
import { guidanceAudiences } from '../../../domain/guidance/GuidancePage';
import { emptyText, type GuidanceField, textOf } from '../../../domain/guidance/GuidanceText';
import { guidanceTexts } from '../../../loc/guidance';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../components/controls.module.scss';
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
  const hints: Partial<Record<GuidanceField, string>> = words.hints;
  const line = (field: GuidanceField, kind: 'line' | 'day'): React.ReactElement => (
    <TextInput
      id={`guidance-${field}`}
      label={words.fields[field]}
      hint={hints[field]}
      required
      kind={kind}
      maxLength={kind === 'line' ? 255 : undefined}
      value={text[field]}
      onChange={(value) => writing.set(field, value)}
    />
  );
  return (
    <section className={styles.screen}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {page ? words.write.heading(page.title) : words.write.headingNew}
      </h3>
      <p className={prose.quiet}>
        {saved === undefined
          ? words.write.noDraft
          : words.write.draftBy(saved.changedBy.name, formatMoment(saved.changedAt), words.states[saved.state])}
      </p>
      {writing.kept !== undefined && (
        <Notice
          action={
            <>
              <button type="button" className={controls.button} onClick={writing.takeKept}>
                {words.write.keptTake}
              </button>
              <button type="button" className={controls.button} onClick={writing.dropKept}>
                {words.write.keptDrop}
              </button>
            </>
          }
        >
          {words.write.kept}
        </Notice>
      )}
      {writing.step.at === 'conflict' && <Conflict step={writing.step} onSettle={writing.settle} />}
      {line('title', 'line')}
      {line('summary', 'line')}
      <div className={styles.body}>
        <span className={styles.label}>{words.fields.body}</span>
        <p id="guidance-body-hint" className={prose.hint}>
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
        <ChoiceInput
          id="guidance-audience"
          label={words.fields.audience}
          value={text.audience}
          options={guidanceAudiences.map((audience) => ({ value: audience, text: forWhom[audience] }))}
          onChange={(audience) => writing.set('audience', audience)}
        />
        {line('reviewOn', 'day')}
      </div>
      {line('changeNote', 'line')}
      <Faults faults={faults} />
      <WritingActs writing={writing} mayWrite={desk.rights.mayWrite} hasFaults={faults.length > 0} onClose={close} />
      <div className={controls.buttons}>
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
