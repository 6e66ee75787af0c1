import * as React from 'react';
import { TextInput } from '../components/field/TextInput';
import type { GuidancePage } from '../../domain/guidance/GuidancePage';
import { guidanceTexts } from '../../loc/guidance';
import { useEnglishMark, useFeatureTexts } from '../texts';
import type { SetView } from '../address/useViewInAddress';
import { firstDeadlines, type GuidanceView } from './view/GuidanceView';
import { ViewLink } from './view/ViewLink';
import styles from './HandlingGuidance.module.scss';

/** Props of {@link GuidanceNav}. */
export interface GuidanceNavProps {
  pages: readonly GuidancePage[];
  view: GuidanceView;
  /** Key of the page shown. */
  shown: string | undefined;
  /** The reader writes or approves guidance. */
  keeps: boolean;
  onView: SetView<GuidanceView>;
}

/** The way to the tools and pages, with a search; folded away on a phone, where the page itself comes first. */
export function GuidanceNav({ pages, view, shown, keeps, onView }: GuidanceNavProps): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts);
  const [sought, setSought] = React.useState('');
  const [open, setOpen] = React.useState(false);
  const found = React.useMemo(() => pagesWith(pages, sought), [pages, sought]);
  const english = useEnglishMark();
  const entry = (to: GuidanceView, text: string, current: boolean): React.ReactElement => (
    <li lang={to.show === 'upkeep' ? undefined : english}>
      <ViewLink
        to={to}
        isCurrent={current}
        onView={(next) => {
          setOpen(false);
          onView(next);
        }}
      >
        {text}
      </ViewLink>
    </li>
  );
  return (
    <nav className={styles.nav} aria-label={words.contents}>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.contents}
      </button>
      <div className={open ? styles.unfolded : styles.folded}>
        <ul className={styles.tools} aria-label={words.tools}>
          {entry({ show: 'which', answers: [] }, words.which.heading, view.show === 'which')}
          {entry({ show: 'pictures' }, words.pictures.heading, view.show === 'pictures')}
          {entry({ show: 'deadlines', question: firstDeadlines }, words.deadlines.heading, view.show === 'deadlines')}
          {entry({ show: 'letters' }, words.letters.heading, view.show === 'letters')}
          {entry({ show: 'public', to: 'public' }, words.outside.heading, view.show === 'public')}
          {keeps && entry({ show: 'upkeep' }, words.upkeep, view.show === 'upkeep')}
        </ul>
        <TextInput id="guidance-find" label={words.find} kind="search" required value={sought} onChange={setSought} />
        <p role="status" className={styles.count}>
          {sought.trim() === '' ? '' : words.found(found.length)}
        </p>
        <ul>
          {found.map(({ key, title }) => (
            <React.Fragment key={key}>
              {entry({ show: 'page', key }, title, view.show === 'page' && key === shown)}
            </React.Fragment>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** Pages in which every word stands somewhere, in title, summary or text. */
function pagesWith(pages: readonly GuidancePage[], sought: string): readonly GuidancePage[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  return pages.filter(({ title, summary, body }) => {
    const text = `${title} ${summary} ${body.replace(/<[^>]*>/g, ' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
