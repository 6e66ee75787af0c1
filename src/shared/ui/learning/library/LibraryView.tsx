import * as React from 'react';
import { TextInput } from '../../components/field/TextInput';
import { countFacets, narrow } from '../../../domain/learning/facets';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';
import { learningTexts } from '../../../loc/learning';
import { FullNotice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts, useTexts } from '../../texts';
import type { LearningGiven } from '../LearningScreen';
import { type LearningSearch, noSearch } from '../view/LearningView';
import { FacetPanel } from './FacetPanel';
import { ResultList } from './ResultList';
import { useSearch } from './useSearch';
import { useTyped } from './useTyped';
import styles from './Library.module.scss';

const noTerms: ReadonlySet<string> = new Set();

/** The library with its search and its facets. */
export function LibraryView({ library, view, onView }: LearningGiven): React.ReactElement {
  const words = useFeatureTexts(learningTexts);
  const { unavailable } = useTexts().problems;
  const { search } = view;
  const change = (next: LearningSearch, step: 'push' | 'replace' = 'push'): void => onView({ ...view, search: next }, step);
  const [typed, setTyped, tellTyped] = useTyped(search.find, (find) => change({ ...search, find }, 'replace'));
  const [wanted, setWanted] = React.useState(search.find !== '');
  const records = React.useMemo(
    () => library.records.filter(({ status }) => search.archived || status !== 'Archived').sort(latestFirst),
    [library, search.archived]
  );
  const byKey = React.useMemo(() => new Map(records.map((record) => [record.key, record])), [records]);
  const { found, isPreparing, failed } = useSearch(records, typed, wanted || typed !== '');
  const matching = React.useMemo(
    () => found?.keys.flatMap((key) => byKey.get(key) ?? []) ?? records,
    [found, byKey, records]
  );
  const shown = React.useMemo(() => narrow(matching, search.choice), [matching, search.choice]);
  const counts = React.useMemo(() => countFacets(matching, search.choice), [matching, search.choice]);
  const clear = (): void => {
    setTyped('');
    change(noSearch);
    document.getElementById('learning-search')?.focus();
  };
  if (library.records.length === 0) return <FullNotice title={words.empty} hint={words.emptyHint} />;
  return (
    <div className={styles.layout}>
      <div className={styles.bar} role="search" aria-label={words.search.label} onBlur={tellTyped}>
        <TextInput
          id="learning-search"
          label={words.search.label}
          hint={failed ? unavailable : isPreparing ? words.search.preparing : words.search.hint}
          kind="search"
          required
          value={typed}
          onFocus={() => setWanted(true)}
          onChange={setTyped}
        />
      </div>
      <FacetPanel
        counts={counts}
        search={search}
        onSearch={change}
      />
      <div className={styles.found}>
        <p role="status" className={styles.count}>
          {words.search.shown(shown.length, records.length)}
        </p>
        {shown.length === 0 ? (
          <FullNotice
            title={words.search.nothing}
            hint={words.search.nothingHint}
            action={
              <button type="button" className={controls.button} onClick={clear}>
                {words.search.clear}
              </button>
            }
          />
        ) : (
          <ResultList records={shown} uses={library.uses} terms={found?.terms ?? noTerms} view={view} onView={onView} />
        )}
      </div>
    </div>
  );
}

function latestFirst(a: LearningRecord, b: LearningRecord): number {
  return (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.key.localeCompare(b.key);
}
