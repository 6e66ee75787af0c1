import * as React from 'react';
import type { CaseSurroundings, LinkedCase } from '../../../domain/casework/CaseworkRepository';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Hub } from '../../../data/createHub';
import { caseworkTexts, type CaseworkTexts } from '../../../loc/casework';
import { Loading } from '../../components/notice/Loading';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import type { Asked } from '../../useAsked';
import { useFeatureTexts, useTexts } from '../../texts';
import type { LogHub } from '../../logForm/LogHub';
import styles from '../CasePage.module.scss';
import type { CasePages } from '../CasePages';
import { Documents } from './Documents';
import { LogLinks } from './LogLinks';
import { People } from './People';
import { Quiet, Section } from '../../components/section/Section';

/** Props of {@link Around}. */
export interface AroundProps {
  around: Asked<CaseSurroundings>;
  hub: Pick<Hub, 'caseRecords'> & LogHub;
  file: CaseFile;
  pages: CasePages;
  today: IsoDate;
  level: 2 | 3;
  onOpen(reference: string): void;
  /** What belongs to the case changed. */
  onChanged(): void;
  /** The case's timeline has a new entry. */
  onRecorded(): void;
}

/** What belongs to a case besides its own rows; a part that the reader may not see says so. */
export function Around(props: AroundProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts);
  const { around, hub, file, pages, today, level, onOpen, onChanged, onRecorded } = props;
  const { value, problem } = around;
  if (problem !== undefined) return <Quiet>{words.problems.partFailed}</Quiet>;
  if (value === undefined) return <Loading />;
  const { contacts, logs, actions, linked, documents } = value;
  const day = (on: IsoDate): string => formatDay(on, today);
  const part = (
    key: keyof CaseworkTexts['empty'],
    items: readonly React.ReactNode[] | undefined,
    links?: React.ReactNode
  ): React.ReactElement => (
    <Section title={words.sections[key]} level={level}>
      {items === undefined ? (
        <Quiet>{words.hidden}</Quiet>
      ) : items.length === 0 ? (
        <Quiet>{words.empty[key]}</Quiet>
      ) : (
        <ul className={styles.list}>
          {items.map((item, place) => (
            <li key={place}>{item}</li>
          ))}
        </ul>
      )}
      {links}
    </Section>
  );
  const line = (name: string, ...more: (string | undefined)[]): React.ReactNode => (
    <>
      <strong>{name}</strong>
      {more.filter((each) => each).map((each) => `, ${each}`)}
    </>
  );
  return (
    <>
      <Section title={words.sections.people} level={level}>
        <People hub={hub} file={file} contacts={contacts} today={today} onChanged={onChanged} />
      </Section>
      {part(
        'logs',
        logs?.map((log) =>
          line(
            texts.names.stage[log.stage],
            log.status.toLowerCase(),
            log.submittedOn && words.log.submitted(day(log.submittedOn)),
            log.acceptedOn && words.log.accepted(day(log.acceptedOn))
          )
        ),
        logs && <LogLinks hub={hub} file={file} logs={logs} pages={pages} onChanged={onChanged} />
      )}
      {part(
        'actions',
        actions?.map(({ action, category, status, dueOn, doneOn }) =>
          line(
            action || category,
            status.toLowerCase(),
            dueOn && words.action.due(day(dueOn)),
            doneOn && words.action.done(day(doneOn))
          )
        ),
        actions && (
          <p>
            <a href={pages.actions(file.complaint.reference)}>{words.action.open}</a>
          </p>
        )
      )}
      {part(
        'remedies',
        file.remedies.map(({ type, amount, agreedOn, paidOn }) =>
          line(
            type,
            amount === undefined ? undefined : words.remedy.amount(amount),
            agreedOn !== undefined
              ? words.remedy.agreed(day(agreedOn))
              : amount === undefined
                ? undefined
                : words.remedy.notAgreed,
            paidOn && words.remedy.paid(day(paidOn))
          )
        )
      )}
      <Section title={words.sections.documents} level={level}>
        <Documents
          hub={hub}
          file={file}
          documents={documents}
          people={(contacts ?? []).map(({ name }) => name)}
          onChanged={onRecorded}
        />
      </Section>
      {part(
        'linked',
        linked.map((one) => <Linked key={one.reference} one={one} onOpen={onOpen} />)
      )}
    </>
  );
}

function Linked({ one, onOpen }: { one: LinkedCase; onOpen(reference: string): void }): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts).linked;
  if (one.status === undefined) return <>{`${one.reference}, ${words.unseen}`}</>;
  return (
    <>
      <button type="button" className={controls.quiet} onClick={() => onOpen(one.reference)}>
        {one.reference}
      </button>
      {`${one.status === 'Open' ? words.open : words.closed}. ${one.summary ?? ''}`}
    </>
  );
}
