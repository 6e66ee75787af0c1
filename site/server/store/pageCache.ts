/** An answer as it was given. */
export interface KeptPage {
  readonly contentType: string;
  readonly body: Uint8Array;
  /** The body compressed; worked out when it is first wanted, and kept too. */
  readonly gzip: () => Promise<Uint8Array>;
}

const SIZE_LIMIT = 64 * 1024 * 1024;

/**
 * Answers kept for as long as nothing at all changes in the database.
 * The key has to hold everything an answer depends on besides the database, the rights of who asks included.
 */
export class PageCache {
  private readonly entries = new Map<string, KeptPage>();
  private size = 0;
  private writes = -1;

  public constructor(private readonly limit = SIZE_LIMIT) {}

  /** @param writes the database's count of writes: another one than before makes everything void */
  public get(key: string, writes: number): KeptPage | undefined {
    const page = writes === this.writes ? this.entries.get(key) : undefined;
    if (page === undefined) return undefined;
    // The map's order is that of last use.
    this.entries.delete(key);
    this.entries.set(key, page);
    return page;
  }

  public keep(key: string, writes: number, page: KeptPage): void {
    if (writes !== this.writes) {
      this.entries.clear();
      this.size = 0;
      this.writes = writes;
    }
    const size = sizeOf(key, page);
    if (size > this.limit || this.entries.has(key)) return;
    this.entries.set(key, page);
    this.size += size;
    for (const [oldest, entry] of this.entries) {
      if (this.size <= this.limit) return;
      this.entries.delete(oldest);
      this.size -= sizeOf(oldest, entry);
    }
  }
}

/** Compressed it weighs a fifth or less again. */
function sizeOf(key: string, { body }: KeptPage): number {
  return body.length * 1.2 + key.length * 2;
}
