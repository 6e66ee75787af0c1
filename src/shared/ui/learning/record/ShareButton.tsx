import * as React from 'react';
import { learningTexts } from '../../../loc/learning';
import { CopyButton } from '../../components/CopyButton';
import { useFeatureTexts } from '../../texts';
import { recordLink } from '../view/LearningView';

/** Copies a record's address, to be pasted into a chat or a channel. */
export function ShareButton({ recordKey }: { recordKey: string }): React.ReactElement {
  const words = useFeatureTexts(learningTexts).record;
  const address = (): string => {
    const { origin, pathname, search } = window.location;
    return recordLink(origin + pathname, search, recordKey);
  };
  return (
    <CopyButton label={words.share} isLink textOf={address} words={{ copied: words.shared, failed: words.notShared }} />
  );
}
