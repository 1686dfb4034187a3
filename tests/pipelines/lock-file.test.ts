import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const remedy = 'make it anew: rm -rf node_modules package-lock.json && npm install';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; resolved?: string }>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('the lock file fixes the version of every package', () => {
  expect(
    packages.filter(([, { version }]) => version === undefined).map(([path]) => path),
    remedy,
  ).toEqual([]);
});

test('the lock file names no server to download from', () => {
  expect(
    packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    remedy,
  ).toEqual([]);
});
