/** Counts the tables and charts of one document. */
export class Numbering {
  private tables = 0;
  private figures = 0;

  public nextTable(): number {
    this.tables += 1;
    return this.tables;
  }

  public nextFigure(): number {
    this.figures += 1;
    return this.figures;
  }

  /** The number that the next table will have. */
  public get comingTable(): number {
    return this.tables + 1;
  }
}
