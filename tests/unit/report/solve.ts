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
 * The hidden numbers that can be told: those for which no other whole number fits everything that is known. Searches
 * for other solutions until it finds one or there is none.
 * @throws Error when the true numbers themselves do not fit, or the search would take too long
 */
export function solve({ unknowns, constraints }: Riddle): string[] {
  const used = constraints.filter(({ factors }) => factors.size > 0);
  for (const { factors, least, most } of used) {
    const sum = [...factors].reduce((total, [name, factor]) => total + factor * (unknowns.get(name)?.truth ?? 0), 0);
    if (sum < least || sum > most) throw new Error(`The truth does not fit: ${[...factors.keys()].join(', ')}.`);
  }
  const domains: Domains = new Map([...unknowns].map(([name, { least, most }]) => [name, [least, most]]));
  const search = new Search(unknowns, used);
  return [...unknowns].flatMap(([name, { truth, least, most, isHelper }]) => {
    if (isHelper) return [];
    const others: (readonly [number, number])[] = [
      [least, truth - 1],
      [truth + 1, most]
    ];
    const hasOther = others.some(([from, to]) => from <= to && search.fits(new Map(domains).set(name, [from, to])));
    return hasOther ? [] : [name];
  });
}

class Search {
  private steps = 0;
  private readonly about = new Map<string, Constraint[]>();

  public constructor(
    private readonly unknowns: ReadonlyMap<string, Unknown>,
    private readonly constraints: readonly Constraint[]
  ) {
    for (const constraint of constraints) {
      for (const name of constraint.factors.keys()) this.about.set(name, [...(this.about.get(name) ?? []), constraint]);
    }
  }

  /** Whether some numbers within the domains fit every constraint. */
  public fits(domains: Domains): boolean {
    this.steps = 0;
    return this.complete(domains, this.constraints);
  }

  private complete(domains: Domains, changed: readonly Constraint[]): boolean {
    this.steps += 1;
    if (this.steps > patience) throw new Error('The search for another solution takes too long.');
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
