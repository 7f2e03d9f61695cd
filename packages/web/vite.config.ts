import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const publicStyles = /\/app\/(about|inquiry|public|status|ui)\/(?!tokens).*\.css$/;
/** What the frame of the desk and its forms are made of; what only one page needs comes with that page. */
const frame = /\/node_modules\/(?!@dnd-kit)|\/app\/desk\/.*\.tsx?$/;
/** What stands on the page of a record. */
const record = /\/app\/(timeline|files|follow-ups|tasks)\/.*\.tsx?$/;
/** What many pages need; fewer and larger files are packed a tenth smaller than many small ones. */
const shared = 8;

export default defineConfig({
  plugins: [reactRouter()],
  // A data: URL in a style sheet would need a wider content security policy.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // One small style sheet for all public pages instead of one a component: asked for once, then cached.
                { name: 'public', test: publicStyles },
                { name: 'frame', test: frame, minShareCount: shared },
                { name: 'record', test: record, minShareCount: 3 },
              ],
            },
          },
        },
      },
    },
  },
});
