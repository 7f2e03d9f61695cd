import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const publicStyles = /\/app\/(about|inquiry|public|status|ui)\/(?!tokens).*\.css$/;

export default defineConfig({
  plugins: [reactRouter()],
  // A data: URL in a style sheet would need a wider content security policy.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // One small style sheet for all public pages instead of one a component: asked for once, then cached.
          output: { codeSplitting: { groups: [{ name: 'public', test: publicStyles }] } },
        },
      },
    },
  },
});
