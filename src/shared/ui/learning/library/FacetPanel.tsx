import * as React from 'react';
import { type Facet, type FacetCount, facets } from '../../../domain/learning/facets';
import { learningTexts } from '../../../loc/learning';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { LearningSearch } from '../view/LearningView';
import styles from './Library.module.scss';

/** So many values of a facet are shown at first; what is chosen always is. */
const atFirst = 6;

/** Props of {@link FacetPanel}. */
export interface FacetPanelProps {
  counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  search: LearningSearch;
  onSearch(search: LearningSearch): void;
}

/** The facets with their counts; folded away on a phone. */
export function FacetPanel({ counts, search, onSearch }: FacetPanelProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const [open, setOpen] = React.useState(false);
  return (
    <div className={styles.facets}>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.search.narrow}
      </button>
      <div className={open ? styles.unfolded : styles.folded}>
        {facets.map((facet) => (
          <FacetValues
            key={facet}
            name={words.facets[facet]}
            counts={counts[facet]}
            chosen={search.choice[facet]}
            onChoose={(values) => onSearch({ ...search, choice: { ...search.choice, [facet]: values } })}
          />
        ))}
        <label className={styles.value}>
          <input
            type="checkbox"
            checked={search.archived}
            onChange={({ target }) => onSearch({ ...search, archived: target.checked })}
          />
          <span>{words.search.archived}</span>
        </label>
      </div>
    </div>
  );
}

interface FacetValuesProps {
  name: string;
  counts: readonly FacetCount[];
  chosen: readonly string[];
  onChoose(values: readonly string[]): void;
}

function FacetValues({ name, counts, chosen, onChoose }: FacetValuesProps): React.ReactElement | null {
  const words = useFeatureTexts(learningTexts);
  const [all, setAll] = React.useState(false);
  if (counts.length === 0) return null;
  const shown = counts.filter(({ value }, index) => all || index < atFirst || chosen.includes(value));
  const hidden = counts.length - shown.length;
  return (
    <fieldset className={styles.facet}>
      <legend>{name}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={styles.value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>{value}</span>
          <span className={styles.number}>{count}</span>
        </label>
      ))}
      {(hidden > 0 || all) && counts.length > atFirst && (
        <button type="button" className={controls.quiet} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.search.fewer : words.search.more(hidden)}
        </button>
      )}
    </fieldset>
  );
}
