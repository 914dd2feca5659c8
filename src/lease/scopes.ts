/**
 * ScopeSet finds overlaps in one look a part of the key, however many scopes it holds. A key encloses another where it
 * is the other one's beginning (`serialize/key.ts`), so two overlap where one is, encloses or lies in the other.
 */
export class ScopeSet {
  readonly #held = new Set<string>();
  /** Every key that encloses one that is held. */
  readonly #around = new Set<string>();

  constructor(scopes: readonly string[] = []) {
    for (const scope of scopes) this.add(scope);
  }

  add(scope: string): void {
    const key = scope.toLowerCase();
    this.#held.add(key);
    for (const outer of enclosing(key)) this.#around.add(outer);
  }

  /** Whether one that is held is, or encloses, a scope. */
  covers(scope: string): boolean {
    const key = scope.toLowerCase();
    return this.#held.has(key) || enclosing(key).some((outer) => this.#held.has(outer));
  }

  overlaps(scopes: readonly string[]): boolean {
    return scopes.some((scope) => {
      const key = scope.toLowerCase();
      return this.#held.has(key) || this.#around.has(key) || enclosing(key).some((outer) => this.#held.has(outer));
    });
  }
}

function enclosing(key: string): readonly string[] {
  const outer: string[] = [];
  for (let end = key.lastIndexOf('~'); end > 0; end = key.lastIndexOf('~', end - 1)) outer.push(key.slice(0, end));
  return outer;
}
