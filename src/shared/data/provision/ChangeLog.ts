/** What provisioning did, in plain words, told as it happens and kept. */
export class ChangeLog {
  private readonly made: string[] = [];
  private readonly seen: string[] = [];

  /** @param print told each line as it comes */
  public constructor(private readonly print: (line: string) => void) {}

  /** Something was made or changed: `Complaints: added column Outcome`. */
  public changed(line: string): void {
    this.made.push(line);
    this.print(line);
  }

  /** Something differs from what the hub would make and was left as it is. */
  public noticed(line: string): void {
    this.seen.push(line);
    this.print(`Note. ${line}`);
  }

  public get changes(): readonly string[] {
    return this.made;
  }

  public get notices(): readonly string[] {
    return this.seen;
  }
}
