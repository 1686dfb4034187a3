import { expect, test } from 'vitest';
import { knownCodes, questionsInUse } from './shared-questions.ts';

const question = (id: string, ...guides: string[]) => ({ id, question: `${id}?`, answer: 'Có.', guides });
const status = { sharedQuestions: [question('so-giay', 'Tạm trú', 'Thường trú'), question('cau-moi')] };

test('a question that guides use is neither deleted nor given another code', () => {
  const [problem, ...others] = questionsInUse({ questions: [{ id: 'so-giay-moi' }, { id: 'cau-moi' }] }, status);
  expect(problem).toMatchObject({ place: 'Câu hỏi', found: 'so-giay' });
  expect(problem?.message).toContain('“Tạm trú”, “Thường trú”');
  expect(others).toEqual([]);
});

test('a question that no guide uses may go', () => {
  expect(questionsInUse({ questions: [{ id: 'so-giay' }] }, status)).toEqual([]);
  expect(questionsInUse({}, undefined)).toEqual([]);
});

test('guides refer to what the public site knows; where it is silent nothing is held to be wrong', () => {
  expect([...knownCodes(status)]).toEqual(['so-giay', 'cau-moi']);
  expect(() => knownCodes(undefined)).toThrow('publish-status');
});
