import type { LogDraft, LogDraftStore } from '../../domain/logReports/InvestigationLog';
import type { RemovableTexts } from './DeviceBoardSettings';

/** A browser's storage whose texts can be listed too. */
export type ListedTexts = RemovableTexts & Pick<Storage, 'key' | 'length'>;

const prefix = 'three-cs-hub.log.';

/** Milliseconds after which a draft goes: 14 days. By then the site has had it, or nobody will want it. */
const mostAge = 14 * 24 * 60 * 60 * 1000;

/** Log reports being written, each as one JSON text in the browser's storage until the site has taken it. */
export class DeviceLogDrafts implements LogDraftStore {
  /**
   * @param owner the site and the reader, so that neither another site nor another person on the device sees them
   * @param storage absent where there is none, as outside a browser or where it is switched off
   */
  public constructor(
    private readonly owner: string,
    private readonly storage: ListedTexts | undefined
  ) {}

  public read(reference: string, stage: string): LogDraft | undefined {
    return this.parsed(this.nameOf(reference, stage));
  }

  public keep(reference: string, stage: string, draft: LogDraft): boolean {
    try {
      this.storage?.setItem(this.nameOf(reference, stage), JSON.stringify(draft));
      return this.storage !== undefined;
    } catch {
      // Full, or writing is forbidden.
      return false;
    }
  }

  public remove(reference: string, stage: string): void {
    this.storage?.removeItem(this.nameOf(reference, stage));
  }

  public sweep(now: string): void {
    const { storage } = this;
    if (storage === undefined) return;
    const [site = ''] = this.owner.split('|');
    const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
    for (const name of names.filter((each) => each.startsWith(`${prefix}${site}|`))) {
      const draft = this.parsed(name);
      const isOld = draft === undefined || Date.parse(now) - Date.parse(draft.keptAt) > mostAge;
      // Somebody else at the device means that whoever wrote it has signed out.
      if (isOld || !name.startsWith(`${prefix}${this.owner}|`)) storage.removeItem(name);
    }
  }

  private parsed(name: string): LogDraft | undefined {
    try {
      const found: unknown = JSON.parse(this.storage?.getItem(name) ?? 'null');
      return isDraft(found) ? found : undefined;
    } catch {
      // Not ours, or reading is forbidden: as if there were nothing.
      return undefined;
    }
  }

  private nameOf(reference: string, stage: string): string {
    return `${prefix}${this.owner}|${reference}|${stage}`;
  }
}

/** Answers are looked at by the form, which knows them. */
function isDraft(found: unknown): found is LogDraft {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['content', 'base'].every((part) => typeof Reflect.get(found, part) === 'object') &&
    typeof Reflect.get(found, 'keptAt') === 'string'
  );
}
