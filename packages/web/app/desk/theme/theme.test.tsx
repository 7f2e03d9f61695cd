import { Checkbox, Radio, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { renderDesk } from '../testing/render-desk.tsx';
import { theme } from './theme.ts';

test.each<[string, ReactNode]>([
  ['under a label', <TextInput key="text" label="Day" description="A hint" error="Wrong" />],
  ['beside a radio', <Radio key="radio" label="Mail" description="A hint" error="Wrong" />],
  ['beside a checkbox', <Checkbox key="box" label="All" description="A hint" error="Wrong" />],
])('hints and errors %s are secondary text', (_where, field) => {
  const html = renderDesk(field);
  const styled = (text: string) => html.match(new RegExp(`style="([^"]*)"[^>]*>${text}`))?.[1];
  for (const text of ['A hint', 'Wrong']) {
    expect(styled(text)).toContain('font-size:var(--mantine-font-size-xs)');
    expect(styled(text)).toContain('line-height:var(--mantine-line-height-xs)');
  }
  expect([theme.fontSizes?.xs, theme.lineHeights?.xs]).toEqual(['13px', '18px']);
});
