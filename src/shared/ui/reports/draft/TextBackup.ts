import type { ReportTexts } from '../../../domain/publication/mergeTexts';
import { keepTexts, type TextKeeper } from '../../keepTexts';

/** Text that was not saved yet, with the text it was written from. */
export interface UnsavedText {
  base: ReportTexts;
  texts: ReportTexts;
  note: string;
}

/** Where text that is not saved yet outlives a reload of the page. */
export type TextBackup = TextKeeper<UnsavedText>;

/** Text kept in the tab: it goes with the tab, so that nothing stays on a shared device. */
export function tabBackup(storage: Storage): TextBackup {
  return keepTexts(storage, 'hub-report-draft|');
}
