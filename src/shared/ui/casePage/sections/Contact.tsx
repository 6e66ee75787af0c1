import * as React from 'react';
import type { CaseContact } from '../../../domain/casework/CaseworkRepository';
import { caseworkTexts } from '../../../loc/casework';
import { useFeatureTexts } from '../../texts';

/** How to reach somebody, in a line. */
export function Contact({ contact }: { contact: CaseContact }): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts).contact;
  const more: [string, string | undefined][] = [
    [words.preference, contact.preference],
    [words.need, contact.communicationNeed],
    [words.adjustment, contact.adjustment]
  ];
  return (
    <>
      <strong>{contact.name}</strong>
      {`, ${contact.role.toLowerCase()}`}
      {more.flatMap(([name, value]) => (value === undefined ? [] : [`. ${name}: ${value}`]))}
    </>
  );
}
