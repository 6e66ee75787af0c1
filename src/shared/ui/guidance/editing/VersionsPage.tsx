import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { HubError } from '../../../domain/errors';
import { type GuidanceDesk, isOpen, type PageVersion } from '../../../domain/guidance/GuidanceEditing';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import { Loading } from '../../components/notice/Loading';
import { Notice } from '../../components/notice/Notice';
import { ProblemNotice } from '../../components/notice/ProblemNotice';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import { Changes } from './Changes';
import type { DeskProps } from './EditingScreen';
import styles from './Editing.module.scss';

/** Every version of a page with what it changed; who may write can make a draft of an earlier one. */
export function VersionsPage({
  hub,
  desk,
  heading,
  onView,
  onAgain
}: DeskProps & { desk: GuidanceDesk }): React.ReactElement {
  const all = useFeatureTexts(guidanceEditingTexts);
  const words = all.history;
  const { page, draft, rights } = desk;
  const key = page?.key ?? '';
  // What somebody is writing is not to be written over.
  const isBarred = draft !== undefined && isOpen(draft, page);
  const ask = React.useCallback(async () => (await hub.guidanceEditing()).versions(key), [hub, key]);
  const [{ value, problem }, again] = useAsked(key === '' ? undefined : ask);
  const [failed, setFailed] = React.useState(false);
  const restore = ({ number, text }: PageVersion): void => {
    if (!page) return;
    setFailed(false);
    hub
      .guidanceEditing()
      .then((editing) =>
        editing.saveDraft(draft, {
          key,
          kind: page.kind,
          state: 'Being written',
          text: { ...text, changeNote: words.restored(number) }
        })
      )
      .then(
        () => onView({ show: 'keep', act: 'edit', key }),
        (error: unknown) => {
          setFailed(true);
          if (error instanceof HubError && error.code === 'conflict') onAgain();
        }
      );
  };
  return (
    <section className={styles.screen}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.heading(page?.title ?? '')}
      </h3>
      {problem !== undefined && (
        <ProblemNotice problem={problem} words={{ other: all.problems.failed }} onRetry={again} />
      )}
      {value === undefined && problem === undefined && page !== undefined && <Loading />}
      {isBarred && rights.mayWrite && <Notice tone="info">{words.draftOpen}</Notice>}
      {value !== undefined && (
        <ol className={styles.versions}>
          {value.map((version, place) => (
            <li key={version.number}>
              <p>
                <strong>{words.version(version.number)}</strong>
                {place === 0 && ` (${words.current})`}
                {version.text.changeNote !== '' && `: ${version.text.changeNote}`}
              </p>
              <p className={prose.quiet}>
                {version.approvedBy === undefined
                  ? formatMoment(version.at)
                  : words.approved(version.writtenBy ?? '', version.approvedBy, formatMoment(version.at))}
              </p>
              <Since version={version} earlier={value[place + 1]} />
              {place > 0 && rights.mayWrite && !isBarred && (
                <button type="button" className={controls.button} onClick={() => restore(version)}>
                  {words.restore}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {failed && <Notice tone="error">{words.notRestored}</Notice>}
      <div className={controls.buttons}>
        <button type="button" className={controls.quiet} onClick={() => onView({ show: 'page', key })}>
          {all.back}
        </button>
      </div>
    </section>
  );
}

/** What a version changed; worked out when somebody wants to see it. */
function Since({ version, earlier }: { version: PageVersion; earlier: PageVersion | undefined }): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts);
  const [open, setOpen] = React.useState(false);
  if (earlier === undefined) return <p className={prose.quiet}>{words.history.first}</p>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.fields.changeNote}</summary>
      {open && <Changes before={earlier.text} after={version.text} />}
    </details>
  );
}
