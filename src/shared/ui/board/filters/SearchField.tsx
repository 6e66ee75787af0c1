import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { useTexts } from '../../texts';
import styles from './FilterBar.module.scss';

/** How long typing has to rest before the board is searched, in milliseconds. */
const rest = 120;

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  /** The search in force; typing is ahead of it by a moment. */
  text: string;
  onSearch(text: string): void;
}

/** Search by reference. Letters appear at once; the board follows when typing rests. */
export function SearchField({ text, onSearch }: SearchFieldProps): React.ReactElement {
  const texts = useTexts();
  const [typed, setTyped] = React.useState(text);
  const asked = React.useRef(text);
  const search = React.useRef(onSearch);
  search.current = onSearch;

  React.useEffect(() => {
    if (typed.trim() === asked.current) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      asked.current = typed.trim();
      search.current(asked.current);
    }, rest);
    return () => window.clearTimeout(timer);
  }, [typed]);

  // Back and Forward change the search from outside.
  React.useEffect(() => {
    if (text !== asked.current) {
      asked.current = text;
      setTyped(text);
    }
  }, [text]);

  return (
    <label className={styles.search}>
      <Icon name="search" size={14} />
      <input
        type="search"
        value={typed}
        placeholder={texts.filters.search}
        aria-label={texts.filters.search}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
