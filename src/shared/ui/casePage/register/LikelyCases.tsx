import * as React from 'react';
import type { ActValue } from '../../../domain/casework/acts/ActField';
import type { LikelyDuplicate } from '../../../domain/casework/registration/likeness';
import { registrationTexts } from '../../../loc/registration';
import controls from '../../components/controls.module.scss';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import prose from '../../components/prose.module.scss';
import page from './Register.module.scss';

/** Props of {@link LikelyCases}. */
export interface LikelyCasesProps {
  likely: readonly LikelyDuplicate[];
  /** References that the new case is linked to already. */
  linked: ActValue | undefined;
  onLink(references: readonly string[]): void;
  onOpen(reference: string): void;
}

/** Cases that the one being entered may be the same as, with the reason, to be opened or linked. */
export function LikelyCases({ likely, linked, onLink, onOpen }: LikelyCasesProps): React.ReactElement {
  const words = useFeatureTexts(registrationTexts).likely;
  const [news, setNews] = React.useState('');
  const references = Array.isArray(linked) ? linked.map(String) : [];
  return (
    <aside className={page.likely} aria-label={words.title}>
      <p className={prose.part}>{words.title}</p>
      <p role="status" className={prose.quiet}>
        {likely.length === 0 ? words.none : words.found(likely.length)}
      </p>
      <p role="status" className={prose.news}>
        {news}
      </p>
      <ul>
        {likely.map(({ earlier, because }) => (
          <li key={earlier.reference} data-likely={earlier.reference}>
            <strong>{earlier.reference}</strong>
            <p className={prose.quiet}>
              {`${words.because[because]} ${words.received(formatFullDay(earlier.receivedOn), earlier.team)}`}
            </p>
            {earlier.summary !== '' && <p>{earlier.summary}</p>}
            <div className={controls.buttons}>
              <button type="button" className={controls.quiet} onClick={() => onOpen(earlier.reference)}>
                {words.open(earlier.reference)}
              </button>
              {references.includes(earlier.reference) ? (
                <span className={prose.quiet}>{words.linked}</span>
              ) : (
                <button
                  type="button"
                  className={controls.quiet}
                  onClick={() => {
                    onLink([...references, earlier.reference]);
                    setNews(words.nowLinked(earlier.reference));
                  }}
                >
                  {words.link(earlier.reference)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
