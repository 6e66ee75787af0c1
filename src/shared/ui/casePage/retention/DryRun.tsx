import * as React from 'react';
import { Notice } from '../../components/notice/Notice';
import { FailedPart } from '../../components/notice/FailedPart';
import forms from '../../components/form/Form.module.scss';
import { TickInput } from '../../components/field/TickInput';
import { HubError } from '../../../domain/errors';
import { type ListShare, sharesInWords } from '../../../domain/retention/ListShare';
import { nextWord } from '../../../domain/retention/reviewItems';
import { retentionTexts } from '../../../loc/retention';
import { Loading } from '../../components/notice/Loading';
import { DataTable } from '../../components/table/DataTable';
import controls from '../../components/controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import { useFailureText } from '../../refusals/useRefusalText';
import { Quiet } from '../../components/section/Section';
import type { ReviewEntryProps } from './ReviewEntry';

/** What would go with a case, list by list, and the reader's word on it where theirs is the next. */
export function DryRun(props: ReviewEntryProps): React.ReactElement {
  const { hub, item, review } = props;
  const words = useFeatureTexts(retentionTexts);
  const ask = React.useCallback(async () => (await hub.retention()).dryRun(item.reference), [hub, item.reference]);
  // The list read again, what would go is looked at again too.
  const [{ value: shares, problem }, again] = useAsked(ask, review);
  if (problem !== undefined) {
    return <FailedPart text={words.listFailed} onRetry={again} />;
  }
  if (shares === undefined) return <Loading />;
  const rows = sharesInWords(shares);
  const next = nextWord(item, review.me.id, rows);
  return (
    <>
      <DataTable
        caption={words.table(item.reference)}
        showsCaption
        head={words.list}
        columns={[{ key: 'rows', label: words.rows, count: true }]}
        rows={shares.map(({ list, rows: count }) => ({
          key: list,
          head: words.lists[list] ?? list,
          cells: { rows: count }
        }))}
        total={{
          key: 'total',
          head: words.total,
          cells: { rows: shares.reduce((sum, { rows: count }) => sum + count, 0) }
        }}
      />
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
  const tick = `checked-${reference}`;
  const words = useFeatureTexts(retentionTexts);
  const [checked, setChecked] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const failureText = useFailureText();
  const [sending, setSending] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (sending) return;
    setTried(true);
    if (!checked) return document.getElementById(tick)?.focus();
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
    <form className={forms.form} noValidate onSubmit={submit}>
      <TickInput
        id={tick}
        label={words.checked}
        required
        fault={tried && !checked ? words.checkedMissing : undefined}
        value={checked}
        onChange={setChecked}
      />
      {problem !== '' && <Notice tone="error">{problem}</Notice>}
      <div className={controls.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={sending}>
          {sending ? words.sending : words[word](reference)}
        </button>
      </div>
    </form>
  );
}
