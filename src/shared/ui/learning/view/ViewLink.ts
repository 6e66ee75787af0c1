import { viewLink } from '../../address/viewLink';
import { queryWithView } from './LearningView';

/** A link to another view of the library. */
export const ViewLink = viewLink(queryWithView);
