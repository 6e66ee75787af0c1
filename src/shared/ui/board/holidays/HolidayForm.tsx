import * as React from 'react';
import type { Holiday, HolidayKind } from '../../../domain/calendar/Holiday';
import { createCalendar } from '../../../domain/calendar/workingDayCalendar';
import type { HolidayChange } from '../../../domain/holidays/HolidayChange';
import { type HolidayFault, holidayFaults } from '../../../domain/holidays/holidayFaults';
import { holidayTexts } from '../../../loc/holidays';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { Field } from './Field';
import styles from './Holidays.module.scss';

const kinds: readonly HolidayKind[] = ['Bank holiday', 'Closure day'];

/** Props of {@link HolidayForm}. */
export interface HolidayFormProps {
  listed: readonly Holiday[];
  /** Level of its heading, one below the page's. */
  level: 3 | 4;
  /** Told what is to be added, once nothing is wrong with it. Nothing is written yet. */
  onChoose(change: HolidayChange): void;
}

/** Asks for a day to be added. */
export function HolidayForm({ listed, level, onChoose }: HolidayFormProps): React.ReactElement {
  const words = useFeatureTexts(holidayTexts);
  const Heading: 'h3' | 'h4' = `h${level}`;
  const [holiday, setHoliday] = React.useState<Holiday>({ date: '', title: '', kind: 'Bank holiday' });
  const [faults, setFaults] = React.useState<readonly HolidayFault[]>([]);
  const form = React.useRef<HTMLFormElement>(null);
  const calendar = React.useMemo(() => createCalendar([]), []);
  const set = (part: Partial<Holiday>): void => setHoliday((before) => ({ ...before, ...part }));
  // The reader is taken to what is wrong, which says so by itself.
  React.useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const given = { ...holiday, title: holiday.title.trim() };
    const found = holidayFaults(given, listed, calendar);
    setFaults(found);
    if (found.length === 0) onChoose({ kind: 'add', holiday: given });
  };
  const faultOf = (...of: readonly HolidayFault[]): string => {
    const fault = faults.find((each) => of.includes(each));
    return fault === undefined ? '' : words.faults[fault];
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.addTitle} noValidate onSubmit={submit}>
      <Heading className={styles.formTitle}>{words.addTitle}</Heading>
      <Field label={words.date} fault={faultOf('no-date', 'outside', 'listed')}>
        {(field) => (
          <input
            {...field}
            type="date"
            required
            value={holiday.date}
            onChange={(event) => set({ date: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.name} hint={words.nameHint} fault={faultOf('no-title')}>
        {(field) => (
          <input
            {...field}
            required
            value={holiday.title}
            maxLength={255}
            autoComplete="off"
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <fieldset className={styles.kinds}>
        <legend>{words.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="hub-holiday-kind"
              checked={holiday.kind === kind}
              onChange={() => set({ kind })}
            />
            <span>{words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <button type="submit" className={controls.primary}>
          {words.look}
        </button>
      </div>
    </form>
  );
}
