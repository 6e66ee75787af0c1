// What an export reads beyond rows: columns and files.
import '@pnp/sp/fields/index.js';
import '@pnp/sp/attachments/index.js';
