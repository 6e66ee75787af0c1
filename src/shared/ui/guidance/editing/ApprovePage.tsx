import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Notice } from '../../components/notice/Notice';
import { HubError } from '../../../domain/errors';
import { approvalRefusal, type GuidanceDesk, isOpen } from '../../../domain/guidance/GuidanceEditing';
import { guidanceFaults } from '../../../domain/guidance/guidanceFaults';
import { emptyText, textOf } from '../../../domain/guidance/GuidanceText';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { PageText } from '../page/PageText';
import { Changes } from './Changes';
import type { DeskProps } from './EditingScreen';
import { Faults } from './Faults';
import styles from './Editing.module.scss';

type Step = 'looking' | 'going' | 'done' | 'failed' | 'conflict';

/** Shows a draft to somebody who may approve it: who wrote it, what changes, how it will read. */
export function ApprovePage(props: DeskProps & { desk: GuidanceDesk }): React.ReactElement {
  const { hub, desk, guidance, rulebook, heading, onView, onApproved, onAgain } = props;
  const all = useFeatureTexts(guidanceEditingTexts);
  const words = all.approve;
  const { page, draft, writers, time } = desk;
  const [step, setStep] = React.useState<Step>('looking');
  const back = React.useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  React.useEffect(() => {
    if (step === 'done') back.current?.focus();
  }, [step]);
  const open = draft !== undefined && isOpen(draft, page) ? draft : undefined;
  const text = open?.text ?? emptyText;
  const keys = new Set([...guidance.pages, ...guidance.letters, ...(open ? [open] : [])].map(({ key }) => key));
  const faults = guidanceFaults(text, { rules: rulebook.rules, today: time.today, keys });
  const refusal = approvalRefusal(desk, faults.length);
  const key = page?.key ?? draft?.key ?? '';
  const approve = (): void => {
    setStep('going');
    hub
      .guidanceEditing()
      .then((editing) => editing.approve(desk))
      .then(
        () => {
          setStep('done');
          onApproved();
        },
        (error: unknown) => setStep(error instanceof HubError && error.code === 'conflict' ? 'conflict' : 'failed')
      );
  };
  const news = { looking: '', going: words.going, done: words.done, failed: words.failed, conflict: words.conflict };
  return (
    <section className={styles.screen}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.heading(text.title || (page?.title ?? ''))}
      </h3>
      {open && (
        <p className={prose.quiet}>
          {words.by(writers.map(({ name }) => name).join(', '), formatMoment(open.changedAt))}
        </p>
      )}
      {open && (
        <>
          <h4 className={prose.inner}>{words.changes}</h4>
          {page === undefined && <p className={prose.quiet}>{words.newPage}</p>}
          <Changes before={page ? textOf(page) : emptyText} after={text} />
          <h4 className={prose.inner}>{words.whole}</h4>
          <PageText text={text} rules={rulebook.rules} today={time.today} />
          <Faults faults={faults} />
        </>
      )}
      {refusal !== undefined && step !== 'done' && <Notice>{words.refusals[refusal]}</Notice>}
      <div className={controls.buttons}>
        {refusal === undefined && step !== 'done' && step !== 'conflict' && (
          <button
            type="button"
            className={controls.primary}
            aria-disabled={step === 'going'}
            onClick={() => step !== 'going' && approve()}
          >
            {words.go}
          </button>
        )}
        {step === 'conflict' && (
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              setStep('looking');
              onAgain();
            }}
          >
            {words.again}
          </button>
        )}
        <button ref={back} type="button" className={controls.quiet} onClick={() => onView({ show: 'page', key })}>
          {all.back}
        </button>
      </div>
      <p role="status" className={prose.news}>
        {news[step]}
      </p>
    </section>
  );
}
