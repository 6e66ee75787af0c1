import * as React from 'react';
import { enGB } from '../loc/en-GB';
import type { Texts } from '../loc/Texts';
import { TextsContext } from './texts';
import { type HubTheme, themeStyle } from './theme/HubTheme';
import { ThemeContext } from './theme/ThemeContext';
import tokens from './tokens.module.scss';

/** Props of {@link HubRoot}. */
export interface HubRootProps {
  theme: HubTheme;
  texts?: Texts;
  className?: string;
  children: React.ReactNode;
}

/** The root of a screen: its language, theme and design tokens, whatever the host. */
export function HubRoot({ theme, texts = enGB, className = '', children }: HubRootProps): React.ReactElement {
  const scheme = theme.scheme === 'light' ? '' : tokens[theme.scheme];
  return (
    <TextsContext.Provider value={texts}>
      <ThemeContext.Provider value={theme}>
        <div className={`${tokens.tokens} ${scheme} ${className}`} style={themeStyle(theme)} lang={texts.locale}>
          {children}
        </div>
      </ThemeContext.Provider>
    </TextsContext.Provider>
  );
}
