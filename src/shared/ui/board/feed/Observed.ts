/** A state that is replaced whole on every change, and tells those who listen. */
export class Observed<T extends object> {
  private readonly listeners = new Set<() => void>();
  private depth = 0;
  private told: T;
  private stopped = false;

  public constructor(private state: T) {
    this.told = state;
  }

  /** The present state; the same object until something changes. */
  public readonly current = (): T => this.state;

  /** Calls `listener` after every change. @returns the way to stop that */
  public readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  public update(change: Partial<T>): void {
    this.together(() => {
      if (!this.stopped && Object.keys(change).length > 0) {
        this.state = { ...this.state, ...change };
      }
    });
  }

  /** Tells of several changes as of one. */
  public together(changes: () => void): void {
    this.depth += 1;
    changes();
    this.depth -= 1;
    if (this.depth === 0 && this.told !== this.state) {
      this.told = this.state;
      this.listeners.forEach((listener) => listener());
    }
  }

  /** Nothing changes and no listener is called after it. */
  public stop(): void {
    this.stopped = true;
    this.listeners.clear();
  }
}
