import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { TextInput } from '../../components/field/TextInput';
import type { HubErrorCode } from '../../../domain/errors';
import { clockMoves } from '../../../domain/holidays/clockMoves';
import { holidaysAfter, type HolidayChange, type ListedHoliday } from '../../../domain/holidays/HolidayChange';
import { isWeekend } from '../../../domain/holidays/holidayFaults';
import { holidayTexts } from '../../../loc/holidays';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts, useTexts } from '../../texts';
import { FullNotice, Notice } from '../../components/notice/Notice';
import { Sheet } from '../print/Sheet';
import { mostRows } from '../../components/table/DataTable';
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
  const field = React.useRef<HTMLInputElement & HTMLTextAreaElement>(null);

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
    if (given === '') field.current?.focus();
    else if (!busy) act({ reason: given, moves: moves.length });
  };
  const failure = (code: HubErrorCode): string => {
    if (code === 'throttled') return words.busy;
    return ['forbidden', 'not-found', 'not-provisioned'].includes(code) ? words.refused : words.notConfirmed;
  };
  const weekend = moves.length === 0 && isWeekend(holiday.date) ? ` ${words.preview.weekend}` : '';
  const finding = movesInWords(moves, words) + weekend;
  return (
    <>
      <p className={prose.answer}>{finding}</p>
      {moves.length > 0 && (
        <>
          <MovesTable moves={moves.slice(0, mostRows)} today={today} />
          {moves.length > mostRows && <p className={prose.hint}>{words.preview.more(moves.length - mostRows)}</p>}
        </>
      )}
      <form className={styles.form} aria-label={words.preview[kind](name)} noValidate onSubmit={submit}>
        <TextInput
          id="holiday-reason"
          label={words.reason}
          hint={words.reasonHint}
          kind="line"
          maxLength={500}
          required
          fault={fault === '' ? undefined : fault}
          control={field}
          value={reason}
          onChange={setReason}
        />
        {busy && (
          <p role="status" className={prose.news}>
            {words.applying[kind]}
          </p>
        )}
        {problem !== undefined && !busy && <Notice tone="error">{failure(problem)}</Notice>}
        <div className={controls.buttons}>
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
