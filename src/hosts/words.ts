import { GuardError } from '../guard-error.ts';
import { oneLine } from './text.ts';

/**
 * plain makes one short line of a text from outside (a job name, a server's message), because it goes into our
 * sentences. It does not escape for markdown or workflow commands: that is each renderer's task. Cut at `max`
 * characters.
 */
export function plain(text: string, max = 200): string {
  // Cut roughly first, so that a message of megabytes is not walked through as a whole.
  return oneLine(text.slice(0, max * 8), max);
}

/** without takes a secret out of a text, should a server repeat it. */
export function without(secret: string, text: string): string {
  return secret.length < 4 ? text : text.replaceAll(secret, '***');
}

/**
 * checkToken refuses a token that cannot be sent, because the HTTP library would put an invalid header value, the token
 * itself, into its error message.
 */
export function checkToken(token: string, name: string, hint: string): void {
  if (token === '')
    throw new GuardError('denied', `There is no ${name}, so the logs of the run cannot be read.`, { hint });
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GuardError('denied', `The ${name} holds characters that no token has (white space or a line break?).`, {
      hint,
    });
  }
}
