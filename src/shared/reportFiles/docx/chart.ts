import { LineRuleType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { RagStatus } from '../../domain/rag/RagRating';
import { plainText } from '../plainText';
import type { DocumentChart, DocumentLabels } from '../ReportDocument';
import type { Numbering } from './Numbering';
import { caption } from './table';

/** Each against white at 4.5:1 or more, so that white numbers can be read on them. */
const colours = ['0F5A9E', '8A5A00', '7A3291', '4A4846', '1E6B1E', 'A4262C'];
/** The colours of the board, as dark. */
const ragColours: Readonly<Record<RagStatus, string>> = {
  red: 'A4262C',
  amber: '8A5A00',
  green: '1E6B1E',
  blue: '0F5A9E',
  grey: '4A4846'
};
const rowHeight = 26;

/** A chart that Word draws itself from numbers it holds, so that it stays sharp, with its caption and its words. */
export function chartParagraphs(
  title: string,
  chart: DocumentChart,
  labels: DocumentLabels,
  numbering: Numbering
): Paragraph[] {
  numbering.nextFigure();
  const table = `${labels.table} ${numbering.comingTable}`;
  return [
    new Paragraph({
      keepNext: true,
      // A line that grows with what stands in it; a line of fixed height would cut the chart.
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ChartRun({
          ...shapeOf(chart),
          altText: { name: plainText(title), description: plainText(`${chart.description} ${table}.`) }
        })
      ]
    }),
    caption(labels.figure, title)
  ];
}

function shapeOf(chart: DocumentChart): ChartRunOptions {
  const categories = chart.categories.map(plainText);
  const series = chart.series.map(({ name, values, rag }, place) => ({
    name: plainText(name),
    values,
    color: rag ? ragColours[rag] : (colours[place % colours.length] ?? '0F5A9E')
  }));
  const common = {
    series,
    categories,
    font: { name: 'Arial' },
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    legend: series.length > 1 ? { position: 'bottom' as const } : (false as const)
  };
  if (chart.form === 'line') {
    return {
      ...common,
      type: 'line',
      valueAxis: { minimum: 0 },
      markers: true,
      dataLabels: { value: true, position: 'above' },
      transformation: { width: 620, height: 280 }
    };
  }
  const stacked = chart.form === 'stacked bars';
  return {
    ...common,
    type: 'bar',
    ...(stacked && { stacking: 'stacked' as const }),
    gapWidth: 45,
    // Each bar says its number, so that a scale would only say it again.
    valueAxis: { minimum: 0, visible: false, gridlines: false },
    dataLabels: { value: true, ...(stacked && { font: { color: 'FFFFFF' } }) },
    // Word draws the first category at the bottom; people read from the top.
    categoryAxis: { reverseOrder: true },
    transformation: { width: 620, height: Math.min(760, 90 + rowHeight * categories.length) }
  };
}
