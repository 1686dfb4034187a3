/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['src/**/*.test.ts', 'admin/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
