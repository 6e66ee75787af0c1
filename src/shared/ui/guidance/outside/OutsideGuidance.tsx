import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import type { Rulebook } from '../../../domain/board/BoardRepository';
import type { Guidance } from '../../../domain/guidance/GuidanceRepository';
import { pagesFor, type Readership, readerships } from '../../../domain/guidance/readership';
import { guidanceTexts } from '../../../loc/guidance';
import { letterTexts } from '../../../loc/letters';
import controls from '../../components/controls.module.scss';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../../address/useViewInAddress';
import { useSaid } from '../letters/useSaid';
import { Coded } from '../page/Limits';
import { RichText } from '../richText/RichText';
import { saveRichDocx } from '../richText/saveRichDocx';
import { toBlocks } from '../richText/toBlocks';
import { withoutInternal } from '../richText/withoutInternal';
import type { GuidanceView } from '../view/GuidanceView';
import page from '../page/Page.module.scss';

/** Props of {@link OutsideGuidance}. */
export interface OutsideGuidanceProps {
  guidance: Guidance;
  rulebook: Rulebook;
  to: Readership;
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
}

/** What readers from outside may have of the guidance, as one document to print or to give away as a file. */
export function OutsideGuidance({ guidance, rulebook, to, heading, onView }: OutsideGuidanceProps): React.ReactElement {
  const all = useFeatureTexts(guidanceTexts);
  const words = all.outside;
  const { file } = useFeatureTexts(letterTexts);
  const { today } = guidance.time;
  const pages = React.useMemo(
    () => pagesFor(guidance.pages, to).map((one) => ({ ...one, body: withoutInternal(one.body) })),
    [guidance, to]
  );
  const keys = new Set(pages.map(({ key }) => key));
  const say = useSaid({ rules: rulebook.rules, today });
  const [news, setNews] = React.useState('');
  const save = (): void => {
    setNews(words.making);
    saveRichDocx({
      title: words.title[to],
      subtitle: words.asAt(formatFullDay(today)),
      parts: pages.map(({ title, summary, body }) => ({
        heading: title,
        blocks: [{ kind: 'paragraph', runs: [{ text: summary, italic: true }] }, ...toBlocks(body, say)]
      })),
      labels: file
    }).then(
      (name) => setNews(words.made(name)),
      () => setNews(words.failed)
    );
  };
  return (
    <article className={page.page} data-outside={to}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.title[to]}
      </h3>
      <p className={page.summary}>{words.asAt(formatFullDay(today))}</p>
      <div className={page.bar}>
        <ChoiceInput
          id="guidance-readers"
          label={words.to}
          value={to}
          options={readerships.map((readership) => ({ value: readership, text: words.readers[readership] }))}
          onChange={(readership) => onView({ show: 'public', to: readership })}
        />
        <button type="button" className={controls.button} onClick={save}>
          {words.word}
        </button>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          {all.print}
        </button>
        <span role="status">{news}</span>
      </div>
      {pages.length === 0 && <p>{words.none}</p>}
      {pages.map(({ key, title, summary, body }) => (
        <section key={key} id={`guidance-${key}`} tabIndex={-1} className={page.text} aria-label={title}>
          <h3>{title}</h3>
          <p>{summary}</p>
          <RichText
            html={body}
            drawPart={(part) => <Coded part={part} rules={rulebook.rules} today={today} />}
            // Within the document; a page that is not in it is not to be named by its address.
            mayFollow={(next) => keys.has(next)}
            onPage={(next) => document.getElementById(`guidance-${next}`)?.focus()}
          />
        </section>
      ))}
    </article>
  );
}

export default OutsideGuidance;
