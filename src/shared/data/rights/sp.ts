// What rights of single rows need of PnPjs, kept out of the board's bundle.
import '../sp';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/security/item.js';
import '@pnp/sp/security/web.js';
import '@pnp/sp/site-groups/web.js';
