import { type ActionProblem, refusalIn } from '../desk/action-problem.ts';

const noAnswer: Omit<ActionProblem, 'status' | 'code'> = {
  detail: null,
  errors: [],
  retryAfterSeconds: null,
  current: null,
};

/**
 * Sends one file to an address of the desk and tells how far it is, from 0 to 1; null when it was taken, else why not.
 * Not by `fetch`, which says nothing of what is on its way.
 */
export function postFile(
  path: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<ActionProblem | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const { status, response } = request;
      const isTaken = status >= 200 && status < 300;
      resolve(isTaken ? null : (refusalIn(response)?.problem ?? { ...noAnswer, status, code: 'failed' }));
    });
    request.addEventListener('error', () => resolve({ ...noAnswer, status: 503, code: 'desk-unreachable' }));
    const form = new FormData();
    form.append('files', file);
    request.send(form);
  });
}
