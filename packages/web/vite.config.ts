import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // A data: URL in a style sheet would need a wider content security policy.
  build: { assetsInlineLimit: 0 },
});
