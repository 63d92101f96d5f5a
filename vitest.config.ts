import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // jieba's dictionary and the model take seconds to load on a busy machine
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
