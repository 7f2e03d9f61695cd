import { describe, expect, test } from 'vitest';
import { locales } from '../code-lists/index.ts';
import { addressed } from './mail-address.rules.ts';
import { render, variablesIn } from './mail-template.rules.ts';
import { type MailFacts, mailVariables, variableSources, variablesOf } from './mail-variable.rules.ts';
import { seedTemplates, templateKeys } from './template-texts.ts';

const facts: MailFacts = {
  organisationName: '株式会社くらロジスティクス',
  contactName: '田中 美咲',
  reference: 'K7MN4PQR',
  receivedOn: Temporal.PlainDate.from('2027-04-26'),
  leadTitle: 'Distribution centre',
  nextStep: null,
  sender: {
    name: 'Sanne de Vries',
    jobTitle: 'Account manager Japan',
    email: 'sanne@almere.example',
    municipality: { slug: 'almere', name: 'Almere' },
  },
  today: Temporal.PlainDate.from('2027-04-27'),
};

describe('how a person is addressed', () => {
  test.each([
    ['ja', '田中 美咲', undefined, '田中 美咲 様'],
    ['ja', '田中 美咲', '大学教授', '田中 美咲 先生'],
    ['ja', '佐藤 健', '弁護士', '佐藤 健 先生'],
    ['ja', '田中様', undefined, '田中様'],
    ['ja', ' Kenji Sato ', undefined, 'Kenji Sato 様'],
    ['zh', '王建国', '总经理', '王建国'],
    ['zh', '李敏', '副教授', '李敏教授'],
    ['zh', '李敏女士', undefined, '李敏女士'],
    ['nl', 'Kim de Boer', undefined, 'Kim de Boer'],
    ['nl', 'dhr. K. de Boer', undefined, 'dhr. K. de Boer'],
    ['en', 'Kim Lee', 'Professor', 'Kim Lee'],
  ] as const)('in %s %s (%s): %s', (language, name, jobTitle, expected) => {
    expect(addressed(name, language, jobTitle)).toBe(expected);
  });
});

test('what is not known has no variable; the signature has what is known', () => {
  const values = variablesOf(facts, 'en');
  expect(values).not.toHaveProperty('nextStep');
  expect(values).not.toHaveProperty('senderTelephone');
  expect(values.signature).toBe(
    'Sanne de Vries\nAccount manager Japan\nCity of Almere\nsanne@almere.example',
  );
});

test('every variable says where it comes from', () => {
  expect(variableSources.map(({ name }) => name)).toEqual([...mailVariables]);
});

describe('the texts Kavel comes with', () => {
  test('are there in every language', () => {
    expect(seedTemplates.map(({ key, language }) => `${key} ${language}`)).toEqual(
      templateKeys.flatMap((key) => locales.map((language) => `${key} ${language}`)),
    );
  });

  test.each(seedTemplates)('$key in $language reads whole on a full record', (template) => {
    const { subject, text, missing } = render(template, variablesOf(facts, template.language));
    expect(missing).toEqual([]);
    expect(`${subject}${text}`).not.toMatch(/[{}｛｝]/);
    expect(subject.length).toBeLessThan(120);
    expect(text).toContain('Sanne de Vries');
    expect(text).toContain(template.language === 'zh' ? '尊敬的田中 美咲' : '田中 美咲');
  });

  test('a follow-up needs no inquiry behind its lead', () => {
    const ofInquiry = seedTemplates.filter(
      (template) =>
        template.purpose === 'follow-up' &&
        variablesIn(template).some((variable) => variable === 'reference' || variable === 'receivedOn'),
    );
    expect(ofInquiry).toEqual([]);
  });
});
