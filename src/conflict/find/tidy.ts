import { fold } from './clean.ts';

/**
 * tidy takes off a message what storage and others append to it: their own bookkeeping is read as context, and is noise
 * in a sentence.
 */
export function tidy(message: string): string {
  return fold(
    message
      .replace(
        /\s*\b(?:RequestId|ActivityId|TrackingId|Trace)\s?[:=]\s?[\w:.+/-]{8,100}(?:\s*,?\s*(?:Time|Timestamp)\s?[:=]\s?[\d\-T:.Z/ APM]{8,40})?.{0,80}$/i,
        '',
      )
      .replace(/\s*\(CODE: \d{3}\)\s*$/, '')
      .replace(/^Status Message: /, '')
      .replace(/\s*\bPolicy identifiers:\s*['"[]*\s*$/i, '')
      .replace(/\s*\bTime:\d{4}-[\d\-T:.Z]+\s*$/, ''),
  );
}
