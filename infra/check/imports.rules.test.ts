import { expect, test } from 'vitest';
import { wrongImports } from './imports.rules.ts';

const importing = (specifier: string) => `import { thing } from '${specifier}';\n`;

test.each([
  ['packages/web/app/root.tsx', '@kavel/core'],
  ['packages/web/app/root.tsx', '@kavel/api'],
  ['packages/api/src/app.ts', '@kavel/prisma'],
  ['packages/core/src/db.ts', '@kavel/api'],
  ['packages/jobs/src/worker.ts', '../../core/src/db.ts'],
  ['packages/core/src/leads/leads.ts', '../mails/mails.queries.ts'],
  ['packages/web/app/desk/ui/fields.tsx', '../../ui/field.tsx'],
  ['packages/web/app/leads/list.tsx', '../ui/button.tsx'],
  ['packages/web/app/settings/users/list.tsx', '../../ui/button.tsx'],
  ['packages/web/app/desk/layout.tsx', '../ui/public.css'],
])('%s may not import %s', (path, specifier) => {
  expect(wrongImports({ path, text: importing(specifier) })).toHaveLength(1);
});

test.each([
  ['packages/api/src/leads/leads.routes.ts', '@kavel/core/leads'],
  ['packages/core/src/db.ts', '@kavel/prisma'],
  ['packages/core/src/leads/leads.ts', '../mails/index.ts'],
  ['packages/core/src/leads/leads.ts', '../errors.ts'],
  ['packages/core/src/index.ts', './leads/leads.ts'],
  ['packages/core/src/leads/leads.ts', './lead.rules.ts'],
  ['packages/core/src/leads/leads.test.ts', '../mails/mail.factory.ts'],
  ['packages/web/app/root.tsx', 'react'],
  ['packages/web/app/root.tsx', './ui/page.tsx'],
  ['packages/web/app/inquiry/start.tsx', '../ui/field.tsx'],
  ['packages/web/app/inquiry/answers/answer-sections.tsx', '../../ui/summary-list.tsx'],
  ['packages/web/app/settings/users/list.tsx', '../ui/settings-page.tsx'],
  ['packages/web/app/leads/list.tsx', '../desk/ui/filters.tsx'],
  ['packages/web/app/desk/layout.tsx', '../ui/tokens.css'],
  ['infra/start/stack.ts', '../paths.ts'],
])('%s may import %s', (path, specifier) => {
  expect(wrongImports({ path, text: importing(specifier) })).toEqual([]);
});

test('a dynamic import, a re-export and an import for its effects count too', () => {
  const kavel = '@kavel';
  const text = `export * from '${kavel}/api';\nawait import('${kavel}/jobs');\nimport '${kavel}/prisma';\n`;
  expect(wrongImports({ path: 'packages/web/app/root.tsx', text })).toHaveLength(3);
});
