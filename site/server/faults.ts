/** A fault to inject, as `PUT /_local/faults` gives it. */
export interface FaultRule {
  /**
   * `METHOD glob`, such as `POST *items*`; `*` stands for any text, also for any method. A `MERGE` that came as a `POST` with
   * `X-HTTP-Method` is both.
   */
  readonly match: string;
  /** Status to answer with; absent to answer as usual. */
  readonly status?: number;
  /** Seconds for `Retry-After`. */
  readonly retryAfter?: number;
  /** Milliseconds to wait before answering. */
  readonly delayMs?: number;
  /** Close the connection without an answer. */
  readonly drop?: boolean;
  /** Do the request first, then lose its answer. */
  readonly afterCommit?: boolean;
  /** How often; absent for always. */
  readonly times?: number;
}

interface ArmedRule {
  readonly rule: FaultRule;
  readonly method: string;
  readonly path: RegExp;
  left: number;
}

/** Why a list of rules was refused. */
export class FaultRuleError extends Error {
  public override name = 'FaultRuleError';
}

/** Turns a request body into rules. @throws FaultRuleError */
export function toFaultRules(body: unknown): readonly FaultRule[] {
  const rules = typeof body === 'object' && body !== null && 'rules' in body ? body.rules : undefined;
  if (!Array.isArray(rules)) throw new FaultRuleError('Send {"rules": [...]}.');
  return rules.map((rule: unknown): FaultRule => {
    if (
      typeof rule !== 'object' ||
      rule === null ||
      !('match' in rule) ||
      typeof rule.match !== 'string' ||
      !/^\S+ \S/.test(rule.match)
    ) {
      throw new FaultRuleError('Each rule needs "match": "METHOD glob".');
    }
    return rule as FaultRule;
  });
}

const escapeRegExp = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Faults waiting for the requests they match. */
export class FaultBox {
  private armed: ArmedRule[] = [];

  public set(rules: readonly FaultRule[]): void {
    this.armed = rules.map((rule) => {
      const [method = '*', ...glob] = rule.match.split(' ');
      const path = new RegExp(`^${escapeRegExp(glob.join(' ')).replaceAll('*', '.*')}$`, 'i');
      return { rule, method: method.toUpperCase(), path, left: rule.times ?? Number.POSITIVE_INFINITY };
    });
  }

  /** Rules with what is left of them. */
  public list(): readonly FaultRule[] {
    return this.armed.map(({ rule, left }) => (Number.isFinite(left) ? { ...rule, times: left } : rule));
  }

  /**
   * The fault for a request, counted as used.
   * @param methods as sent and as meant, in capitals
   * @param path server-relative with its query, percent-encoded or decoded: both are tried
   */
  public take(methods: readonly string[], path: string): FaultRule | undefined {
    if (this.armed.length === 0) return undefined;
    const plain = safeDecode(path);
    const found = this.armed.find(
      (one) =>
        one.left > 0 &&
        (one.method === '*' || methods.includes(one.method)) &&
        (one.path.test(path) || one.path.test(plain))
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.rule;
  }
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
