import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Where each run leaves its machine-readable report; set by `.ci/run`, which counts them. */
const reportFolder = process.env.TEST_REPORT_FOLDER;

export default defineConfig({
  test: {
    reporters: reportFolder
      ? ['default', ['json', { outputFile: `${reportFolder}/${process.pid}.json` }]]
      : ['default'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest(), react()],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/build-extension.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: { PW_CHROMIUM_ATTACH_TO_OTHER: '1' },
        },
      },
    ],
  },
});
