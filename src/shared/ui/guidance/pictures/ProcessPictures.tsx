import * as React from 'react';
import prose from '../../components/prose.module.scss';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { partsOf } from '../../../domain/guidance/limits';
import {
  type PictureId,
  pictureIds,
  type PictureStep,
  processPictures
} from '../../../domain/guidance/processPictures';
import type { ProcessRule } from '../../../domain/processRules/ProcessRule';
import { guidanceTexts } from '../../../loc/guidance';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import page from '../page/Page.module.scss';
import { Limit } from '../page/Limits';
import styles from './Pictures.module.scss';

/** Props of {@link ProcessPictures}. */
export interface ProcessPicturesProps {
  rules: readonly ProcessRule[];
  today: IsoDate;
  heading: React.Ref<HTMLHeadingElement>;
  onPage(key: string): void;
}

/**
 * The processes as pictures. Each is a list of steps drawn with boxes and lines, so that it reads the same to a screen
 * reader, on a phone and on paper; each step opens its page.
 */
export function ProcessPictures({ heading, ...drawing }: ProcessPicturesProps): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts).pictures;
  return (
    <article className={page.page}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.heading}
      </h3>
      <p className={page.summary}>{words.lead}</p>
      {pictureIds.map((id) => (
        <section key={id} className={styles.picture} aria-label={words.names[id]}>
          <h4>{words.names[id]}</h4>
          <Way steps={processPictures[id]} picture={id} {...drawing} />
        </section>
      ))}
      <p className={controls.buttons}>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </article>
  );
}

type WayProps = Omit<ProcessPicturesProps, 'heading'> & { steps: readonly PictureStep[]; picture: PictureId };

function Way({ steps, picture, ...drawing }: WayProps): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts).pictures;
  const stepWords: Readonly<Record<string, string>> = words.steps[picture];
  const wayWords: Readonly<Record<string, string>> = words.ways;
  return (
    <ol className={styles.way}>
      {steps.map((step) => (
        <li key={step.id} className={step.ways ? styles.parting : styles.step}>
          <button type="button" className={styles.box} onClick={() => drawing.onPage(step.guidance)}>
            <Words text={stepWords[step.id] ?? step.id} {...drawing} />
          </button>
          {step.ways && (
            <ul className={styles.ways}>
              {step.ways.map((way) => (
                <li key={way.id}>
                  <p className={styles.answer}>{wayWords[way.id] ?? way.id}</p>
                  <Way steps={way.steps} picture={picture} {...drawing} />
                  <p className={styles.end}>{way.returns ? words.returns : words.ends}</p>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Words({ text, rules, today }: { text: string } & Pick<WayProps, 'rules' | 'today'>): React.ReactElement {
  return (
    <span>
      {partsOf(text).map((part, place) => (
        <React.Fragment key={place}>
          {part.kind === 'words' && part.words}
          {part.kind === 'limit' && <Limit rules={rules} today={today} {...part} />}
        </React.Fragment>
      ))}
    </span>
  );
}
