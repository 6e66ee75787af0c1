import { enGB } from './en-GB';
import type { Texts } from './Texts';

/**
 * The common texts for screens in Welsh: those that such a screen shows. The others are of screens that speak English only.
 * @see docs/decisions on languages
 */
export const cyGB: Texts = {
  ...enGB,
  locale: 'cy-GB',
  board: { ...enGB.board, loading: 'Wrthi’n llwytho' },
  problems: {
    ...enGB.problems,
    retry: 'Ceisio eto',
    unavailable: 'Nid yw SharePoint yn ateb. Efallai nad oes cysylltiad.',
    throttled: 'Mae SharePoint yn brysur ac wedi gofyn i’r hwb aros.',
    notProvisioned: 'Nid yw rhestrau’r hwb ar y safle hwn eto.',
    notProvisionedHint: 'Gall perchennog y safle eu creu â’r gorchymyn hwn:'
  }
};
