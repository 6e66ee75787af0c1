import * as React from 'react';
import type { Rulebook } from '../../../domain/board/BoardRepository';
import type { Guidance } from '../../../domain/guidance/GuidanceRepository';
import type { Hub } from '../../../data/createHub';
import { guidanceEditingTexts } from '../../../loc/guidanceEditing';
import { Loading } from '../../components/notice/Loading';
import { ProblemNotice } from '../../components/notice/ProblemNotice';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../../address/useViewInAddress';
import type { GuidanceView, KeepingView } from '../view/GuidanceView';
import { ApprovePage } from './ApprovePage';
import { EditPage } from './EditPage';
import { UpkeepPage } from './UpkeepPage';
import { VersionsPage } from './VersionsPage';

/** Props of {@link EditingScreen}. */
export interface EditingScreenProps {
  hub: Pick<Hub, 'guidanceEditing'>;
  view: KeepingView;
  guidance: Guidance;
  rulebook: Rulebook;
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
  /** Something that everybody reads was changed. */
  onApproved(): void;
}

/** What the writing and approving of one page share. */
export interface DeskProps extends Omit<EditingScreenProps, 'view'> {
  /** Reads the page's desk again. */
  onAgain(): void;
}

/** Writes, approves and looks after the guidance. */
export function EditingScreen({ view, ...given }: EditingScreenProps): React.ReactElement {
  const { hub } = given;
  const words = useFeatureTexts(guidanceEditingTexts).problems;
  const key = view.show === 'keep' ? view.key : '';
  const act = view.show === 'keep' ? view.act : 'upkeep';
  const ask = React.useCallback(async () => {
    const editing = await hub.guidanceEditing();
    // Read anew for each act: one may have changed what the next begins with.
    return act === 'upkeep'
      ? ({ show: 'upkeep', upkeep: await editing.upkeep() } as const)
      : ({ show: 'keep', desk: await editing.desk(key) } as const);
  }, [hub, act, key]);
  const [{ value, problem }, again] = useAsked(ask);
  if (problem !== undefined) {
    return <ProblemNotice problem={problem} words={{ other: words.failed }} onRetry={again} />;
  }
  if (value === undefined) return <Loading />;
  if (value.show === 'upkeep')
    return <UpkeepPage upkeep={value.upkeep} heading={given.heading} onView={given.onView} />;
  if (view.show !== 'keep') return <Loading />;
  const desk = { ...given, desk: value.desk, onAgain: again };
  switch (view.act) {
    case 'edit':
      // Another draft is another form.
      return <EditPage key={`${key} ${value.desk.draft?.etag ?? ''}`} pageKey={key} {...desk} />;
    case 'approve':
      return <ApprovePage {...desk} />;
    case 'versions':
      return <VersionsPage {...desk} />;
  }
}

export default EditingScreen;
