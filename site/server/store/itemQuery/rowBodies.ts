/** Rows of one shape: the same members in the same order and the same annotations. By id, as UTF-8 JSON. */
type Shape = Map<number, Buffer>;

const SIZE_LIMIT = 96 * 1024 * 1024;
/** What an entry costs besides its bytes. */
const OVERHEAD = 120;

/**
 * Rows as JSON, kept from page to page until the row changes, so that a page is put together instead of written anew.
 * Only for members that depend on nothing but their own row.
 */
export class RowBodies {
  private readonly tables = new Map<string, Map<string, Shape>>();
  private size = 0;

  public constructor(private readonly limit = SIZE_LIMIT) {}

  /** The rows known of a shape, to read and to {@link keep}. */
  public shape(table: string, key: string): ReadonlyMap<number, Buffer> {
    let shapes = this.tables.get(table);
    if (shapes === undefined) this.tables.set(table, (shapes = new Map()));
    let shape = shapes.get(key);
    if (shape === undefined) shapes.set(key, (shape = new Map()));
    return shape;
  }

  /** Keeps rows; when all there is grows too big, everything older is forgotten. */
  public keep(table: string, key: string, rows: ReadonlyMap<number, Buffer>): void {
    const added = [...rows.values()].reduce((sum, { length }) => sum + length + OVERHEAD, 0);
    if (added > this.limit) return;
    if (this.size + added > this.limit) this.clear();
    const shape = this.shape(table, key) as Shape;
    for (const [id, body] of rows) shape.set(id, body);
    this.size += added;
  }

  /** Forgets a row that has changed, in all its shapes. */
  public forget(table: string, id: number): void {
    for (const shape of this.tables.get(table)?.values() ?? []) {
      const body = shape.get(id);
      if (body === undefined) continue;
      shape.delete(id);
      this.size -= body.length + OVERHEAD;
    }
  }

  public clear(): void {
    this.tables.clear();
    this.size = 0;
  }
}
