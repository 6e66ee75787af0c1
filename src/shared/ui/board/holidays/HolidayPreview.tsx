import * as React from 'react';
import { clockMoves } from '../../../domain/holidays/clockMoves';
import { holidaysAfter, type HolidayChange, type ListedHoliday } from '../../../domain/holidays/HolidayChange';
import { isWeekend } from '../../../domain/holidays/holidayFaults';
import { holidayTexts } from '../../../loc/holidays';
import controls from '../../controls.module.scss';
import { useFeatureTexts, useTexts } from '../../texts';
import { FullNotice } from '../notices/Notice';
import { Sheet } from '../print/Sheet';
import { mostRows } from '../views/DataTable';
import views from '../views/Views.module.scss';
import { Field } from './Field';
import { holidayName } from './holidayName';
import type { HolidaysPageProps } from './HolidaysPage';
import { movesInWords } from './movesInWords';
import { MovesTable } from './MovesTable';
import { useHolidayAct } from './useHolidayAct';
import styles from './Holidays.module.scss';

/** Props of {@link HolidayPreview}. */
export interface HolidayPreviewProps extends HolidaysPageProps {
  change: HolidayChange;
  listed: readonly ListedHoliday[];
  /** Told in words what was done. */
  onDone(said: string): void;
  onCancel(): void;
}

/** What a change moves, from when to when; then the one act that makes it. */
export function HolidayPreview(props: HolidayPreviewProps): React.ReactElement {
  const { change, listed, stages, rulebook, today, sheet, printing, onDone, onCancel } = props;
  const words = useFeatureTexts(holidayTexts);
  const texts = useTexts();
  const { kind, holiday } = change;
  const name = holidayName(holiday, words);
  const moves = React.useMemo(
    () =>
      stages &&
      clockMoves(
        [...stages.values()],
        { rules: rulebook.rules, holidays: listed },
        holidaysAfter(listed, change),
        today
      ),
    [stages, rulebook, listed, change, today]
  );
  const [{ busy, problem }, act] = useHolidayAct(props.holidays, change, (count) =>
    onDone(words.done[kind](name, count))
  );
  const [reason, setReason] = React.useState('');
  const [fault, setFault] = React.useState('');
  const field = React.useRef<HTMLDivElement>(null);

  if (moves === undefined) {
    return <FullNotice title={words.preview.stale} />;
  }
  if (problem === 'conflict') {
    return (
      <FullNotice
        alert
        title={words.conflict}
        action={
          <button type="button" className={controls.button} onClick={onCancel}>
            {words.toList}
          </button>
        }
      />
    );
  }
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    setFault(given === '' ? words.reasonMissing : '');
    if (given === '') field.current?.querySelector('input')?.focus();
    else if (!busy) act({ reason: given, moves: moves.length });
  };
  const failure = (): string => {
    if (busy) return words.applying[kind];
    if (problem === undefined) return '';
    if (problem === 'throttled') return words.busy;
    return ['forbidden', 'not-found', 'not-provisioned'].includes(problem) ? words.refused : words.notConfirmed;
  };
  const weekend = moves.length === 0 && isWeekend(holiday.date) ? ` ${words.preview.weekend}` : '';
  const finding = movesInWords(moves, words) + weekend;
  return (
    <>
      <p className={views.finding}>{finding}</p>
      {moves.length > 0 && (
        <>
          <MovesTable moves={moves.slice(0, mostRows)} today={today} />
          {moves.length > mostRows && <p className={views.hint}>{words.preview.more(moves.length - mostRows)}</p>}
        </>
      )}
      <form className={styles.form} aria-label={words.preview[kind](name)} noValidate onSubmit={submit}>
        <div ref={field}>
          <Field label={words.reason} hint={words.reasonHint} fault={fault}>
            {(control) => (
              <input
                {...control}
                required
                value={reason}
                maxLength={500}
                autoComplete="off"
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </div>
        <p role="alert" className={problem === undefined ? styles.news : styles.fault}>
          {failure()}
        </p>
        <div className={styles.acts}>
          <button type="submit" className={controls.primary} aria-disabled={busy}>
            {words.apply[kind]}
          </button>
          <button type="button" className={controls.button} onClick={props.onPrint}>
            {texts.board.print}
          </button>
          <button type="button" className={controls.button} aria-disabled={busy} onClick={busy ? undefined : onCancel}>
            {words.cancel}
          </button>
        </div>
      </form>
      {printing && (
        <Sheet {...sheet} filters={[]} sentence={`${words.preview[kind](name)}. ${finding}`}>
          {moves.length > 0 && <MovesTable moves={moves} today={today} />}
        </Sheet>
      )}
    </>
  );
}
