import { logActivity } from '../activities/index.ts';
import { asDate } from '../clock.ts';
import { knownFormsOfAddress, type Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { addressed, factsOfSender, variablesOf } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { parseTelephone } from '../telephones/index.ts';
import { writeIntroduction } from './edit-introduction.ts';
import { assertAllowed, exchangeProblems } from './introduction.rules.ts';
import { type Introduced, introductionMail } from './introduction.texts.ts';
import { getIntroduction, type Introduction, todayIn } from './introductions.queries.ts';

/**
 * Sends each side the other's details, in the language of its contact: one mail each, planned in this transaction, and
 * never again. Before both consented, or without a person and an address on either side, it is a broken rule that says
 * whose is missing. No mail of an introduction goes before this.
 */
export function exchangeDetails(ctx: UserContext, id: string, version: number): Promise<Introduction> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const introduction = await getIntroduction(inside, id);
    if (introduction.version !== version) throw staleEdit('introduction', introduction);
    assertAllowed('exchange', introduction.state);
    const { organisation, consent, otherOrganisation, otherConsent } = introduction;
    const contact = await personOf(inside, introduction.contactId);
    const otherContact = await personOf(inside, introduction.otherContactId);
    const problems = exchangeProblems(
      { organisation, consent, contact },
      { organisation: otherOrganisation, consent: otherConsent, contact: otherContact },
      todayIn(ctx.clock),
    );
    if (problems.length > 0 || !contact || !otherContact) {
      const message = problems.map((problem) => problem.message).join(' ');
      throw new DomainError('broken-rule', 'cannot-introduce', message, problems);
    }
    await writeIntroduction(inside, introduction, {
      state: 'introduced',
      introducedAt: asDate(ctx.clock.now()),
    });
    await logActivity(inside, { kind: 'introduced', introductionId: id });
    await tell(inside, id, contact, { ...otherContact, organisation: otherOrganisation });
    await tell(inside, id, otherContact, { ...contact, organisation });
    return getIntroduction(inside, id);
  });
}

const person = {
  id: true,
  organisationId: true,
  name: true,
  nameReading: true,
  jobTitle: true,
  email: true,
  telephone: true,
  language: true,
  formsOfAddress: true,
  leftOn: true,
  archivedAt: true,
} as const satisfies Prisma.ContactSelect;
type Person = Prisma.ContactGetPayload<{ select: typeof person }>;

async function personOf({ db }: UserContext, id: string | null): Promise<Person | null> {
  return id === null ? null : db.contact.findUnique({ where: { id }, select: person });
}

type Other = Person & { organisation: Introduction['organisation'] };

async function tell(ctx: UserContext, introductionId: string, to: Person, other: Other): Promise<void> {
  const language = to.language as Locale;
  const { signature = ctx.actor.name } = variablesOf(await factsOfSender(ctx), language);
  const forms = knownFormsOfAddress(to.formsOfAddress);
  await planMail(ctx, {
    kind: 'introduction',
    language,
    to: { name: to.name, address: to.email ?? '' },
    ...introductionMail(language, {
      addressed: addressed(to.name, language, to.jobTitle, forms),
      other: introduced(other),
      signature,
    }),
    fromName: ctx.actor.name,
    replyTo: ctx.actor.email,
    contactId: to.id,
    introductionId,
  });
}

/** A person as the other reads of him: names with their Latin form, the number as one dials it from abroad. */
function introduced({ name, nameReading, jobTitle, email, telephone, organisation }: Other): Introduced {
  const withLatin = (text: string, latin: string | null) => (latin ? `${text} (${latin})` : text);
  return {
    name: withLatin(name, nameReading),
    organisation: withLatin(organisation.name, organisation.latinName),
    jobTitle,
    email: email ?? '',
    telephone: telephone && (parseTelephone(telephone, '')?.display ?? telephone),
  };
}
