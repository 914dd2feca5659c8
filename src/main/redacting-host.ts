import type { Host } from '../ports/host.ts';
import { redact } from '../report/redact.ts';

/**
 * redactingHost gives a host whose every line goes through redaction, whoever writes it: the log, what is folded in it,
 * the bar of a screen, and the annotation. Only such hosts leave the `*-parts.ts` files, so that no mode can forget it.
 * What a host publishes is made of a report, which `deliver` redacts. The values that the host itself knows are hidden
 * beneath, as before.
 */
export function redactingHost<H extends Host>(host: H): H {
  const safe: Pick<Host, 'info' | 'debug' | 'group' | 'bar' | 'annotate'> = {
    info: (line) => host.info(redact(line)),
    debug: (line) => host.debug(redact(line)),
    group: (title, lines) => host.group(redact(title), lines.map(redact)),
    bar: (text, share) => host.bar(text === undefined ? undefined : redact(text), share),
    annotate: (note) => host.annotate({ ...note, title: redact(note.title), message: redact(note.message) }),
  };
  // Getters stay getters: a folder is looked up when it is first asked for.
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(host), ...Object.getOwnPropertyDescriptors(safe) },
  ) as H;
}
