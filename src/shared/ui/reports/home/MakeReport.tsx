import * as React from 'react';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { periodsFor, type ReportPeriod } from '../../../domain/publication/periods';
import { type ReportKind, reportKinds, type ReportRequest } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { periodName } from '../../../reportFiles/reportTitle';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import styles from './Home.module.scss';

/** Asks what a new report is about. Procedure and service are chosen beside the figures, which then follow at once. */
export function MakeReport(props: { today: IsoDate; onShow(request: ReportRequest): void }): React.ReactElement {
  const { today, onShow } = props;
  const texts = useFeatureTexts(reportTexts);
  const words = texts.screen.make;
  const [kind, setKind] = React.useState<ReportKind>('annual');
  const periods = React.useMemo(() => periodsFor(kind, today), [kind, today]);
  const [chosen, setChosen] = React.useState<string>();
  const period = periods.find(({ from }) => from === chosen) ?? usual(periods, today);
  const show = (event: React.FormEvent): void => {
    event.preventDefault();
    onShow({ kind, from: period.from, to: period.to, mode: 'standard', process: 'CHILD_STAT' });
  };
  const name = (one: ReportPeriod): string => {
    const text = capitalised(periodName(kind, one, texts));
    return one.to >= today ? words.running(text) : text;
  };
  return (
    <form className={styles.make} onSubmit={show}>
      <ChoiceInput
        id="make-kind"
        label={words.kind}
        value={kind}
        options={reportKinds.map((value) => ({ value, text: texts.report.kinds[value] }))}
        onChange={(value) => setKind(value)}
      />
      <ChoiceInput
        id="make-period"
        label={words.period}
        value={period.from}
        options={periods.map((one) => ({ value: one.from, text: name(one) }))}
        onChange={setChosen}
      />
      <button type="submit" className={controls.primary}>
        {words.show}
      </button>
    </form>
  );
}

/** The newest period that is over, for its figures will not change by themselves. */
function usual(periods: readonly ReportPeriod[], today: IsoDate): ReportPeriod {
  const [first = { from: today, to: today, year: '' }] = periods;
  return periods.find(({ to }) => to < today) ?? first;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
