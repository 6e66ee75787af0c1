import * as React from 'react';
import type { Situation } from '../../domain/casework/acts/ActDefinition';
import type { CaseSurroundings, OpenedCase } from '../../domain/casework/CaseworkRepository';
import type { Hub } from '../../data/createHub';
import { caseworkTexts } from '../../loc/casework';
import { letterTexts } from '../../loc/letters';
import type { Asked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import type { CasePages } from './CasePages';
import { Allegations } from './sections/Allegations';
import { Around } from './sections/Around';
import { Concerns } from './sections/Concerns';
import { Dates } from './sections/Dates';
import { EventList } from './sections/EventList';
import { Facts } from './sections/Facts';
import { HistoryFold } from './sections/HistoryFold';
import { LettersFold } from './sections/LettersFold';
import { Section } from '../components/section/Section';

/** Props of {@link CaseSections}. */
export interface CaseSectionsProps {
  hub: Pick<Hub, 'casework' | 'caseRecords' | 'guidance' | 'board' | 'logReports' | 'logDrafts' | 'learning'>;
  opened: OpenedCase;
  situation: Situation;
  around: Asked<CaseSurroundings>;
  pages: CasePages;
  /** Of the case's heading; sections are one below it. */
  level: 1 | 2;
  onOpen(reference: string): void;
  /** What belongs to the case changed. */
  onChanged(): void;
  /** Its timeline has a new entry. */
  onRecorded(): void;
}

/** Everything that is known of a case, part by part. */
export function CaseSections(props: CaseSectionsProps): React.ReactElement {
  const { hub, opened, situation, around, pages, level, onOpen, onChanged, onRecorded } = props;
  const words = useFeatureTexts(caseworkTexts);
  const letters = useFeatureTexts(letterTexts);
  const { file } = opened;
  const { today } = situation;
  const below = level === 1 ? 2 : 3;
  return (
    <>
      <Section title={words.sections.complaint} level={below}>
        <Facts file={file} stage={situation.position.stage} today={today} />
      </Section>
      <Section title={words.sections.dates} level={below}>
        <Dates opened={opened} situation={situation} level={below} />
      </Section>
      <Section title={words.sections.timeline} level={below}>
        <EventList events={file.events} today={today} />
      </Section>
      <Section title={words.sections.concerns} level={below}>
        <Concerns concerns={file.concerns} />
      </Section>
      <Section title={letters.section} level={below}>
        <LettersFold hub={hub} situation={situation} contacts={around.value?.contacts} />
      </Section>
      <Allegations hub={hub} opened={opened} level={below} />
      <Around
        around={around}
        hub={hub}
        file={file}
        pages={pages}
        today={today}
        level={below}
        onOpen={onOpen}
        onChanged={onChanged}
        onRecorded={onRecorded}
      />
      <Section title={words.sections.history} level={below}>
        <HistoryFold hub={hub} file={file} today={today} />
      </Section>
    </>
  );
}
