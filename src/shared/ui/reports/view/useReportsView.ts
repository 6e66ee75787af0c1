import { type SetView, useViewInAddress } from '../../address/useViewInAddress';
import { queryWithView, type ReportsView, viewFromQuery } from './ReportsView';

/** Changes the view. `replace` leaves no step that Back would return to. */
export type SetReportsView = SetView<ReportsView>;

/** The view in the page's address, and the way to change both. Follows Back and Forward. */
export function useReportsView(): [ReportsView, SetReportsView] {
  return useViewInAddress(viewFromQuery, queryWithView);
}
