import { NotRead } from './tree.ts';

/** Scanner goes through a text from its beginning to its end, and says where it cannot go on. */
export class Scanner {
  protected at = 0;
  protected readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get ended(): boolean {
    this.space(true);
    return this.at >= this.source.length;
  }

  fail(why: string): never {
    throw new NotRead(`${why} at ${JSON.stringify(this.source.slice(this.at, this.at + 24))}`);
  }

  protected get rest(): string {
    return this.source.slice(this.at);
  }

  protected take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.rest)?.[0];
    if (found === undefined || found === '') return undefined;
    this.at += found.length;
    return found;
  }

  protected space(lines: boolean): void {
    this.take(lines ? /^\s+/ : /^[ \t]+/);
  }

  protected expect(sign: string): void {
    this.space(true);
    if (this.source[this.at] !== sign) this.fail(`no ${sign}`);
    this.at += 1;
  }
}
