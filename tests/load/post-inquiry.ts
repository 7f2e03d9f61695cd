import type { ApiProcess } from './api-process.ts';

/** What came of one inquiry that a company posted. */
export interface Acknowledged {
  key: string;
  contactEmail: string;
  reference: string;
  /** How often the connection was lost before it heard. */
  lostConnections: number;
  /** The answer was to a repetition: the API had the inquiry already. */
  wasThere: boolean;
}

/** The inquiry of the nth company: its name, domain and address are its own. */
function inquiryOf(number: number) {
  const domain = `company-${number}.example`;
  return {
    locale: 'ja',
    answers: {
      organisationName: `株式会社第${number}物流`,
      organisationNameLatin: `Daiichi Logistics ${number} K.K.`,
      country: 'JP',
      website: `https://www.${domain}`,
      kind: 'new-establishment',
      sector: 'H',
      activities: ['logistics', 'headquarters'],
      floorAreaFrom: '600',
      floorAreaTo: '1,200',
      floorAreaUnit: 'tsubo',
      municipalities: ['almere'],
      message: '欧州の物流拠点を探しています。',
      contactName: `山田 ${number}`,
      contactEmail: `yamada@${domain}`,
    },
  };
}

/**
 * Posts one inquiry as a careful client does: with a key of its own, and the same again after a lost
 * connection, until it is acknowledged. Any other answer is an error.
 */
export async function postInquiry(api: ApiProcess, number: number): Promise<Acknowledged> {
  const inquiry = inquiryOf(number);
  const key = `load-test-${number}`;
  for (let lostConnections = 0; ; lostConnections += 1) {
    const answer = await post(api, key, inquiry);
    if (answer) {
      const { contactEmail } = inquiry.answers;
      return { key, contactEmail, lostConnections, ...answer };
    }
    await api.ready();
  }
}

async function post(api: ApiProcess, key: string, inquiry: unknown) {
  let response: Response;
  let body: { reference?: string };
  try {
    response = await fetch(`${api.url}/v1/inquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(inquiry),
    });
    body = (await response.json()) as { reference?: string };
  } catch (error) {
    // What fetch throws for a connection that is refused, reset or cut off.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  const { reference } = body;
  if (![200, 201].includes(response.status) || !reference) {
    throw new Error(`The API answered ${response.status}: ${JSON.stringify(body)}`);
  }
  return { reference, wasThere: response.status === 200 };
}
