import { compareNames } from '../../domain/compareNames';
import type { BoardSettings, SavedView } from '../../domain/board/views/BoardSettings';

/** What of a browser's storage is used. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem'>;

/** The same, where texts are also taken away again. */
export type RemovableTexts = KeptTexts & Pick<Storage, 'removeItem'>;

/** The reader's settings as one JSON text in the browser's storage. */
export class DeviceBoardSettings implements BoardSettings {
  /**
   * @param owner the site and the reader, so that neither another site nor another person on the device shares them
   * @param storage absent where there is none, as outside a browser or where it is switched off
   */
  public constructor(
    private readonly owner: string,
    private readonly storage: KeptTexts | undefined
  ) {}

  public savedViews(): readonly SavedView[] {
    const { views } = this.read();
    return Array.isArray(views) ? views.filter(isSavedView).sort((a, b) => compareNames(a.name, b.name)) : [];
  }

  public saveView(view: SavedView): boolean {
    const others = this.savedViews().filter(({ name }) => name !== view.name);
    return this.write({ ...this.read(), views: [...others, view] });
  }

  public removeView(name: string): boolean {
    return this.write({ ...this.read(), views: this.savedViews().filter((view) => view.name !== name) });
  }

  public myServices(): readonly string[] | undefined {
    const { services } = this.read();
    return Array.isArray(services) ? services.filter((name): name is string => typeof name === 'string') : undefined;
  }

  public chooseServices(services: readonly string[]): boolean {
    return this.write({ ...this.read(), services });
  }

  private get key(): string {
    return `three-cs-hub.board.${this.owner}`;
  }

  private read(): { views?: unknown; services?: unknown } {
    try {
      const value: unknown = JSON.parse(this.storage?.getItem(this.key) ?? '{}');
      return typeof value === 'object' && value !== null ? value : {};
    } catch {
      // Not ours, or reading is forbidden: as if there were nothing.
      return {};
    }
  }

  private write(settings: { views?: unknown; services?: unknown }): boolean {
    try {
      this.storage?.setItem(this.key, JSON.stringify(settings));
      return this.storage !== undefined;
    } catch {
      // Full, or writing is forbidden.
      return false;
    }
  }
}

/** The browser's storage; absent where there is none or it may not be used. */
export function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function isSavedView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'query' in value &&
    typeof value.query === 'string'
  );
}
