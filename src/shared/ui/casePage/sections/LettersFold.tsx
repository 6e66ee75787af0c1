import * as React from 'react';
import { FailedPart } from '../../components/notice/FailedPart';
import { caseworkTexts } from '../../../loc/casework';
import { letterTexts } from '../../../loc/letters';
import { Loading } from '../../components/notice/Loading';
import type { LettersProps } from '../../guidance/letters/Letters';
import { useFeatureTexts } from '../../texts';
import { usePart } from '../../usePart';
import styles from '../CasePage.module.scss';

const loadLetters = async (): Promise<React.ComponentType<LettersProps>> =>
  (await import(/* webpackChunkName: 'hub-letters' */ '../../guidance/letters/Letters')).default;

/** Letters filled from the case, folded away; nothing of it is fetched until somebody opens it. */
export function LettersFold(props: LettersProps): React.ReactElement {
  const words = useFeatureTexts(letterTexts);
  const { problems } = useFeatureTexts(caseworkTexts);
  const [open, setOpen] = React.useState(false);
  const { component: Letters, failed } = usePart(loadLetters, open);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.make}</summary>
      {open && failed && <FailedPart text={problems.partFailed} />}
      {open && !failed && (Letters === undefined ? <Loading /> : <Letters {...props} />)}
    </details>
  );
}
