import * as React from 'react';
import { ContextualMenu, ContextualMenuItemType, type IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { createTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import { DirectionalHint } from '@fluentui/react/lib/Callout';
import type { HubTheme } from '../../theme/HubTheme';
import { fluentPalette } from '../../theme/fluentPalette';

const tick: React.CSSProperties = { display: 'inline-block', width: 24, textAlign: 'center', fontWeight: 600 };

/** One line of a menu. */
export interface MenuEntry {
  key: string;
  text: string;
  /** Present on lines that can be ticked. */
  checked?: boolean;
  /** Opens a rule above the line with this heading. */
  heading?: string;
  /** Greyed and without effect. */
  disabled?: boolean;
  onClick?(): void;
}

/** Props of {@link HubMenu}. */
export interface HubMenuProps {
  target: React.RefObject<HTMLElement>;
  theme: HubTheme;
  entries: readonly MenuEntry[];
  onDismiss(): void;
}

/** Fluent's menu in the hub's theme. Lines that can be ticked leave it open. */
export function HubMenu({ target, theme, entries, onDismiss }: HubMenuProps): React.ReactElement {
  const fluent = React.useMemo(
    () => createTheme({ ...fluentPalette(theme), fonts: { medium: { fontSize: '0.875rem' } } }),
    [theme]
  );
  const items = entries.flatMap((entry): IContextualMenuItem[] => [
    ...(entry.heading === undefined
      ? []
      : [{ key: `heading ${entry.key}`, text: entry.heading, itemType: ContextualMenuItemType.Header }]),
    {
      key: entry.key,
      text: entry.text,
      canCheck: entry.checked !== undefined,
      isChecked: entry.checked,
      // The icon font is not loaded, so the tick is a character.
      onRenderIcon:
        entry.checked === undefined ? undefined : () => <span style={tick}>{entry.checked === true ? '✓' : ''}</span>,
      disabled: entry.disabled,
      onClick: (event) => {
        if (entry.checked !== undefined) {
          event?.preventDefault();
        }
        entry.onClick?.();
      }
    }
  ]);
  return (
    <ThemeProvider theme={fluent} applyTo="none">
      <ContextualMenu
        target={target}
        items={items}
        onDismiss={onDismiss}
        shouldFocusOnMount
        directionalHint={DirectionalHint.bottomLeftEdge}
        calloutProps={{ calloutMaxHeight: 420 }}
      />
    </ThemeProvider>
  );
}
