// Frozen boards are files on list items; the board's first load has no need of them.
import '@pnp/sp/attachments/index.js';
