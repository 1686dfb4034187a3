import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifeEvents } from '../../content-model/choices.ts';
import icons from './life-event-icons.json' with { type: 'json' };

test('each life event has its picture, and all are those of Lucide (ISC licence), which only development needs', () => {
  expect(Object.keys(icons)).toEqual(lifeEvents.map(({ value }) => value));
  for (const { icon, paths } of Object.values(icons)) {
    const svg = readFileSync(`node_modules/lucide-static/icons/${icon}.svg`, 'utf8');
    const inner = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1] ?? '';
    expect(paths, icon).toBe(inner.replace(/>\s+</g, '><').replaceAll(' />', '/>').trim());
  }
});
