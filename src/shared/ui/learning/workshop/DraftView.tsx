import * as React from 'react';
import { Tag } from '../../components/status/Tag';
import { Notice } from '../../components/notice/Notice';
import { FactList } from '../../components/facts/FactList';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { actsFor } from '../../../domain/learning/learningActs';
import type { LearningState } from '../../../domain/learning/learningState';
import { learningFaults } from '../../../domain/learning/learningWarnings';
import type { Team } from '../../../domain/teams/Team';
import { learningTexts } from '../../../loc/learning';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { useAsked } from '../../useAsked';
import { DoingProblem } from '../DoingProblem';
import type { LearningGiven } from '../LearningScreen';
import { RecordText } from '../record/RecordText';
import { useDoing } from '../useDoing';
import { ApprovalForm } from './ApprovalForm';
import { CheckForm } from './CheckForm';
import { DraftForm } from './DraftForm';
import { Warnings } from './Warnings';
import styles from './Workshop.module.scss';

/** Props of {@link DraftView}. */
export interface DraftViewProps extends LearningGiven {
  state: LearningState;
  teams: readonly Team[];
  today: IsoDate;
  /** @param act what was done, by the words on its button */
  onDone(act: string): void;
}

/** One draft: what it says, what may tell who it was about, and what the reader may do next. */
export function DraftView({ repository, rights, state, teams, today, onDone }: DraftViewProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).workshop;
  const statuses = useFeatureTexts(learningTexts).status;
  const { draft, check, approval, isReady, published } = state;
  const [editing, setEditing] = React.useState(false);
  const begun = React.useRef('');
  const doing = useDoing(() => onDone(begun.current));
  const run = (name: string, act: (key: string) => Promise<void>, what?: string): void => {
    begun.current = name;
    doing.run(act, what);
  };
  const shown = React.useRef(draft);
  shown.current = draft;
  const ask = React.useCallback(() => repository.knownOf(shown.current), [repository]);
  const [{ value: known }] = useAsked(ask, draft);
  const acts = actsFor(state, rights);
  const faults = learningFaults(draft.content);
  const may = (act: (typeof acts)[number]): boolean => acts.includes(act);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // What was done took its button away.
  React.useEffect(() => heading.current?.focus(), [state, editing]);
  if (editing) {
    return (
      <DraftForm
        content={draft.content}
        known={known}
        teams={teams}
        today={today}
        doing={doing}
        onSave={(content) => run(words.save, () => repository.saveDraft(draft, content))}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const button = (name: string, act: () => Promise<void>, primary = false): React.ReactElement => (
    <button
      type="button"
      className={primary ? controls.primary : controls.button}
      aria-disabled={doing.busy}
      onClick={() => run(name, act)}
    >
      {name}
    </button>
  );
  return (
    <div className={styles.draft}>
      <div>
        <Tag tone="open">
          {statuses[state.status]}
          {isReady && ` · ${words.ready}`}
        </Tag>
      </div>
      <RecordText record={draft.content} heading={heading} />
      <Warnings content={draft.content} known={known} named={draft.sourceReference !== undefined} />
      <FactList
        facts={[
          [words.madeBy, draft.madeBy.name],
          [words.checkedBy, check && `${words.checkWord[check.decision](check.by.name)} ${check.note}`],
          [words.approvedBy, approval && words.approvalWord(approval.by.name, words.decisions[approval.decision])]
        ]}
      />
      {may('send') && faults.length > 0 && <Notice>{words.notReady}</Notice>}
      <DoingProblem problem={doing.problem} />
      <div className={controls.buttons}>
        {may('edit') && (
          <button type="button" className={controls.button} onClick={() => setEditing(true)}>
            {words.edit}
          </button>
        )}
        {may('send') && faults.length === 0 && button(words.send, () => repository.sendToCheck(draft), true)}
        {may('publish') && button(words.publish, () => repository.publish(draft.key), true)}
        {may('renew') && published && button(words.renew, () => repository.review(published, 'renew'), true)}
        {may('archive') && published && button(words.archive, () => repository.review(published, 'archive'))}
        {may('takeOut') && published && button(words.takeOut, () => repository.takeOut(published))}
        {may('withdraw') && button(words.withdraw, () => repository.withdrawDraft(draft))}
      </div>
      {may('check') && (
        <CheckForm
          doing={doing}
          onWord={(word) =>
            run(
              word.decision === 'Passed' ? words.check.pass : words.check.giveBack,
              (key) => repository.check(draft, key, word),
              JSON.stringify(word)
            )
          }
        />
      )}
      {may('approve') && (
        <ApprovalForm
          doing={doing}
          onWord={(decision) =>
            run(words.decisions[decision], (key) => repository.approve(draft, key, decision), decision)
          }
        />
      )}
    </div>
  );
}
