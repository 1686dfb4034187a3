/**
 * A small bar chart as SVG: drawn by the build, and in the browser when a period is chosen. Its numbers stand in a
 * table beside it.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import { displayNumber } from '../../text/numbers.ts';
import { reportWords as words } from '../../text/vi/report.ts';
import { escaped } from '../../lib/escaped.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
}

const [width, height, top, bottom] = [320, 120, 14, 18];

/** The chart; colours and letters are those of the page. `name` says what is counted. */
export function barChart(name: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const x = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, width])
    .padding(0.25);
  const y = scaleLinear()
    .domain([0, most])
    .nice(3)
    .range([height - bottom, top]);
  // Of many bars the first, the middle and the last are named: all of them would run into each other.
  const named = bars.length <= 6 ? bars.map((_, at) => at) : [0, Math.floor((bars.length - 1) / 2), bars.length - 1];
  const round = (number: number) => Number(number.toFixed(1));
  const drawn = bars.map(({ label, value }, index) => {
    const left = x(index) ?? 0;
    const middle = round(left + x.bandwidth() / 2);
    const bar = `<rect x="${round(left)}" y="${round(y(value))}" width="${round(x.bandwidth())}" height="${round(y(0) - y(value))}"/>`;
    const valueLabel =
      bars.length <= 12 && value > 0
        ? `<text x="${middle}" y="${round(y(value) - 3)}">${displayNumber(value)}</text>`
        : '';
    const at =
      index === 0 && bars.length > 6
        ? ['0', 'first']
        : index === bars.length - 1 && bars.length > 6
          ? [width, 'last']
          : [middle, ''];
    const label_ = named.includes(index)
      ? `<text x="${at[0]}" y="${height - 5}" class="${at[1]}">${escaped(label)}</text>`
      : '';
    return (value > 0 ? bar : '') + valueLabel + label_;
  });
  const title = escaped(words.chart(name, displayNumber(most)));
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">` +
    `<line x1="0" x2="${width}" y1="${height - bottom}" y2="${height - bottom}"/>${drawn.join('')}</svg>`
  );
}
