import * as React from 'react';
import { FailedPart } from '../components/notice/FailedPart';
import type { OpenedLog } from '../../domain/logReports/InvestigationLog';
import { logTexts } from '../../loc/investigationLog';
import { download, wordType } from '../board/export/download';
import controls from '../components/controls.module.scss';
import { useFeatureTexts, useTexts } from '../texts';
import { logDocument } from './logDocument';

/** A report on paper and as a Word document. */
export function LogFiles({ opened }: { opened: OpenedLog }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(logTexts);
  const [failed, setFailed] = React.useState(false);
  const save = async (): Promise<void> => {
    setFailed(false);
    try {
      const { toDocx } = await import(/* webpackChunkName: 'hub-docx' */ '../../reportFiles/docx/toDocx');
      const stage = texts.names.stage[opened.log.stage];
      const file = await toDocx(logDocument(opened, words, stage));
      download(`${words.view.file(opened.log.reference, stage)}.docx`, file, wordType);
    } catch {
      // The code could not be fetched, or the browser refuses the file.
      setFailed(true);
    }
  };
  return (
    <div className={controls.buttons}>
      <button type="button" className={controls.button} onClick={() => window.print()}>
        {words.view.print}
      </button>
      <button type="button" className={controls.button} data-log-word="" onClick={save}>
        {words.view.word}
      </button>
      {failed && <FailedPart text={words.view.wordFailed} />}
    </div>
  );
}
