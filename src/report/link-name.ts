import type { Link } from './model.ts';

/** pageName gives the last words of a documentation address: `lock-resources`. */
export function pageName(reference: Link): string {
  const { pathname, hash } = new URL(reference);
  const name =
    pathname
      .split('/')
      .filter((segment) => segment !== '')
      .at(-1) ?? reference;
  return hash === '' ? name : `${name}${hash.replace('#', ': ')}`;
}
