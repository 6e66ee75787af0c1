import { type RoleCode, roleCodes } from '../../domain/roles/Role';
import type { HubReader } from '../../domain/roles/HubReader';
import type { KeptTexts } from './DeviceBoardSettings';

/**
 * The reader's roles and services as the device last knew them, without their name, so that the hub opens with the
 * right screens. The site alone decides what anybody may see.
 */
export class DeviceReader {
  /**
   * @param owner the site and the reader
   * @param storage absent where there is none
   */
  public constructor(
    private readonly owner: string,
    private readonly storage: KeptTexts | undefined
  ) {}

  /** Absent where nothing is kept. */
  public last(): HubReader | undefined {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(this.key) ?? 'null');
      return toReader(kept);
    } catch {
      // Not ours, or reading is forbidden: as if there were nothing.
      return undefined;
    }
  }

  public keep({ id, roles, services }: HubReader): void {
    try {
      this.storage?.setItem(this.key, JSON.stringify({ id, roles, services }));
    } catch {
      // Full, or writing is forbidden: the site is asked the next time, as it is anyway.
      return;
    }
  }

  private get key(): string {
    return `three-cs-hub.reader.${this.owner}`;
  }
}

function toReader(kept: unknown): HubReader | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { id, roles, services } = kept as Partial<Record<keyof HubReader, unknown>>;
  if (typeof id !== 'number' || !Array.isArray(roles) || !Array.isArray(services)) return undefined;
  return {
    id,
    name: '',
    roles: roles.filter((role): role is RoleCode => roleCodes.some((code) => code === role)),
    services: services.filter((service): service is string => typeof service === 'string')
  };
}
