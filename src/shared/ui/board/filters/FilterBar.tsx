import * as React from 'react';
import { Icon } from '../../icons/Icon';
import controls from '../../components/controls.module.scss';
import { useTexts } from '../../texts';
import { MenuButton } from '../menu/MenuButton';
import { boardDimensions } from '../../../domain/board/dimensions';
import { type BoardView, isNarrowed, plainView, toggleFilter } from '../view/BoardView';
import type { SetView } from '../view/useBoardView';
import type { FilterOptions } from './filterOptions';
import { SearchField } from './SearchField';
import styles from './FilterBar.module.scss';

/** Props of {@link FilterBar}. */
export interface FilterBarProps {
  view: BoardView;
  options: FilterOptions;
  /** Filters the page's editor has fixed, as shown to the reader. */
  fixed: readonly string[];
  /** There is a list of cases to search in. */
  searchable: boolean;
  onChange: SetView;
}

/** The row of filters, what is on, and the search. On a narrow screen it opens when asked for. */
export function FilterBar({ view, options, fixed, searchable, onChange }: FilterBarProps): React.ReactElement {
  const texts = useTexts();
  const [shown, setShown] = React.useState(false);
  const [clearings, setClearings] = React.useState(0);
  const words = texts.filters;
  const chosen = boardDimensions.flatMap((key) =>
    view.filters[key].map((value) => ({
      key,
      value,
      label: options(key).find((option) => option.key === value)?.label ?? value
    }))
  );

  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        {searchable && (
          <SearchField key={clearings} text={view.search} onSearch={(search) => onChange({ search }, 'replace')} />
        )}
        <div className={styles.opener}>
          <button type="button" className={controls.button} aria-expanded={shown} onClick={() => setShown(!shown)}>
            <Icon name="filter" />
            {words.label}
          </button>
        </div>
        <div role="group" aria-label={words.label} className={`${styles.menus} ${shown ? styles.shown : ''}`}>
          {boardDimensions.map((key) => (
            <MenuButton
              key={key}
              className={view.filters[key].length > 0 ? controls.chosen : controls.chip}
              entries={() =>
                options(key).length === 0
                  ? [{ key: 'none', text: words.nothingToChoose, disabled: true }]
                  : options(key).map(({ key: value, label, count }) => ({
                      key: value,
                      text: `${label} (${texts.number(count)})`,
                      checked: view.filters[key].includes(value),
                      onClick: () => onChange(toggleFilter(view, key, value))
                    }))
              }
            >
              {words[key]}
              <Icon name="down" size={10} />
            </MenuButton>
          ))}
        </div>
      </div>
      {(chosen.length > 0 || fixed.length > 0) && (
        <div className={styles.row}>
          {fixed.map((value) => (
            <span key={value} className={styles.fixed}>
              {words.fixed(value)}
            </span>
          ))}
          {chosen.map(({ key, value, label }) => (
            <button
              key={`${key} ${value}`}
              type="button"
              className={controls.chosen}
              aria-label={words.remove(label)}
              onClick={() => onChange(toggleFilter(view, key, value))}
            >
              {label}
              <Icon name="close" size={10} />
            </button>
          ))}
          {isNarrowed(view) && (
            <button
              type="button"
              className={controls.quiet}
              onClick={() => {
                setClearings(clearings + 1);
                onChange({ filters: plainView.filters, search: '' });
              }}
            >
              {words.clearAll}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
