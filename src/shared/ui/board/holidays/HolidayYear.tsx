import * as React from 'react';
import controls from '../../components/controls.module.scss';
import { plainOptions } from '../../components/field/Option';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ListedHoliday } from '../../../domain/holidays/HolidayChange';
import { holidayTexts } from '../../../loc/holidays';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { DataTable } from '../../components/table/DataTable';
import views from '../views/Views.module.scss';
import { holidayName } from './holidayName';
import styles from './Holidays.module.scss';

/** Props of {@link HolidayYear}. */
export interface HolidayYearProps {
  listed: readonly ListedHoliday[];
  today: IsoDate;
  /** Absent for those who may only read. */
  onRemove?(holiday: ListedHoliday): void;
}

/** The days of one year, this one first; any year that has days can be chosen. */
export function HolidayYear({ listed, today, onRemove }: HolidayYearProps): React.ReactElement {
  const words = useFeatureTexts(holidayTexts);
  const thisYear = today.slice(0, 4);
  const [year, setYear] = React.useState(thisYear);
  const years = [...new Set([thisYear, ...listed.map(({ date }) => date.slice(0, 4))])].sort();
  const days = listed.filter(({ date }) => date.startsWith(year));
  return (
    <div className={views.view}>
      <div className={styles.year}>
        <ChoiceInput
          id="holiday-year"
          label={words.year}
          options={plainOptions(years)}
          value={year}
          onChange={setYear}
        />
      </div>
      {days.length === 0 ? (
        <p>{words.none(year)}</p>
      ) : (
        <DataTable
          caption={words.tableOf(year)}
          head={words.columns.day}
          columns={[
            { key: 'title', label: words.columns.title },
            { key: 'kind', label: words.columns.kind },
            ...(onRemove === undefined ? [] : [{ key: 'act', label: words.columns.act }])
          ]}
          rows={days.map((holiday) => ({
            key: String(holiday.id),
            head: formatDay(holiday.date, holiday.date),
            cells: {
              title: holiday.title,
              kind: words.kindNames[holiday.kind],
              act: onRemove && (
                <button
                  type="button"
                  className={controls.link}
                  aria-label={words.removeDay(holidayName(holiday, words))}
                  onClick={() => onRemove(holiday)}
                >
                  {words.remove}
                </button>
              )
            }
          }))}
        />
      )}
    </div>
  );
}
