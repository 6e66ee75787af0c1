import { FUNCTIONS, LAZY_FUNCTIONS, VOLATILE_FUNCTIONS } from './functions';
import type { Expression } from './parse';
import { FormulaSyntaxError } from './tokens';
import { compareValues, FormulaError, toBoolean, toNumber, toText, type FormulaValue } from './values';

/** What a formula is worked out with. */
export interface FormulaScope {
  /** A column's value by the name the formula has for it. */
  readonly column: (name: string) => FormulaValue;
  /** This moment as a number, in local time. */
  readonly now: number;
  /** Who asks, as `Me` shows it. */
  readonly me: string;
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0
};

function divide(left: number, right: number): number {
  if (right === 0) throw new FormulaError('#DIV/0!');
  return left / right;
}

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': divide,
  '^': (left, right) => left ** right
};

function finite(value: FormulaValue): FormulaValue {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new FormulaError('#NUM!');
  return value;
}

/**
 * Works out a formula.
 * @throws FormulaError when the result is no value
 */
export function evaluate(expression: Expression, scope: FormulaScope): FormulaValue {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'column':
      return scope.column(expression.name);
    case 'negative':
      return -toNumber(evaluate(expression.of, scope));
    case 'percent':
      return toNumber(evaluate(expression.of, scope)) / 100;
    case 'call':
      return finite(callFunction(expression.name, expression.args, scope));
    case 'binary': {
      const { sign } = expression;
      const [left, right] = [evaluate(expression.left, scope), evaluate(expression.right, scope)];
      if (sign === '&') return toText(left) + toText(right);
      const compare = COMPARE[sign];
      if (compare !== undefined) return compare(compareValues(left, right));
      return finite(ARITHMETIC[sign]?.(toNumber(left), toNumber(right)) ?? null);
    }
  }
}

function callFunction(name: string, args: readonly Expression[], scope: FormulaScope): FormulaValue {
  const [first, second, third] = args;
  const at = (one: Expression | undefined): FormulaValue => (one === undefined ? null : evaluate(one, scope));
  switch (name) {
    case 'TODAY':
      return Math.floor(scope.now);
    case 'NOW':
      return scope.now;
    case 'ME':
      return scope.me;
    case 'IF':
      if (toBoolean(at(first))) return at(second);
      return third === undefined ? false : at(third);
    case 'CHOOSE': {
      const chosen = args[Math.trunc(toNumber(at(first)))];
      if (chosen === undefined || chosen === first) throw new FormulaError('#VALUE!');
      return at(chosen);
    }
    case 'IFERROR':
      return orElse(
        () => at(first),
        () => at(second)
      );
    case 'ISERROR':
    case 'ISERR':
      return orElse<FormulaValue>(
        () => {
          at(first);
          return false;
        },
        () => true
      );
    default:
      return FUNCTIONS.get(name)?.run(args.map(at)) ?? null;
  }
}

function orElse<T>(work: () => T, otherwise: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return otherwise();
  }
}

/**
 * Refuses functions that do not exist, and wrong numbers of arguments.
 * @throws FormulaSyntaxError
 */
export function checkFunctions(expression: Expression): void {
  switch (expression.kind) {
    case 'call': {
      const known = FUNCTIONS.get(expression.name);
      const [least, most] =
        known !== undefined
          ? [known.least, known.most]
          : (LAZY_FUNCTIONS.get(expression.name) ?? VOLATILE_FUNCTIONS.get(expression.name) ?? [1, 0]);
      const { length } = expression.args;
      if (length < least || length > most) throw new FormulaSyntaxError(`${expression.name} cannot be used like this.`);
      expression.args.forEach(checkFunctions);
      return;
    }
    case 'negative':
    case 'percent':
      checkFunctions(expression.of);
      return;
    case 'binary':
      checkFunctions(expression.left);
      checkFunctions(expression.right);
      return;
    default:
  }
}
