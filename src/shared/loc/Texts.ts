import type { enGB } from './en-GB';

/** Every text of the hub in one language; `en-GB` is the measure that other languages follow. */
export type Texts = typeof enGB;
