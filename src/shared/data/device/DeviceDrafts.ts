import type { ActValues } from '../../domain/casework/acts/ActField';
import type { DraftStore, RegistrationDraft } from '../../domain/casework/registration/DraftStore';
import type { RemovableTexts } from './DeviceBoardSettings';

/** A complaint being registered, as one JSON text in the browser's storage until it is saved. */
export class DeviceDrafts implements DraftStore {
  /**
   * @param owner the site and the reader, so that neither another site nor another person on the device sees it
   * @param storage absent where there is none, as outside a browser or where it is switched off
   */
  public constructor(
    private readonly owner: string,
    private readonly storage: RemovableTexts | undefined
  ) {}

  public read(): RegistrationDraft | undefined {
    try {
      const found: unknown = JSON.parse(this.storage?.getItem(this.name) ?? 'null');
      return isDraft(found) ? found : undefined;
    } catch {
      // Not ours, or reading is forbidden: as if there were nothing.
      return undefined;
    }
  }

  public keep(draft: RegistrationDraft): boolean {
    try {
      this.storage?.setItem(this.name, JSON.stringify(draft));
      return this.storage !== undefined;
    } catch {
      // Full, or writing is forbidden.
      return false;
    }
  }

  public remove(): void {
    this.storage?.removeItem(this.name);
  }

  private get name(): string {
    return `three-cs-hub.registration.${this.owner}`;
  }
}

function isDraft(found: unknown): found is { key: string; values: ActValues; keptAt: string } {
  return (
    typeof found === 'object' &&
    found !== null &&
    'key' in found &&
    typeof found.key === 'string' &&
    'keptAt' in found &&
    typeof found.keptAt === 'string' &&
    'values' in found &&
    typeof found.values === 'object' &&
    found.values !== null
  );
}
