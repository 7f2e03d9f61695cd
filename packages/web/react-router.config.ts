import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // The desk has few routes: one manifest up front, no extra request at each first click.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
