import { aboutMessages } from '../about/messages/index.ts';
import { answerMessages } from '../inquiry/answers/messages/index.ts';
import { inquiryMessages } from '../inquiry/messages/index.ts';
import { problemMessages } from '../inquiry/problems/messages/index.ts';
import { publicMessages } from '../public/messages/index.ts';
import { statusMessages } from '../status/messages/index.ts';
import { uiMessages } from '../ui/messages/index.ts';
import type { Locale } from './locales.ts';

/** Every word of the public side in one language, by namespace. */
export const messagesIn = (locale: Locale) => ({
  about: aboutMessages[locale],
  answers: answerMessages[locale],
  inquiry: inquiryMessages[locale],
  problems: problemMessages[locale],
  public: publicMessages[locale],
  status: statusMessages[locale],
  ui: uiMessages[locale],
});

export type PublicMessages = ReturnType<typeof messagesIn>;
