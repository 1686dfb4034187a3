import { sharedQuestions } from '../../content-model/shared-questions.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

/** The codes of the questions in `data`, in whatever shape it is; nothing stands for a question without one. */
export function questionCodes(data: unknown): (string | undefined)[] {
  const { questions } = (data ?? {}) as { readonly questions?: unknown };
  if (!Array.isArray(questions)) return [];
  return questions.map((each: unknown) => {
    const { id } = (each ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  });
}

/** Shared questions with the code of an earlier one: a guide would not know which is meant. */
export function* sharedQuestionProblems({ collection, values }: ReadEntry): Generator<EntryProblem> {
  if (collection.name !== sharedQuestions.name) return;
  const codes = questionCodes(values);
  for (const [index, code] of codes.entries()) {
    if (code === undefined || codes.indexOf(code) === index) continue;
    yield { path: ['questions', index, 'id'], found: code, message: words.between.codeTaken(), severity: 'error' };
  }
}
