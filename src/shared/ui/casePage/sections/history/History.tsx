import * as React from 'react';
import prose from '../../../components/prose.module.scss';
import { FailedPart } from '../../../components/notice/FailedPart';
import { FactList } from '../../../components/facts/FactList';
import type { CaseFile } from '../../../../domain/casework/CaseFile';
import type { CaseHistory, CasePart, FieldChange } from '../../../../domain/casework/history/fieldHistory';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { londonDate } from '../../../../domain/dates/londonDate';
import type { Hub } from '../../../../data/createHub';
import { caseHistoryTexts } from '../../../../loc/caseHistory';
import { Loading } from '../../../components/notice/Loading';
import { formatDay, formatTime } from '../../../dates/formatDates';
import { useAsked } from '../../../useAsked';
import { useFeatureTexts, useTexts } from '../../../texts';
import styles from '../../CasePage.module.scss';
import { Quiet } from '../../../components/section/Section';
import { changeText } from './changeText';

/** Props of {@link History}. */
export interface HistoryProps {
  hub: Pick<Hub, 'casework'>;
  file: CaseFile;
  today: IsoDate;
}

/** Who changed which field and when, the newest first. Asked for when it is first shown, and again after an act. */
export function History({ hub, file, today }: HistoryProps): React.ReactElement {
  const words = useFeatureTexts(caseHistoryTexts);
  const ask = React.useCallback(async () => (await hub.casework()).history(file), [hub, file]);
  const [{ value, problem }, again] = useAsked(ask);
  if (problem !== undefined) {
    return <FailedPart text={words.failed} onRetry={again} />;
  }
  if (value === undefined) return <Loading />;
  return (
    <>
      {value.edits.length === 0 ? (
        <Quiet>{words.none}</Quiet>
      ) : (
        <ol className={styles.events} reversed>
          {value.edits.map((edit) => (
            <li key={`${nameOfPart(edit.part)} ${edit.number}`}>
              <Edit edit={edit} today={today} />
            </li>
          ))}
        </ol>
      )}
      {!value.isWhole && <Quiet>{words.notWhole}</Quiet>}
    </>
  );
}

export default History;

function Edit({ edit, today }: { edit: CaseHistory['edits'][number]; today: IsoDate }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseHistoryTexts);
  const { part, number, by, at, changes } = edit;
  const name =
    part.kind === 'stage'
      ? texts.names.stage[part.stage]
      : part.kind === 'complaint'
        ? words.parts.complaint
        : words.parts[part.kind](part.number);
  const moment = `${formatDay(londonDate(at), today)}, ${formatTime(at)}`;
  const codes: Readonly<Record<string, string>> = { ...texts.names.process, ...texts.names.stage };
  return (
    <>
      <p className={styles.eventName}>
        <strong>{name}</strong> {number === 1 ? words.added : words.changed}
      </p>
      <p className={prose.quiet}>{words.by(by.name || words.somebody, moment)}</p>
      <FactList
        facts={changes.map((change: FieldChange) => [
          change.field,
          changeText(change, { today, codes, words }, number === 1)
        ])}
      />
    </>
  );
}

function nameOfPart(part: CasePart): string {
  return JSON.stringify(part);
}
