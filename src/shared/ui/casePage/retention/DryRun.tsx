import * as React from 'react';
import { HubError } from '../../../domain/errors';
import { type ListShare, sharesInWords } from '../../../domain/retention/ListShare';
import { nextWord } from '../../../domain/retention/reviewItems';
import { retentionTexts } from '../../../loc/retention';
import { number } from '../../../loc/parts';
import { Loading } from '../../board/notices/Loading';
import controls from '../../controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import { failureText } from '../acts/failureText';
import { Quiet } from '../sections/Section';
import type { ReviewEntryProps } from './ReviewEntry';
import styles from './Review.module.scss';

/** What would go with a case, list by list, and the reader's word on it where theirs is the next. */
export function DryRun(props: ReviewEntryProps): React.ReactElement {
  const { hub, item, review } = props;
  const words = useFeatureTexts(retentionTexts);
  const ask = React.useCallback(async () => (await hub.retention()).dryRun(item.reference), [hub, item.reference]);
  // The list read again, what would go is looked at again too.
  const [{ value: shares, problem }, again] = useAsked(ask, review);
  if (problem !== undefined) {
    return (
      <p role="alert">
        {words.listFailed}{' '}
        <button type="button" className={controls.quiet} onClick={again}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (shares === undefined) return <Loading />;
  const rows = sharesInWords(shares);
  const next = nextWord(item, review.me.id, rows);
  return (
    <>
      <table className={styles.table}>
        <caption>{words.table(item.reference)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.list}</th>
            <th scope="col">{words.rows}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ list, rows: count }) => (
            <tr key={list}>
              <th scope="row">{words.lists[list] ?? list}</th>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{number(shares.reduce((sum, { rows: count }) => sum + count, 0))}</td>
          </tr>
        </tfoot>
      </table>
      {next === 'propose' && item.proposed !== undefined && <Quiet>{words.changed}</Quiet>}
      {next === 'own' && <Quiet>{words.own}</Quiet>}
      {(next === 'propose' || next === 'agree') && <Word key={next} {...props} shares={shares} word={next} />}
    </>
  );
}

interface WordProps extends ReviewEntryProps {
  shares: readonly ListShare[];
  word: 'propose' | 'agree';
}

/** The reader's word: a tick that they looked, and the act itself. */
function Word({ hub, item, shares, word, onRecorded }: WordProps): React.ReactElement {
  const { reference } = item;
  const words = useFeatureTexts(retentionTexts);
  const [sending, setSending] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setSending(true);
    setProblem('');
    hub
      .retention()
      .then((repository) => repository[word](reference, shares))
      .then(
        () => onRecorded(words.done[word](reference)),
        (error: unknown) => {
          const failure = error instanceof HubError ? error : new HubError('unavailable', '', error);
          const said = failureText(failure, words.failed);
          // What stands there is no longer so: it is read again, and says for itself what may be done.
          setSending(false);
          if (failure.code === 'conflict') return onRecorded(said);
          setProblem(said);
        }
      );
  };
  return (
    <form className={styles.word} onSubmit={submit}>
      <label className={styles.checked}>
        <input type="checkbox" required />
        <span>{words.checked}</span>
      </label>
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <button type="submit" className={controls.primary} disabled={sending}>
        {sending ? words.sending : words[word](reference)}
      </button>
    </form>
  );
}
