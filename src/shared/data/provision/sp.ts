// Everything of PnPjs that making and changing lists needs, kept out of the screens' bundles.
import '../sp';
import '@pnp/sp/content-types/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/security/list.js';
import '@pnp/sp/security/web.js';
import '@pnp/sp/site-groups/web.js';
import '@pnp/sp/user-custom-actions/list.js';
import '@pnp/sp/user-custom-actions/web.js';
import '@pnp/sp/views/index.js';
