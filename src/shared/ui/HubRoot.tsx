import * as React from 'react';
import type { Texts } from '../loc/Texts';
import { TextsContext, useTexts } from './texts';
import { type HubTheme, themeStyle } from './theme/HubTheme';
import { ThemeContext } from './theme/ThemeContext';
import tokens from './tokens.module.scss';
import { useKeptFocus } from './useKeptFocus';

/** Props of {@link HubRoot}. */
export interface HubRootProps {
  theme: HubTheme;
  /** Those of the screen around it when absent. */
  texts?: Texts;
  className?: string;
  children: React.ReactNode;
}

/** The root of a screen: its language, theme and design tokens, whatever the host. */
export function HubRoot({ theme, texts: given, className = '', children }: HubRootProps): React.ReactElement {
  const around = useTexts();
  const texts = given ?? around;
  const root = React.useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const scheme = theme.scheme === 'light' ? '' : tokens[theme.scheme];
  return (
    <TextsContext.Provider value={texts}>
      <ThemeContext.Provider value={theme}>
        <div
          ref={root}
          className={`${tokens.tokens} ${scheme} ${className}`}
          style={themeStyle(theme)}
          lang={texts.locale}
        >
          {children}
        </div>
      </ThemeContext.Provider>
    </TextsContext.Provider>
  );
}
