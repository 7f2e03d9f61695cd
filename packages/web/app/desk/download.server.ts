const passedOn = ['content-type', 'content-disposition', 'content-length'] as const;
/** Without rights, if a browser should show it all the same. */
const policy = "sandbox; default-src 'none'";

/** Bytes of the API, handed on to the browser as a file to keep. */
export function downloadOf(answer: Response): Response {
  const headers = new Headers({
    'cache-control': 'private, no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  for (const name of passedOn) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  // Compression was undone on the way here: the length that was announced is no longer that of the body.
  if (answer.headers.has('content-encoding')) headers.delete('content-length');
  return new Response(answer.body, { headers });
}
