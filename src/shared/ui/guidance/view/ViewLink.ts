import { viewLink } from '../../address/viewLink';
import { queryWithView } from './GuidanceView';

/** A link to another view of the guidance. */
export const ViewLink = viewLink(queryWithView);
