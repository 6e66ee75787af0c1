import * as React from 'react';
import styles from './Charts.module.scss';

/**
 * The chart that stands on the screen, drawn once more on paper. A chart takes its size from the screen and needs a moment for it,
 * which printing does not give.
 * @param frame what holds the chart; where it holds none, as when the table is shown, nothing is drawn
 */
export function ChartCopy({ frame }: { frame: React.RefObject<HTMLElement> }): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const figure = frame.current?.querySelector('[data-hub-figure]');
    const [legend, chart] = [figure?.querySelector('ul'), figure?.querySelector('svg[role="region"]')];
    if (!legend || !(chart instanceof SVGElement)) {
      return;
    }
    const copy = chart.cloneNode(true);
    if (copy instanceof SVGElement) {
      // Its own measures: on paper the page's are already gone.
      copy.setAttribute('viewBox', `0 0 ${chart.getAttribute('width') ?? 0} ${chart.getAttribute('height') ?? 0}`);
      copy.removeAttribute('width');
      copy.removeAttribute('height');
      place.current?.replaceChildren(legend.cloneNode(true), copy);
    }
  }, [frame]);
  return <div ref={place} className={styles.copy} />;
}
