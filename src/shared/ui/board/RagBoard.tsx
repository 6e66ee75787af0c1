import * as React from 'react';
import type { BoardCopyStore } from '../../domain/board/BoardCopy';
import type { BoardRepository } from '../../domain/board/BoardRepository';
import type { BoardViews } from '../../domain/board/views/BoardViews';
import type { HolidayRepository } from '../../domain/holidays/HolidayChange';
import type { Texts } from '../../loc/Texts';
import { HubRoot } from '../HubRoot';
import type { HubTheme } from '../theme/HubTheme';
import { BoardScreen } from './BoardScreen';
import type { Grouping } from './view/BoardView';
import styles from './RagBoard.module.scss';

/** What the page's editor has set, and where the board stands. */
export interface RagBoardOptions {
  /** Heading above the board; empty means the hub's own. */
  heading: string;
  /** 1 where the board is the page, 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  /** Seconds between looks for changes. */
  refreshSeconds: number;
  /** How the board is grouped until the reader chooses. */
  grouping: Grouping;
  /** Services and teams to show, separated by semicolons; empty for all. */
  fixedServices: string;
  fixedTeams: string;
  /** What a case's reference is put behind to make the address of its page. */
  caseAddress: string;
}

/** Props of {@link RagBoard}. */
export interface RagBoardProps {
  repository: BoardRepository;
  /** Where the device keeps a copy; without it the board is shown when the site has answered. */
  copies?: BoardCopyStore;
  /** What the further views read; asked for only when one is opened. */
  views: () => Promise<BoardViews>;
  /** The list of bank holidays; asked for only when the menu is reached. */
  holidays: () => Promise<HolidayRepository>;
  options: RagBoardOptions;
  theme: HubTheme;
  texts?: Texts;
}

/** The RAG board: every open case against its deadline. Needs nothing of its host but these props. */
export function RagBoard(props: RagBoardProps): React.ReactElement {
  const { options, theme, texts, ...data } = props;
  return (
    <HubRoot theme={theme} texts={texts} className={styles.root}>
      <div data-board="">
        <BoardScreen {...data} options={options} />
      </div>
    </HubRoot>
  );
}
