import * as React from 'react';
import { Icon } from '../icons/Icon';
import controls from './controls.module.scss';
import prose from './prose.module.scss';

/** Props of {@link CopyButton}. */
export interface CopyButtonProps {
  label: string;
  /** What is being copied is an address. */
  isLink?: boolean;
  /** What is copied, worked out when it is asked for. */
  textOf(): string;
  words: { copied: string; failed: string };
  /** Closes what the copy is of: said beside this button when absent. */
  onNews?(said: string): void;
}

/** Copies a text, and says whether it was. Some browsers and apps refuse. */
export function CopyButton({ label, isLink, textOf, words, onNews }: CopyButtonProps): React.ReactElement {
  const [news, setNews] = React.useState('');
  const copy = (): void => copyText(textOf(), words, onNews ?? setNews);
  return (
    <>
      <button type="button" className={controls.button} onClick={copy}>
        <Icon name={isLink === true ? 'link' : 'copy'} size={14} />
        {label}
      </button>
      {onNews === undefined && (
        <span role="status" className={prose.hint}>
          {news}
        </span>
      )}
    </>
  );
}

/** Puts a text on the clipboard. @param onNews told what came of it, in words */
export function copyText(copied: string, words: CopyButtonProps['words'], onNews: (said: string) => void): void {
  // What is said a second time is heard only when it was gone.
  onNews('');
  navigator.clipboard.writeText(copied).then(
    () => onNews(words.copied),
    () => onNews(words.failed)
  );
}
