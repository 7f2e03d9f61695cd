// Placeholder until openapi-typescript writes this file from openapi.json.
type Json<T> = { content: { 'application/json': T } };
type Problem = { content: { 'application/problem+json': Record<string, unknown> } };
type Params<Path> = { query?: never; header?: never; path: Path; cookie?: never };
type Multipart = { content: { 'multipart/form-data': { file: string[]; message?: string } } };
type None = { query?: never; header?: never; path?: never; cookie?: never };

export interface components {
  schemas: {
    InquiryAnswers: Record<string, string | string[]>;
    InquiryFile: { id: string; name: string; mediaType: string; size: number };
    DraftProblem: {
      pointer: string;
      step: 'company' | 'request' | 'contact';
      code: string;
      params?: Record<string, string | number>;
    };
    InquiryDraft: {
      token: string;
      locale: 'en' | 'nl' | 'ja' | 'zh';
      answers: components['schemas']['InquiryAnswers'];
      files: components['schemas']['InquiryFile'][];
      problems: components['schemas']['DraftProblem'][];
      startedAt: string;
      expiresAt: string;
      submitted: boolean;
      reference?: string | null;
      statusToken?: string | null;
    };
    Receipt: {
      reference: string;
      statusToken: string;
      locale: 'en' | 'nl' | 'ja' | 'zh';
      receivedAt: string;
      answerDueOn: string;
      contactPerson: { name: string; telephone: string; email: string };
      confirmationSentTo: string;
      answers: components['schemas']['InquiryAnswers'];
      files: components['schemas']['InquiryFile'][];
    };
    InquiryStatus: {
      reference: string;
      locale: 'en' | 'nl' | 'ja' | 'zh';
      organisationName: string;
      receivedAt: string;
      answerDueOn: string;
      steps: {
        step: 'received' | 'routed' | 'answered' | 'next';
        at?: string | null;
        municipality?: string | null;
        by?: { name: string; telephone?: string | null; email?: string | null } | null;
        text?: string | null;
      }[];
      outcome: 'open' | 'answered' | 'closed';
      nextStep?: { text?: string | null; on?: string | null } | null;
      additions: { at: string; message: string; files: components['schemas']['InquiryFile'][] }[];
      files: components['schemas']['InquiryFile'][];
    };
    CodeLists: {
      countries: string[];
      sectors: string[];
      clusters: string[];
      activities: string[];
      tenures: string[];
      investmentBands: string[];
      timeFrames: string[];
      municipalities: { slug: string; name: string; code: string }[];
      appointments: string[];
      areaUnits: string[];
      kinds: string[];
      rejectionReasons: string[];
    };
  };
}

type S = components['schemas'];
type Locale = S['InquiryDraft']['locale'];

export interface paths {
  '/v1/inquiry-drafts': {
    post: {
      parameters: None;
      requestBody: Json<{ locale: Locale }>;
      responses: { 201: Json<S['InquiryDraft']>; default: Problem };
    };
  };
  '/v1/inquiry-drafts/{token}': {
    get: {
      parameters: Params<{ token: string }>;
      responses: { 200: Json<S['InquiryDraft']>; default: Problem };
    };
    patch: {
      parameters: Params<{ token: string }>;
      requestBody: Json<{ locale?: Locale; answers?: S['InquiryAnswers'] }>;
      responses: { 200: Json<S['InquiryDraft']>; default: Problem };
    };
  };
  '/v1/inquiry-drafts/{token}/files': {
    post: {
      parameters: Params<{ token: string }>;
      requestBody: Multipart;
      responses: { 201: Json<S['InquiryDraft']>; default: Problem };
    };
  };
  '/v1/inquiry-drafts/{token}/files/{fileId}': {
    delete: {
      parameters: Params<{ token: string; fileId: string }>;
      responses: { 200: Json<S['InquiryDraft']>; default: Problem };
    };
  };
  '/v1/inquiry-drafts/{token}/resume-links': {
    post: {
      parameters: Params<{ token: string }>;
      requestBody: Json<{ email: string }>;
      responses: { 202: Json<unknown>; default: Problem };
    };
  };
  '/v1/inquiry-drafts/{token}/submissions': {
    post: {
      parameters: Params<{ token: string }>;
      requestBody: Json<{ honeypot: string }>;
      responses: { 200: Json<S['Receipt']>; 201: Json<S['Receipt']>; default: Problem };
    };
  };
  '/v1/inquiry-statuses/{token}': {
    get: {
      parameters: Params<{ token: string }>;
      responses: { 200: Json<S['InquiryStatus']>; default: Problem };
    };
  };
  '/v1/inquiry-statuses/{token}/additions': {
    post: {
      parameters: Params<{ token: string }>;
      requestBody: Multipart;
      responses: { 201: Json<S['InquiryStatus']>; default: Problem };
    };
  };
  '/v1/status-links': {
    post: {
      parameters: None;
      requestBody: Json<{ reference: string; email: string }>;
      responses: { 202: Json<unknown>; default: Problem };
    };
  };
  '/v1/code-lists': {
    get: { parameters: None; responses: { 200: Json<S['CodeLists']>; default: Problem } };
  };
}
