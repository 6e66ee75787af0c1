import type { Figure, Report, ReportCell } from '../report/Report';

/** A figure that a later version of a published report gives otherwise. */
export interface RestatedFigure {
  id: string;
  title: string;
  unit: Figure['unit'];
  /** `undefined` where the report did not have the figure. */
  before: ReportCell | undefined;
  after: ReportCell | undefined;
}

/** The figures in which two versions of a report differ, in the order of the later one; those it dropped come last. */
export function restatedFigures(
  before: Pick<Report, 'measures'>,
  after: Pick<Report, 'measures'>
): readonly RestatedFigure[] {
  const ids = [...new Set([...Object.keys(after.measures), ...Object.keys(before.measures)])];
  return ids.flatMap((id) => {
    const [earlier, later] = [before.measures[id], after.measures[id]];
    const figure = later ?? earlier;
    return figure === undefined || earlier?.value === later?.value
      ? []
      : [{ id, title: figure.title, unit: figure.unit, before: earlier?.value, after: later?.value }];
  });
}
