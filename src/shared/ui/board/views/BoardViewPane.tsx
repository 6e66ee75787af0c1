import * as React from 'react';
import { boardViewsTexts } from '../../../loc/boardViews';
import { useFeatureTexts } from '../../texts';
import { FetchedPart } from '../../FetchedPart';
import { FullNotice } from '../../components/notice/Notice';
import { AgeView } from './AgeView';
import { ForecastView } from './ForecastView';
import { LogReportsView } from './LogReportsView';
import { TotalsView } from './TotalsView';
import type { ViewProps } from './ViewProps';

const loadPastWeeks = async (): Promise<React.ComponentType<ViewProps>> =>
  (await import(/* webpackChunkName: 'hub-past-weeks' */ '../weeks/PastWeeks')).default;

/** The chosen view of the board, in place of its table. */
export function BoardViewPane(props: ViewProps): React.ReactElement {
  const words = useFeatureTexts(boardViewsTexts);
  const { show } = props.view;
  if (show === 'weeks') {
    return <FetchedPart load={loadPastWeeks} given={props} />;
  }
  if (show === 'logs') {
    return <LogReportsView {...props} />;
  }
  if (props.rows.length === 0) {
    return <FullNotice title={words.nothing} />;
  }
  return show === 'age' ? (
    <AgeView {...props} />
  ) : show === 'forecast' ? (
    <ForecastView {...props} />
  ) : (
    <TotalsView {...props} />
  );
}

export default BoardViewPane;
