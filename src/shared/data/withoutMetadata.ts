import { InjectHeaders } from '@pnp/queryable';

/** PnPjs behaviour: types, links and etags of each row would double a page, and whoever reads many rows uses none of them. */
export const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });
