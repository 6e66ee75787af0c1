import * as React from 'react';
import type { ActValues } from '../../../domain/casework/acts/ActField';
import { type Issue, issueFaults, issueFields } from '../../../domain/issues/Issue';
import type { Hub } from '../../../data/createHub';
import { issueTexts } from '../../../loc/issues';
import controls from '../../components/controls.module.scss';
import prose from '../../components/prose.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { useOpener } from '../../useOpener';
import { FieldsForm } from '../entry/FieldsForm';
import { useEntry } from '../entry/useEntry';

/** Props of {@link OneIssue}. */
export interface OneIssueProps {
  hub: Pick<Hub, 'issues' | 'now'>;
  issue: Issue;
  mayChange: boolean;
  onOpen(reference: string): void;
  onRecorded(said: string): void;
}

/** An issue: what it was, what was done, and the way to say so for those who may. */
export function OneIssue({ hub, issue, mayChange, onOpen, onRecorded }: OneIssueProps): React.ReactElement {
  const words = useFeatureTexts(issueTexts);
  const [isOpen, setOpen] = React.useState(false);
  const opener = useOpener(isOpen);
  const { id, note, service, raisedOn, status, outcome, reference } = issue;
  const { today } = hub.now();
  const facts = [raisedOn && words.raised(formatDay(raisedOn, today)), service, words.done(status, outcome)];
  return (
    <>
      <p>{note}</p>
      <p className={prose.quiet}>{facts.filter((fact) => fact).join(' · ')}</p>
      {reference !== undefined && (
        <button type="button" className={controls.link} onClick={() => onOpen(reference)}>
          {words.open(reference)}
        </button>
      )}
      {mayChange && !isOpen && (
        <button ref={opener} type="button" className={controls.button} onClick={() => setOpen(true)}>
          {words.record(id)}
        </button>
      )}
      {isOpen && (
        <IssueForm hub={hub} issue={issue} onDone={() => onRecorded(words.recorded)} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function IssueForm(props: {
  hub: OneIssueProps['hub'];
  issue: Issue;
  onDone(): void;
  onClose(): void;
}): React.ReactElement {
  const { hub, issue, onDone, onClose } = props;
  const words = useFeatureTexts(issueTexts);
  const { today } = hub.now();
  const [values, setValues] = React.useState<ActValues>({ status: 'Closed', outcome: issue.outcome });
  const entry = useEntry(issueFaults(values, today), async () => (await hub.issues()).record(issue, values), onDone);
  const idOf = (field: string): string => `issue-${issue.kind}-${issue.id}-${field}`;
  return (
    <FieldsForm
      title={words.record(issue.id)}
      entry={entry}
      fields={issueFields}
      words={words}
      values={values}
      today={today}
      idOf={idOf}
      onChange={setValues}
      onClose={onClose}
    />
  );
}
