import { expect, test } from 'vitest';
import { readBefore } from '../../../src/core/document/before.ts';
import { always, anyAnswers } from '../space.ts';

test('the answers before a change come back as they were left', () => {
  always([anyAnswers], (answers) => {
    expect(readBefore(JSON.stringify({ id: 'purpose', answers }))).toEqual({ id: 'purpose', answers });
  });
});

test.each([null, '', 'null', '[]', '{}', '{"id":1,"answers":{}}', '{"id":"purpose"}', '{"id":"purpose","answers":[]}', '{'])(
  '%j is nothing that was left',
  (text) => expect(readBefore(text)).toBeUndefined(),
);
