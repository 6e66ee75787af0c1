import type { ActValues } from '../acts/ActField';

/** A complaint being registered, before the site has it. */
export interface RegistrationDraft {
  /** Made with the draft, once for all tries to save it. */
  key: string;
  values: ActValues;
  /** When it was last kept, by the device's clock: instant, ISO UTC. */
  keptAt: string;
}

/** Where the device keeps the one complaint that somebody is registering; it goes when the site has it. */
export interface DraftStore {
  read(): RegistrationDraft | undefined;
  /** @returns whether the device could keep it */
  keep(draft: RegistrationDraft): boolean;
  remove(): void;
}
