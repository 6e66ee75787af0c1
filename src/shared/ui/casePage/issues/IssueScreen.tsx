import * as React from 'react';
import type { Issues } from '../../../domain/issues/Issue';
import type { Hub } from '../../../data/createHub';
import { issueTexts } from '../../../loc/issues';
import { Section } from '../../components/section/Section';
import { useFeatureTexts } from '../../texts';
import { ListScreen } from '../ListScreen';
import { OneIssue } from './OneIssue';
import styles from '../CasePage.module.scss';

/** Props of {@link IssueScreen}. */
export interface IssueScreenProps {
  hub: Pick<Hub, 'issues' | 'now'>;
  level: 1 | 2;
  /** Opens a case; asks which one when the reference is empty. */
  onOpen(reference: string): void;
}

/** Possible breaches and questions of equality, each for those who look after them. @see domain.md 7.7 and 16.1 */
export function IssueScreen({ hub, level, onOpen }: IssueScreenProps): React.ReactElement {
  const words = useFeatureTexts(issueTexts);
  const ask = React.useCallback(async () => {
    const lists = await (await hub.issues()).list();
    return lists.length === 0 ? undefined : lists;
  }, [hub]);
  return (
    <ListScreen
      name="issues"
      ask={ask}
      words={words}
      intro={(lists) => [words.intro, ...(lists.some(({ kind }) => kind === 'information') ? [words.breach] : [])]}
      level={level}
      onBack={() => onOpen('')}
    >
      {(lists, recorded) =>
        lists.map((list) => (
          <Section key={list.kind} title={words.kinds[list.kind]} level={level === 1 ? 2 : 3}>
            <OneList hub={hub} list={list} onOpen={onOpen} onRecorded={recorded} />
          </Section>
        ))
      }
    </ListScreen>
  );
}

export default IssueScreen;

function OneList(props: {
  hub: IssueScreenProps['hub'];
  list: Issues;
  onOpen(reference: string): void;
  onRecorded(said: string): void;
}): React.ReactElement {
  const { list, ...given } = props;
  const words = useFeatureTexts(issueTexts);
  const { open, closed, mayChange } = list;
  return (
    <>
      {open.length === 0 && <p>{words.none}</p>}
      <ul className={styles.list}>
        {open.map((issue) => (
          <li key={issue.id} data-issue={`${issue.kind} ${issue.id}`}>
            <OneIssue issue={issue} mayChange={mayChange} {...given} />
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <details>
          <summary>{words.closed}</summary>
          <ul className={styles.list}>
            {closed.map((issue) => (
              <li key={issue.id}>
                <OneIssue issue={issue} mayChange={false} {...given} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
