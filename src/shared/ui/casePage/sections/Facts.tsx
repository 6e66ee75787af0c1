import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { FactList } from '../../components/facts/FactList';
import type { CaseFile, CaseStage } from '../../../domain/casework/CaseFile';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { caseworkTexts } from '../../../loc/casework';
import { formatDay } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';

/** Props of {@link Facts}. */
export interface FactsProps {
  file: CaseFile;
  /** The stage that the case stands at. */
  stage: CaseStage;
  today: IsoDate;
}

/** What a complaint is about and who has it, in pairs. */
export function Facts({ file, stage, today }: FactsProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(caseworkTexts).facts;
  const { complaint } = file;
  const references = [complaint.crmReference, complaint.careDatabaseReference, complaint.ombudsmanReference];
  const advocate =
    complaint.advocacyOffered === undefined
      ? ''
      : [complaint.advocacyOffered ? words.yes : words.no, complaint.advocacyResponse].filter(Boolean).join('. ');
  const facts: [string, string][] = [
    [words.process, texts.names.process[complaint.process]],
    [words.received, formatDay(complaint.receivedOn, today)],
    [words.channel, complaint.channel],
    ...(complaint.cameFrom === undefined ? [] : [[words.cameFrom, complaint.cameFrom] as [string, string]]),
    [words.complainant, [complaint.complainant, complaint.madeBy].filter(Boolean).join('. ')],
    [words.team, [complaint.service, complaint.team].filter((part) => part !== '').join(' / ')],
    [words.officer, stage.officer?.name ?? words.unassigned],
    [words.outcome, complaint.outcome ?? words.noOutcome],
    [words.risk, complaint.riskLevel ?? ''],
    [words.advocate, advocate],
    ...(complaint.held === true ? [[words.held, words.heldWhy] as [string, string]] : []),
    [words.references, references.filter((each) => each !== undefined).join(', ')]
  ];
  return (
    <>
      <FactList facts={facts.map(([name, value]) => [name, value === '' ? words.notRecorded : value])} />
      {complaint.summary !== '' && <p className={prose.reading}>{complaint.summary}</p>}
    </>
  );
}
