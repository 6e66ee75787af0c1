import * as React from 'react';
import { boardScopes } from '../../../domain/board/views/scope';
import controls from '../../components/controls.module.scss';
import { Icon } from '../../icons/Icon';
import { useTexts } from '../../texts';
import { MenuButton } from '../menu/MenuButton';
import { type BoardShow, boardShows, type BoardView } from '../view/BoardView';
import type { SetView } from '../view/useBoardView';
import styles from './ViewBar.module.scss';

/** Props of {@link ViewBar}. */
export interface ViewBarProps {
  view: BoardView;
  onChange: SetView;
  /** Stands beside whose cases are shown. */
  children?: React.ReactNode;
}

/** Which view of the board, and whose cases. On a narrow screen the views are one menu. */
export function ViewBar({ view, onChange, children }: ViewBarProps): React.ReactElement {
  const words = useTexts().views;
  const show = (chosen: BoardShow): void => onChange({ show: chosen });
  return (
    <div className={styles.bar}>
      <nav aria-label={words.label} className={styles.wide}>
        <ul className={styles.views}>
          {boardShows.map((key) => (
            <li key={key}>
              <button
                type="button"
                className={styles.view}
                aria-current={key === view.show ? 'page' : undefined}
                onClick={() => show(key)}
              >
                {words.names[key]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.narrow}>
        <MenuButton
          className={controls.button}
          entries={() =>
            boardShows.map((key) => ({
              key,
              text: words.names[key],
              checked: key === view.show,
              onClick: () => show(key)
            }))
          }
        >
          {words.choose(words.names[view.show])}
          <Icon name="down" size={10} />
        </MenuButton>
      </div>
      <div className={styles.side}>
        <div role="group" aria-label={words.scopeLabel} className={styles.scopes}>
          {[...boardScopes].reverse().map((key) => (
            <button
              key={key}
              type="button"
              className={styles.scope}
              aria-pressed={key === view.scope}
              onClick={() => onChange({ scope: key })}
            >
              {words.scopes[key]}
            </button>
          ))}
        </div>
        {children}
      </div>
    </div>
  );
}
