/** A hidden number: what it is, and what its sign says of it. */
export interface Unknown {
  readonly truth: number;
  readonly least: number;
  readonly most: number;
  /** Not shown anywhere, only a help to think with. */
  readonly isHelper?: boolean;
}

/** A sum of hidden numbers that lies between two numbers. */
export interface Constraint {
  readonly factors: ReadonlyMap<string, number>;
  readonly least: number;
  readonly most: number;
}

/** Hidden numbers with all that is known of them. */
export interface Riddle {
  readonly unknowns: ReadonlyMap<string, Unknown>;
  readonly constraints: readonly Constraint[];
}

type Domains = Map<string, readonly [least: number, most: number]>;

/** More steps than this are not taken for one number. */
const patience = 20_000;

/**
 * The hidden numbers that can be told: those for which no other whole number fits everything that is known. First the
 * true numbers are changed a little, one after another, until they fit again; where that leads nowhere, everything is
 * tried.
 * @throws Error when the true numbers themselves do not fit, or it cannot be found out in good time
 */
export function solve({ unknowns, constraints }: Riddle): string[] {
  const used = constraints.filter(({ factors }) => factors.size > 0);
  for (const { factors, least, most } of used) {
    const sum = [...factors].reduce((total, [name, factor]) => total + factor * (unknowns.get(name)?.truth ?? 0), 0);
    if (sum < least || sum > most) throw new Error(`The truth does not fit: ${[...factors.keys()].join(', ')}.`);
  }
  const about = new Map<string, Constraint[]>();
  for (const constraint of used) {
    for (const name of constraint.factors.keys()) about.set(name, [...(about.get(name) ?? []), constraint]);
  }
  const repair = new Repair(unknowns, about);
  const search = new Search(unknowns, used, about);
  return [...unknowns].flatMap(([name, { isHelper }]) =>
    isHelper || repair.hasOther(name) || search.hasOther(name) ? [] : [name]
  );
}

/** Looks near the truth: changes one number, and then others until all constraints hold again. */
class Repair {
  private steps = 0;

  public constructor(
    private readonly unknowns: ReadonlyMap<string, Unknown>,
    private readonly about: ReadonlyMap<string, readonly Constraint[]>
  ) {}

  /** Whether another value of a number fits; false also when none was found near by. */
  public hasOther(name: string): boolean {
    return [3, 6, 9].some((changes) =>
      [1, -1, 2, -2, 3, -3].some((by) => {
        this.steps = 0;
        return this.change(new Map(), name, by, changes);
      })
    );
  }

  private change(changed: ReadonlyMap<string, number>, name: string, by: number, left: number): boolean {
    const { truth, least, most } = this.unknowns.get(name) ?? { truth: 0, least: 0, most: 0 };
    this.steps += 1;
    if (truth + by < least || truth + by > most || left === 0 || this.steps > patience) return false;
    const now = new Map(changed).set(name, by);
    const broken = this.broken(now);
    if (!broken) return true;
    return [...broken.constraint.factors].some(
      ([other, factor]) =>
        !now.has(other) &&
        Number.isInteger(broken.missing / factor) &&
        this.change(now, other, broken.missing / factor, left - 1)
    );
  }

  /** A constraint that the changes broke, and what its sum is short of. */
  private broken(changed: ReadonlyMap<string, number>): { constraint: Constraint; missing: number } | undefined {
    for (const name of changed.keys()) {
      for (const constraint of this.about.get(name) ?? []) {
        let sum = 0;
        for (const [other, factor] of constraint.factors) {
          sum += factor * ((this.unknowns.get(other)?.truth ?? 0) + (changed.get(other) ?? 0));
        }
        if (sum < constraint.least) return { constraint, missing: constraint.least - sum };
        if (sum > constraint.most) return { constraint, missing: constraint.most - sum };
      }
    }
    return undefined;
  }
}

/** Looks everywhere. */
class Search {
  private steps = 0;
  private readonly domains: Domains;

  public constructor(
    private readonly unknowns: ReadonlyMap<string, Unknown>,
    private readonly constraints: readonly Constraint[],
    private readonly about: ReadonlyMap<string, readonly Constraint[]>
  ) {
    this.domains = new Map([...unknowns].map(([name, { least, most }]) => [name, [least, most]]));
  }

  /** Whether another value of a number fits. */
  public hasOther(name: string): boolean {
    const { truth, least, most } = this.unknowns.get(name) ?? { truth: 0, least: 0, most: 0 };
    const others: (readonly [number, number])[] = [
      [least, truth - 1],
      [truth + 1, most]
    ];
    return others.some(([from, to]) => {
      this.steps = 0;
      return from <= to && this.complete(new Map(this.domains).set(name, [from, to]), this.constraints);
    });
  }

  private complete(domains: Domains, changed: readonly Constraint[]): boolean {
    this.steps += 1;
    if (this.steps > patience) throw new Error('It could not be found out whether a number can be told.');
    if (!this.narrow(domains, changed)) return false;
    const open = [...domains].filter(([, [least, most]]) => least < most);
    // The one with the fewest values left, and of those first the value nearest to the truth.
    const [next] = open.sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]));
    if (!next) return true;
    const [name, [least, most]] = next;
    const truth = Math.min(Math.max(this.unknowns.get(name)?.truth ?? least, least), most);
    const values = Array.from({ length: most - least + 1 }, (_, index) => least + index).sort(
      (a, b) => Math.abs(a - truth) - Math.abs(b - truth)
    );
    return values.some((value) =>
      this.complete(new Map(domains).set(name, [value, value]), this.about.get(name) ?? [])
    );
  }

  /** Takes out of the domains what no constraint allows; false when one is left empty. */
  private narrow(domains: Domains, changed: readonly Constraint[]): boolean {
    const waiting = new Set(changed);
    for (const constraint of waiting) {
      waiting.delete(constraint);
      for (const [name, factor] of constraint.factors) {
        const [least, most] = domains.get(name) ?? [0, 0];
        let [restLeast, restMost] = [0, 0];
        for (const [other, otherFactor] of constraint.factors) {
          if (other === name) continue;
          const [a, b] = domains.get(other) ?? [0, 0];
          restLeast += Math.min(otherFactor * a, otherFactor * b);
          restMost += Math.max(otherFactor * a, otherFactor * b);
        }
        const ends = [(constraint.least - restMost) / factor, (constraint.most - restLeast) / factor];
        const from = Math.max(least, Math.ceil(Math.min(...ends) - 1e-9));
        const to = Math.min(most, Math.floor(Math.max(...ends) + 1e-9));
        if (from > to) return false;
        if (from === least && to === most) continue;
        domains.set(name, [from, to]);
        this.about.get(name)?.forEach((other) => waiting.add(other));
      }
    }
    return true;
  }
}
