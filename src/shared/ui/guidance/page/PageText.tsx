import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { GuidanceText } from '../../../domain/guidance/GuidanceText';
import type { ProcessRule } from '../../../domain/processRules/ProcessRule';
import { RichText } from '../richText/RichText';
import { Coded } from './Limits';
import styles from './Page.module.scss';

/** Props of {@link PageText}. */
export interface PageTextProps {
  text: Pick<GuidanceText, 'title' | 'summary' | 'body'>;
  rules: readonly ProcessRule[];
  today: IsoDate;
}

/** How a text will read, with every limit as the rules have it; its links lead nowhere. */
export function PageText({ text, rules, today }: PageTextProps): React.ReactElement {
  return (
    <div className={styles.page} data-page-text="">
      <p className={prose.part}>{text.title}</p>
      <p className={styles.summary}>{text.summary}</p>
      <div className={styles.text}>
        <RichText
          html={text.body}
          drawPart={(part) => <Coded part={part} rules={rules} today={today} />}
          onPage={() => undefined}
        />
      </div>
    </div>
  );
}
