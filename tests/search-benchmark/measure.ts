/** Figures of a search by class of query, and what they must reach. */
import { entries } from './entries.ts';

export interface Outcome {
  readonly kind: string;
  readonly text: string;
  /** Place of the first right answer, from 1; Infinity when it is not among those looked at. */
  readonly place: number;
}

/** Place of the first entry that a query means among `addresses`; Infinity when it is not among the first ten. */
export function placeOf({ means }: { readonly means: readonly string[] }, addresses: readonly string[]): number {
  const right = new Set(means.map((key) => entries[key]));
  const at = addresses.slice(0, 10).findIndex((address) => right.has(address));
  return at < 0 ? Infinity : at + 1;
}

export interface Figures {
  readonly kind: string;
  readonly count: number;
  /** Share of the queries with a right answer among the first five. */
  readonly recall: number;
  /** Mean of 1 / place of the first right answer among the first ten. */
  readonly rank: number;
}

const floor = { recall: 0.95, rank: 0.92, recallOfClass: 0.85 } as const;

function figuresOf(kind: string, outcomes: readonly Outcome[]): Figures {
  const sum = (value: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + value(outcome), 0);
  return {
    kind,
    count: outcomes.length,
    recall: sum(({ place }) => (place <= 5 ? 1 : 0)) / outcomes.length,
    rank: sum(({ place }) => (place <= 10 ? 1 / place : 0)) / outcomes.length,
  };
}

/** Figures of each class in the order in which the classes come, those of all queries last. */
export function figuresByKind(outcomes: readonly Outcome[]): Figures[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      figuresOf(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    figuresOf('all', outcomes),
  ];
}

/** What falls short of the floor, in words. */
export function shortfalls(figures: readonly Figures[]): string[] {
  return figures.flatMap(({ kind, recall, rank }) => {
    const least = kind === 'all' ? floor.recall : floor.recallOfClass;
    return [
      ...(recall < least ? [`${kind}: recall@5 ${recall.toFixed(3)}, expected at least ${least}`] : []),
      ...(kind === 'all' && rank < floor.rank
        ? [`all: MRR@10 ${rank.toFixed(3)}, expected at least ${floor.rank}`]
        : []),
    ];
  });
}

/** A table of figures, those of another engine beside them. */
export function table(own: readonly Figures[], other: readonly Figures[]): string {
  const lines = own.map(({ kind, count, recall, rank }) => {
    const beside = other.find((figures) => figures.kind === kind);
    const cells = [recall, rank, beside?.recall ?? NaN, beside?.rank ?? NaN].map((figure) =>
      figure.toFixed(3).padStart(9),
    );
    return `${kind.padEnd(16)}${String(count).padStart(5)}${cells.join('')}`;
  });
  return [`${'class'.padEnd(16)}    n recall@5   MRR@10  (MiniSearch:)`, ...lines].join('\n');
}
