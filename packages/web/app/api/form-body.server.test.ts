import { describe, expect, test } from 'vitest';
import { readForm } from './form-body.server.ts';

const posted = (form: FormData) => new Request('http://localhost/', { method: 'POST', body: form });

function formOf(fields: Record<string, string>, files: File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('files', file);
  return form;
}

const file = (name: string, bytes = 10) =>
  new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });

describe('a posted form', () => {
  test('keeps fields and names in any script', async () => {
    const body = await readForm(posted(formOf({ organisationName: '株式会社北浜' }, [file('会社案内.pdf')])));
    expect(body.fields.get('organisationName')).toBe('株式会社北浜');
    expect(body.files.map(({ name, size, type }) => ({ name, size, type }))).toEqual([
      { name: '会社案内.pdf', size: 10, type: 'application/pdf' },
    ]);
    expect(body.problems).toEqual([]);
  });

  test('without a chosen file has none', async () => {
    const { files, problems } = await readForm(posted(formOf({ a: 'b' }, [new File([], '')])));
    expect({ files, problems }).toEqual({ files: [], problems: [] });
  });

  test('loses neither fields nor good files over one that is too large', async () => {
    const files = [file('small.pdf'), file('huge.pdf', 12_000_000)];
    const body = await readForm(posted(formOf({ contactName: '田中' }, files)));
    expect(body.fields.get('contactName')).toBe('田中');
    expect(body.files.map(({ name }) => name)).toEqual(['small.pdf']);
    expect(body.problems).toEqual([
      { pointer: '/files', code: 'file-too-large', params: { name: 'huge.pdf' } },
    ]);
  });

  test('reads five files at most and names the others', async () => {
    const files = [1, 2, 3, 4, 5, 6, 7].map((n) => file(`${n}.pdf`));
    const body = await readForm(posted(formOf({}, files)));
    expect(body.files).toHaveLength(5);
    expect(body.problems.map(({ code, params }) => [code, params?.name])).toEqual([
      ['too-many-files', '6.pdf'],
      ['too-many-files', '7.pdf'],
    ]);
  });

  test('may come without files, as browsers send a plain form', async () => {
    const body = new URLSearchParams({ email: 'a@b.example' });
    const { fields } = await readForm(new Request('http://localhost/', { method: 'POST', body }));
    expect(fields.get('email')).toBe('a@b.example');
  });

  test('that breaks off is an error, not half a form', async () => {
    const whole = await new Response(formOf({ a: 'b' }, [file('x.pdf', 1000)])).text();
    const type = `multipart/form-data; boundary=${whole.slice(2, whole.indexOf('\r\n'))}`;
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: whole.slice(0, -300),
      headers: { 'content-type': type },
    });
    await expect(readForm(request)).rejects.toThrow();
  });
});
