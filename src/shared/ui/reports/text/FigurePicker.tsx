import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { TextInput } from '../../components/field/TextInput';
import { figureLink } from '../../../domain/publication/textParts';
import { valueText } from '../../../domain/publication/resolveText';
import type { Report } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import styles from './Text.module.scss';

/** So many figures are offered at once. */
const most = 30;

/** Props of {@link FigurePicker}. */
export interface FigurePickerProps {
  report: Report;
  /** Gets the link that goes into the text. */
  onPick(link: string): void;
  onClose(): void;
}

/** Finds a figure by its name, and earlier values of it. Escape closes. */
export function FigurePicker({ report, onPick, onClose }: FigurePickerProps): React.ReactElement {
  const { screen, report: words } = useFeatureTexts(reportTexts);
  const field = React.useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [search, setSearch] = React.useState('');
  const id = `report-pick-${React.useRef(Math.random().toString(36).slice(2)).current}`;
  React.useEffect(() => field.current?.focus(), []);
  const offers = React.useMemo(
    () =>
      Object.entries(report.measures).flatMap(([measure, { title, value, unit, comparisons }]) => [
        { link: figureLink(measure), name: title, value: valueText(value, unit, words.value) },
        ...comparisons
          .filter(({ chosen }) => chosen)
          .map((earlier) => ({
            link: figureLink(measure, earlier.label),
            name: `${title}, ${earlier.label}`,
            value: valueText(earlier.value, unit, words.value)
          }))
      ]),
    [report.measures, words]
  );
  const wanted = search.toLowerCase().split(/\s+/);
  const found = offers.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word)));
  return (
    <div
      className={styles.picker}
      role="group"
      aria-label={screen.text.insert}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <TextInput
        id={id}
        label={screen.text.pick}
        hint={screen.text.pickHint}
        kind="line"
        required
        control={field}
        value={search}
        onChange={setSearch}
      />
      <ul className={styles.offers}>
        {found.slice(0, most).map(({ link, name, value }) => (
          <li key={link}>
            <button type="button" onClick={() => onPick(link)}>
              <span>{name}</span>
              <strong>{value}</strong>
            </button>
          </li>
        ))}
      </ul>
      <p className={prose.hint} role="status">
        {found.length === 0 && screen.text.pickNone}
        {found.length > most && screen.text.pickMore(found.length - most)}
      </p>
      <button type="button" className={controls.button} onClick={onClose}>
        {screen.text.close}
      </button>
    </div>
  );
}
