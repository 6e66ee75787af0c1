import * as React from 'react';
import type { OpenedLog } from '../../domain/logReports/InvestigationLog';
import { logTexts } from '../../loc/investigationLog';
import { formatDay } from '../dates/formatDates';
import { FactList } from '../components/facts/FactList';
import { useFeatureTexts, useTexts } from '../texts';

/** What is known of a report without asking: its case, its officer, its days. */
export function LogFacts({ opened }: { opened: OpenedLog }): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(logTexts).facts;
  const { log, answeredOn, dueOn, officer } = opened;
  const { today } = opened.opened.time;
  const { progress } = log;
  const day = (on: string | undefined): string => (on === undefined ? words.notSubmitted : formatDay(on, today));
  const isLate = dueOn !== undefined && dueOn < today && progress.submittedOn === undefined;
  return (
    <FactList
      facts={[
        [words.process, texts.names.process[opened.opened.file.complaint.process]],
        [words.service, log.service],
        [words.team, log.team],
        [words.officer, officer?.name],
        [words.answered, day(answeredOn)],
        [words.due, dueOn && (isLate ? words.late(formatDay(dueOn, today)) : formatDay(dueOn, today))],
        [words.status, progress.status],
        [words.submitted, progress.submittedOn && day(progress.submittedOn)],
        [words.signedOff, progress.signedOffOn && day(progress.signedOffOn)],
        [words.accepted, progress.acceptedOn && day(progress.acceptedOn)]
      ]}
    />
  );
}
