import * as React from 'react';
import { learningTexts } from '../../../loc/learning';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { recordLink } from '../view/LearningView';
import styles from './Record.module.scss';

/** Copies a record's address, to be pasted into a chat or a channel. */
export function ShareButton({ recordKey }: { recordKey: string }): React.ReactElement {
  const words = useFeatureTexts(learningTexts).record;
  const [said, setSaid] = React.useState('');
  const copy = (): void => {
    const { origin, pathname, search } = window.location;
    navigator.clipboard.writeText(recordLink(origin + pathname, search, recordKey)).then(
      () => setSaid(words.shared),
      () => setSaid(words.notShared)
    );
  };
  return (
    <>
      <button type="button" className={controls.button} onClick={copy}>
        {words.share}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
