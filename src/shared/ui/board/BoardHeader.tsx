import * as React from 'react';
import { copyText } from '../components/CopyButton';
import controls from '../components/controls.module.scss';
import { Icon } from '../icons/Icon';
import { useTexts } from '../texts';
import { MenuButton } from './menu/MenuButton';
import type { MenuEntry } from './menu/HubMenu';
import { type Grouping, groupings } from './view/BoardView';
import styles from './RagBoard.module.scss';

/** Props of {@link BoardHeader}. Texts are ready to show; empty ones are left out. */
export interface BoardHeaderProps {
  title: string;
  level: 1 | 2;
  asAt: string;
  loaded: string;
  /** The sentence that people copy; absent while it is on its way and its room is kept. */
  answer?: string;
  grouping: Grouping;
  onGroup(grouping: Grouping): void;
  onRefresh(): void;
  onPrint(): void;
  onDownload(): void;
  /** Told when the menu is about to be opened, so that what it may offer is found out. */
  onReach(): void;
  /** Absent for those who may not change bank holidays. */
  onHolidays?(): void;
}

/** Title, age of the data, the one main act and the others in a menu; then the answer. */
export const BoardHeader = React.memo(function BoardHeader(props: BoardHeaderProps): React.ReactElement {
  const { title, level, asAt, loaded, answer, grouping } = props;
  const texts = useTexts();
  const words = texts.board;
  const [news, setNews] = React.useState('');
  const copy = (): void => {
    copyText(`${title}, ${asAt}: ${answer}.`, { copied: words.copied, failed: words.copyFailed }, setNews);
  };
  const entries = (): MenuEntry[] => [
    { key: 'refresh', text: words.refresh, onClick: props.onRefresh },
    { key: 'print', text: words.print, onClick: props.onPrint },
    { key: 'download', text: words.download, onClick: props.onDownload },
    ...(['none', ...groupings] as const).map((key, place) => ({
      key: `group ${key}`,
      text: texts.grouping[key],
      heading: place === 0 ? words.groupBy : undefined,
      checked: key === grouping,
      onClick: () => props.onGroup(key)
    })),
    ...(props.onHolidays === undefined
      ? []
      : [{ key: 'holidays', text: words.holidays, heading: words.deadlines, onClick: props.onHolidays }])
  ];
  const Heading: 'h1' | 'h2' = `h${level}`;
  return (
    <div className={styles.header}>
      <div className={styles.headline}>
        <Heading className={styles.title}>{title}</Heading>
        <p className={styles.age}>{[asAt, loaded].filter((part) => part !== '').join(' · ')}</p>
        <div className={styles.acts}>
          {answer !== '' && (
            <div className={answer === undefined ? styles.coming : styles.here}>
              <button type="button" className={controls.primary} onClick={copy}>
                <Icon name="copy" size={14} />
                {words.copySummary}
              </button>
            </div>
          )}
          <span onPointerEnter={props.onReach} onFocus={props.onReach}>
            <MenuButton name={words.more} className={controls.icon} entries={entries}>
              <Icon name="more" />
            </MenuButton>
          </span>
        </div>
      </div>
      {answer !== '' && <p className={styles.answer}>{answer}</p>}
      <p role="status" className={styles.news}>
        {news}
      </p>
    </div>
  );
});
