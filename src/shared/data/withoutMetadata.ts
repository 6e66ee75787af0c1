import { InjectHeaders } from '@pnp/queryable';

/** PnPjs behaviour: types, links and etags of each row would double a page, and the board uses none of them. */
export const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });
