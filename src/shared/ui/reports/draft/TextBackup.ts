import type { ReportTexts } from '../../../domain/publication/mergeTexts';

/** Text that was not saved yet, with the text it was written from. */
export interface UnsavedText {
  base: ReportTexts;
  texts: ReportTexts;
  note: string;
}

/** Where text that is not saved yet outlives a reload of the page. */
export interface TextBackup {
  read(key: string): UnsavedText | undefined;
  write(key: string, text: UnsavedText): void;
  clear(key: string): void;
}

const prefix = 'hub-report-draft|';

/** Text kept in the tab: it goes with the tab, so that nothing stays on a shared device. */
export function tabBackup(storage: Storage): TextBackup {
  // A full or forbidden store is no reason to stop writing: the text is still on the page and on its way.
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      console.warn('Unsaved text could not be kept in this tab.', error);
      return undefined;
    }
  };
  return {
    read: (key) =>
      attempt(() => {
        const kept = storage.getItem(prefix + key);
        const text: UnsavedText | undefined = kept === null ? undefined : JSON.parse(kept);
        return text;
      }),
    write: (key, text) => attempt(() => storage.setItem(prefix + key, JSON.stringify(text))),
    clear: (key) => attempt(() => storage.removeItem(prefix + key))
  };
}
