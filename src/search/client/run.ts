import { session, type Failure } from './session.ts';

type Answer = Awaited<ReturnType<typeof session.find>>;

/** What becomes of a search, told as it happens. */
export interface Progress {
  readonly slow: () => void;
  /** `isLatest` tells later on whether nothing else has been asked meanwhile. */
  readonly answered: (answer: Answer, isLatest: () => boolean) => Promise<void> | void;
  readonly failed: (failure: Failure) => void;
}

/** After so long without an answer the reader is told. */
const slowAfter = 5000;

/** Runs searches of which only the latest counts: answers to earlier ones are dropped. */
export class LatestSearch {
  private latest = 0;
  private isWaiting = false;

  /** Whether an answer is still to come. */
  get waiting(): boolean {
    return this.isWaiting;
  }

  /** An answer will be asked for in a moment. */
  expect(): void {
    this.isWaiting = true;
  }

  /** Forgets the search under way. */
  cancel(): void {
    this.latest += 1;
    this.isWaiting = false;
  }

  /** @returns whether nothing else was asked meanwhile. */
  async run(query: string, verbatim: boolean, progress: Progress): Promise<boolean> {
    this.latest += 1;
    this.isWaiting = true;
    const own = this.latest;
    const isLatest = () => own === this.latest;
    const timer = setTimeout(() => {
      if (isLatest()) progress.slow();
    }, slowAfter);
    try {
      const answer = await session.find(query, verbatim);
      if (isLatest()) await progress.answered(answer, isLatest);
    } catch (error) {
      // What is asked next needs what was loaded: only a failure of its own may take that away.
      if (!isLatest()) return false;
      const failure = await session.failureOf(error);
      if (isLatest()) progress.failed(failure);
    } finally {
      if (isLatest()) this.isWaiting = false;
      clearTimeout(timer);
    }
    return isLatest();
  }
}
