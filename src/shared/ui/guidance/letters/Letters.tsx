import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { Notice } from '../../components/notice/Notice';
import { FailedPart } from '../../components/notice/FailedPart';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import type { Situation } from '../../../domain/casework/acts/ActDefinition';
import { suggestedAct } from '../../../domain/casework/acts/suggestedAct';
import type { CaseContact } from '../../../domain/casework/CaseworkRepository';
import { letterValues } from '../../../domain/guidance/letters/letterValues';
import {
  draftOnly,
  letterOfAct,
  missingBeforeSending,
  type SendingState
} from '../../../domain/guidance/letters/sendingChecklist';
import type { Hub } from '../../../data/createHub';
import { letterTexts } from '../../../loc/letters';
import { Loading } from '../../components/notice/Loading';
import controls from '../../components/controls.module.scss';
import { useRefusalText } from '../../refusals/useRefusalText';
import { useFeatureTexts } from '../../texts';
import { saveRichDocx } from '../richText/saveRichDocx';
import { toBlocks } from '../richText/toBlocks';
import { useGuidance } from '../useGuidance';
import { BlocksView } from './BlocksView';
import { SendingChecklist } from './SendingChecklist';
import { useSaid } from './useSaid';
import styles from './Letters.module.scss';

/** Props of {@link Letters}. */
export interface LettersProps {
  hub: Pick<Hub, 'guidance' | 'board'>;
  situation: Situation;
  /** Absent where the reader may not know how to reach the people of the case. */
  contacts: readonly CaseContact[] | undefined;
}

/**
 * Fills a template from the case and gives it as a Word file, once the checks before sending are made. At Stage 2 and 3 it is
 * a marked draft until somebody else has checked it.
 */
export function Letters({ hub, situation, contacts }: LettersProps): React.ReactElement {
  const words = useFeatureTexts(letterTexts);
  const sayRefusal = useRefusalText();
  const [{ value, problem }, again] = useGuidance(hub);
  const [chosen, setChosen] = React.useState<string | undefined>(undefined);
  const [sending, setSending] = React.useState<SendingState>({ ticked: [], addressMatches: false });
  const [tried, setTried] = React.useState(false);
  const [news, setNews] = React.useState('');
  const values = React.useMemo(() => letterValues(situation, contacts), [situation, contacts]);
  const say = useSaid({ rules: value?.rulebook.rules ?? [], today: situation.today, values });
  if (problem !== undefined) {
    return <FailedPart text={words.failed} onRetry={again} />;
  }
  if (value === undefined) return <Loading />;
  const { letters } = value.guidance;
  const letter = letters.find(({ key }) => key === (chosen ?? suggested(situation))) ?? letters[0];
  if (letter === undefined) return <p>{words.none}</p>;
  const blocks = toBlocks(letter.body, say);
  const refusal = draftOnly(situation);
  const reason = refusal && sayRefusal(refusal);
  const missing = missingBeforeSending(sending);
  const get = (): void => {
    setTried(true);
    if (missing !== undefined) return document.getElementById(`letter-${missing}`)?.focus();
    setNews(words.making);
    saveRichDocx({
      title: letter.title,
      blocks,
      labels: words.file,
      ...(reason !== undefined && { mark: words.mark })
    }).then(
      (name) => setNews(words.made(name)),
      () => setNews(words.notMade)
    );
  };
  return (
    <div className={styles.letters} data-letters="">
      <ChoiceInput
        id="letter"
        label={words.choose}
        hint={letter.summary}
        value={letter.key}
        options={letters.map(({ key, title }) => ({ value: key, text: title }))}
        onChange={(key) => {
          setChosen(key);
          setTried(false);
          setNews('');
          setSending({ ticked: [], addressMatches: false });
        }}
      />
      <div role="group" aria-label={words.preview} tabIndex={0} className={styles.preview}>
        <BlocksView blocks={blocks} />
      </div>
      <p className={prose.hint}>{words.openHint}</p>
      <SendingChecklist
        key={letter.key}
        sending={sending}
        missing={tried ? missing : undefined}
        onChange={setSending}
      />
      {reason !== undefined && <Notice tone="info">{words.secondPerson(reason)}</Notice>}
      <div className={controls.buttons}>
        <button type="button" className={controls.primary} onClick={get}>
          {reason === undefined ? words.get : words.getDraft}
        </button>
        <span role="status">{news}</span>
      </div>
    </div>
  );
}

/** The letter of what was done last; else of what is to be done. */
function suggested(situation: Situation): string | undefined {
  const { events } = situation.file;
  const last = events[events.length - 1]?.act ?? '';
  return letterOfAct[last] ?? letterOfAct[suggestedAct(situation)?.id ?? ''];
}

export default Letters;
