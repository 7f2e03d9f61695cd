import { defineConfig } from '@playwright/test';
import { takeStackOfWorker } from './setup/stack-of-worker.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The stacks are started by the global setup, so where they are is known only in the workers, which
// read this file anew.
takeStackOfWorker();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../.data/test-reports/playwright',
  globalSetup: './setup/stack.ts',
  fullyParallel: false,
  workers: 2, // each with a Kavel of its own; the tests of a file share its database and clock
  retries: 0,
  forbidOnly: true,
  timeout: 300_000, // of a machine with much else to do; a test that hangs is ended all the same
  expect: { timeout: 30_000 }, // nothing waits longer than it must; a busy machine may take its time
  use: {
    baseURL: process.env.KAVEL_WEB_URL ?? '',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'off', // it costs a third of the time; `--trace on` brings it where a test is looked into
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: FLAGS,
    },
  },
});
