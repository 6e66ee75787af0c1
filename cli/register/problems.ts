/** Something wrong in a register, with its place. */
export interface Problem {
  /** File name, or `workbook.xlsx, sheet`. */
  readonly file: string;
  /** Line of the file (row of the sheet) where the row starts; the header is on line 1; 0 when the file as a whole is meant. */
  readonly line: number;
  /** Header of the column; empty when the row as a whole is meant. */
  readonly column: string;
  /** In plain words, a full sentence. */
  readonly reason: string;
}

/** Thrown when a register cannot be read at all; then nothing of it is used. */
export class RegisterError extends Error {
  public constructor(public readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'RegisterError';
  }
}

/** One line for a person: `stages.csv, line 12, Closed: “31/02/2024” is not a day.` */
export function describeProblem(problem: Problem): string {
  const line = problem.line > 0 ? `, line ${problem.line}` : '';
  const column = problem.column ? `, ${problem.column}` : '';
  return `${problem.file}${line}${column}: ${problem.reason}`;
}
