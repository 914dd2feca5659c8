/**
 * Types of text that a place takes as it stands. Only the escapes of that place make one (`report/escape.ts`), and what
 * is put together from such pieces and from literals of the source: a text whose escape was forgotten does not compile.
 */
declare const place: unique symbol;

export type Safe<Place extends string> = string & { readonly [place]: Place };

/** Markdown of GitHub and of Azure Pipelines. */
export type Markdown = Safe<'markdown'>;
/** Text for a screen, whose escape sequences are ours. */
export type Screen = Safe<'screen'>;
/** A page of HTML, or a piece of one. */
export type Html = Safe<'html'>;
/** JSON, which a host makes inert when it has hidden the secrets that it knows. */
export type Json = Safe<'json'>;

/** Rendered is what a host may publish. */
export type Rendered = Markdown | Screen | Json;

type Tag<S extends string> = (literals: TemplateStringsArray, ...pieces: readonly (S | number)[]) => S;

const tag =
  <S extends string>(): Tag<S> =>
  (literals, ...pieces) =>
    String.raw({ raw: literals }, ...pieces) as S;

/** md puts pieces of markdown into a literal: md`**${markdown(label, 'flow')}** and more`. */
export const md: Tag<Markdown> = tag();

/** screen puts pieces of text for a screen into a literal. */
export const screen: Tag<Screen> = tag();

/** markup puts pieces of a page into a literal. */
export const markup: Tag<Html> = tag();

/** joined puts pieces of one kind in a row, with a separator of ours between them. */
export function joined<S extends Markdown | Screen | Html>(pieces: readonly S[], separator: S): S {
  return pieces.join(separator) as S;
}

/** json writes a value as JSON. */
export function json(value: unknown): Json {
  return JSON.stringify(value) as Json;
}
