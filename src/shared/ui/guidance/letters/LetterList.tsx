import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { GuidancePage } from '../../../domain/guidance/GuidancePage';
import { guidanceTexts } from '../../../loc/guidance';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../../address/useViewInAddress';
import type { GuidanceView } from '../view/GuidanceView';
import { ViewLink } from '../view/ViewLink';
import page from '../page/Page.module.scss';

/** Props of {@link LetterList}. */
export interface LetterListProps {
  letters: readonly GuidancePage[];
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
}

/** The templates of letters, each with what it is for; a case fills them. */
export function LetterList({ letters, heading, onView }: LetterListProps): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts).letters;
  return (
    <article className={page.page}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.heading}
      </h3>
      <p className={page.summary}>{words.lead}</p>
      <ul className={page.text}>
        {letters.map(({ key, title, summary }) => (
          <li key={key}>
            <ViewLink to={{ show: 'page', key }} onView={onView}>
              {title}
            </ViewLink>
            {`: ${summary}`}
          </li>
        ))}
      </ul>
    </article>
  );
}
