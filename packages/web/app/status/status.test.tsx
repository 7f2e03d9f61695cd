import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';
import { renderPublic } from '../public/testing/render-public.tsx';
import StatusPage from './status.tsx';

const almere = { slug: 'almere', name: 'Almere' };
const labels = { municipality: { almere: 'アルメレ' } };
const joris = {
  name: 'Joris Meijer',
  jobTitle: 'Account manager Japan',
  municipality: almere,
  telephone: '14 036',
  email: 'almere@kavel.example',
};
const desk = { ...joris, name: 'Sanne de Boer', jobTitle: 'Business desk', municipality: null };

function read(routedAt: string | null): string[] {
  const at = '2026-11-22T09:00:00Z';
  const status = {
    reference: 'VD6ASB9Q',
    organisationName: '株式会社みなと海運',
    answerDueOn: '2026-11-25',
    outcome: 'open',
    steps: [
      { step: 'received', at, municipality: null, by: null },
      { step: 'routed', at: routedAt, municipality: routedAt && almere, by: null },
    ],
    nextStep: null,
    contactPerson: routedAt ? joris : desk,
    additions: [],
    files: [{ id: 'a', name: '計画書.pdf', mediaType: 'application/pdf', size: 500 }],
  };
  const loaderData = { status, late: false, added: false, idempotencyKey: 'key' };
  const props = { loaderData } as unknown as ComponentProps<typeof StatusPage>;
  const html = renderPublic(<StatusPage {...props} />, 'ja', labels);
  return html.split(/<[^>]+>/).filter((text) => text.trim() !== '');
}

test('before it is routed the person named is the one at the desk', () => {
  const words = read(null);
  expect(words).toEqual(expect.arrayContaining(['窓口', 'Sanne de Boer', 'Business desk', '窓口へ送信する']));
  expect(words).not.toContain('担当者');
});

test('after that it is the municipality’s, which bears the name of the form', () => {
  const words = read('2026-11-22T10:00:00Z');
  expect(words).toEqual(
    expect.arrayContaining(['アルメレの担当者へ引き継ぎ', '担当者', 'アルメレ', '担当者へ送信する']),
  );
  expect(words).not.toContain('窓口');
  expect(words.join(' ')).not.toContain('Almere');
});

test('days have their weekday in brackets, sizes are in kB', () => {
  const words = read(null);
  expect(words).toContain('2026年11月25日（水）までにご返信いたします。');
  expect(words).toContain('0.5 kB');
});
