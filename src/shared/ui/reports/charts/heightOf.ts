import type { TableChart } from '../../../domain/publication/chartOf';

/** How high a chart is, in pixels. */
export function heightOf({ form, categories }: TableChart): number {
  return form === 'line' ? 240 : 44 + categories.length * 30;
}
