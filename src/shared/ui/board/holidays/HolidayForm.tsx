import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { TextInput } from '../../components/field/TextInput';
import { RadioInput } from '../../components/field/RadioInput';
import type { Holiday, HolidayKind } from '../../../domain/calendar/Holiday';
import { createCalendar } from '../../../domain/calendar/workingDayCalendar';
import type { HolidayChange } from '../../../domain/holidays/HolidayChange';
import { type HolidayFault, holidayFaults } from '../../../domain/holidays/holidayFaults';
import { holidayTexts } from '../../../loc/holidays';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
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
  const faultOf = (...of: readonly HolidayFault[]): string | undefined => {
    const fault = faults.find((each) => of.includes(each));
    return fault && words.faults[fault];
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.addTitle} noValidate onSubmit={submit}>
      <Heading className={prose.inner}>{words.addTitle}</Heading>
      <TextInput
        id="holiday-day"
        label={words.date}
        kind="day"
        required
        fault={faultOf('no-date', 'outside', 'listed')}
        value={holiday.date}
        onChange={(date) => set({ date })}
      />
      <TextInput
        id="holiday-name"
        label={words.name}
        hint={words.nameHint}
        kind="line"
        maxLength={255}
        required
        fault={faultOf('no-title')}
        value={holiday.title}
        onChange={(title) => set({ title })}
      />
      <RadioInput
        id="holiday-kind"
        label={words.kind}
        required
        options={kinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
        value={holiday.kind}
        onChange={(kind) => set({ kind })}
      />
      <div>
        <button type="submit" className={controls.primary}>
          {words.look}
        </button>
      </div>
    </form>
  );
}
