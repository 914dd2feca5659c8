/** What a reader can put together again: no colours, zero-width characters, escapes, markup or line breaks. */
const tidy = (text: string): string =>
  text
    .replace(/\u001b\[[0-9;]*m|[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
    )
    .replace(/\\+[nrt]/g, '')
    .replace(/[\s\\│]/g, '');

/**
 * pieceIn gives eight characters in a row of a secret that stand in a text (of a short secret all of it), where they do
 * not stand in `elsewhere` as well.
 */
export function pieceIn(text: string, secret: string, elsewhere = ''): string | undefined {
  const [all, part, other] = [tidy(text), tidy(secret), tidy(elsewhere)];
  const length = part.length < 12 ? part.length : 8;
  for (let at = 0; at + length <= part.length; at += 1) {
    const piece = part.slice(at, at + length);
    if (all.includes(piece) && !other.includes(piece)) return piece;
  }
  return undefined;
}
