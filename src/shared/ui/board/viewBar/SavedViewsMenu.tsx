import * as React from 'react';
import { copyText } from '../../components/CopyButton';
import type { BoardViews } from '../../../domain/board/views/BoardViews';
import type { SavedView } from '../../../domain/board/views/BoardSettings';
import controls from '../../components/controls.module.scss';
import { Icon } from '../../icons/Icon';
import { useTexts } from '../../texts';
import type { MenuEntry } from '../menu/HubMenu';
import { FetchedPart } from '../../FetchedPart';
import { MenuButton } from '../menu/MenuButton';
import { type BoardView, queryWithView, viewFromQuery } from '../view/BoardView';
import type { SetView } from '../view/useBoardView';
import type { SavedViewsFormProps } from './SavedViewsForm';
import styles from './ViewBar.module.scss';

const loadSavedViewsForm = async (): Promise<React.ComponentType<SavedViewsFormProps>> =>
  (await import(/* webpackChunkName: 'hub-saved-views' */ './SavedViewsForm')).default;

/** Props of {@link SavedViewsMenu}. */
export interface SavedViewsMenuProps {
  views: () => Promise<BoardViews>;
  view: BoardView;
  onChange: SetView;
}

/** Views that the reader has named: go to one, keep the present one, pass it on as a link, take one away. */
export function SavedViewsMenu({ views, view, onChange }: SavedViewsMenuProps): React.ReactElement {
  const words = useTexts().views;
  const [saved, setSaved] = React.useState<readonly SavedView[]>([]);
  const [form, setForm] = React.useState<'save' | 'remove'>();
  const [news, setNews] = React.useState('');
  const button = React.useRef<HTMLSpanElement>(null);
  const read = React.useCallback(() => {
    views().then(
      ({ settings }) => setSaved(settings.savedViews()),
      // Without them there is still the link to copy.
      () => setSaved([])
    );
  }, [views]);
  const closeForm = React.useCallback(
    (said: string) => {
      setForm(undefined);
      setNews(said);
      read();
      button.current?.querySelector('button')?.focus();
    },
    [read]
  );
  const copyLink = (): void => {
    const { origin, pathname } = window.location;
    const address = origin + pathname + queryWithView('', { ...view, openCase: undefined });
    copyText(address, { copied: words.linkCopied, failed: words.linkFailed }, setNews);
  };
  const entries = (): MenuEntry[] => [
    { key: 'save', text: words.save, onClick: () => setForm('save') },
    { key: 'link', text: words.copyLink, onClick: copyLink },
    ...saved.map(({ name, query }, place) => ({
      key: `saved ${name}`,
      text: name,
      heading: place === 0 ? words.savedHeading : undefined,
      onClick: () => onChange({ ...viewFromQuery(query), openCase: undefined })
    })),
    ...(saved.length > 0 ? [{ key: 'remove', text: words.remove, onClick: () => setForm('remove') }] : [])
  ];
  return (
    <>
      {/* Read when the menu is first reached, as its code is. */}
      <span ref={button} onPointerEnter={read} onFocus={read}>
        <MenuButton className={controls.chip} entries={entries}>
          {words.saved}
          <Icon name="down" size={10} />
        </MenuButton>
      </span>
      <span role="status" className={styles.told}>
        {news}
      </span>
      {form !== undefined && (
        <FetchedPart load={loadSavedViewsForm} given={{ views, view, act: form, saved, onClose: closeForm }} />
      )}
    </>
  );
}
