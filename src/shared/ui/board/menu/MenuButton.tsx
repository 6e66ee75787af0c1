import * as React from 'react';
import { keepFontsAtHome } from '../../keepFontsAtHome';
import { useTheme } from '../../theme/ThemeContext';
import { usePart } from '../../usePart';
import type { HubMenuProps, MenuEntry } from './HubMenu';

// Fluent's menu is the heaviest part of the board, and nobody needs it before the first press.
function loadMenu(): Promise<typeof import('./HubMenu')> {
  keepFontsAtHome();
  return import(/* webpackChunkName: 'hub-menu' */ './HubMenu');
}
const loadHubMenu = async (): Promise<React.ComponentType<HubMenuProps>> => (await loadMenu()).HubMenu;

/** Props of {@link MenuButton}. */
export interface MenuButtonProps {
  /** Name for screen readers, where `children` is not text enough. */
  name?: string;
  className: string | undefined;
  /** The menu's lines at the moment it opens. */
  entries(): readonly MenuEntry[];
  children: React.ReactNode;
}

/** A button that opens a menu; the menu's code comes when the button is first reached. */
export function MenuButton({ name, className, entries, children }: MenuButtonProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const theme = useTheme();
  const { component: HubMenu, failed } = usePart(loadHubMenu, open);
  React.useEffect(() => {
    if (failed) {
      setOpen(false);
    }
  }, [failed]);
  const prefetch = (): void => {
    // A failed prefetch is no fault: opening the menu asks again.
    loadMenu().catch(() => undefined);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && HubMenu !== undefined && (
        // The menu draws itself elsewhere; what it leaves here must not push the buttons apart.
        <span style={{ position: 'absolute' }}>
          <HubMenu target={button} theme={theme} entries={entries()} onDismiss={() => setOpen(false)} />
        </span>
      )}
    </>
  );
}
