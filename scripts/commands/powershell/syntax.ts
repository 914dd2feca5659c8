import { Scanner } from './scanner.ts';
import { type Argument, type Command, literal, type Node, type Statement } from './tree.ts';

const doubles = '"\u201c\u201d\u201e';
const singles = "'\u2018\u2019\u201a\u201b";
const operator =
  /^-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|and|or|xor|join|f|is|isnot|as)(?![\w-])/i;
const unary = /^(?:-not|!)(?![\w-])/i;
const commandName = /^[A-Za-z][\w.-]*/;
const deepest = 60;

/** readPowerShell reads one or more statements. It throws NotRead. */
export function readPowerShell(source: string): readonly Statement[] {
  const reader = new Reader(source);
  const body = reader.statements('');
  if (!reader.ended) reader.fail('something is left over');
  return body;
}

class Reader extends Scanner {
  private depth = 0;

  /** statements are read up to the closing sign, which stays. */
  statements(close: string): readonly Statement[] {
    this.depth += 1;
    if (this.depth > deepest) this.fail('nested too deeply');
    const all: Statement[] = [];
    for (;;) {
      while (this.take(/^[;\s]+/) !== undefined);
      if (this.at >= this.source.length || (close !== '' && this.source[this.at] === close)) break;
      all.push(this.statement());
      this.space(false);
      if (this.at < this.source.length && this.source[this.at] !== close && !/[;\r\n]/.test(this.source[this.at] ?? ''))
        this.fail('no end of the statement');
    }
    this.depth -= 1;
    return all;
  }

  private statement(): Statement {
    const word = /^(?:do|while|if|foreach|break|return|continue)(?![\w-])/i.exec(this.rest)?.[0].toLowerCase();
    if (word !== undefined) {
      this.at += word.length;
      return this.keyword(word);
    }
    // A block that is called where it stands: what it sets ends with it.
    if (this.take(/^&\s*(?=\{)/) !== undefined)
      return { kind: 'choice', condition: { kind: 'number', value: 1 }, body: this.body(), otherwise: [] };
    const assigned = this.take(/^\$(?:env:)?\w+\s*=(?!=)\s*/i);
    if (assigned !== undefined)
      return { kind: 'assignment', name: /[\w:]+/.exec(assigned)?.[0].toLowerCase() ?? '', value: this.statement() };
    return this.pipeline();
  }

  private keyword(word: string): Statement {
    if (word === 'break' || word === 'return' || word === 'continue') return { kind: 'leave', word };
    if (word === 'do') {
      const body = this.body();
      this.space(true);
      const closing = this.take(/^(?:until|while)(?![\w-])/i) ?? this.fail('`do` without `until` or `while`');
      return {
        kind: 'loop',
        first: 'body',
        until: closing.toLowerCase() === 'until',
        condition: this.condition(),
        body,
      };
    }
    if (word === 'while') {
      const condition = this.condition();
      return { kind: 'loop', first: 'condition', until: false, condition, body: this.body() };
    }
    if (word === 'foreach') {
      this.expect('(');
      const name = this.take(/^\$\w+\s+in\s+/i) ?? this.fail('no `$x in`');
      const of = this.expression();
      this.expect(')');
      return { kind: 'each', name: /\w+/.exec(name)?.[0].toLowerCase() ?? '', of, body: this.body() };
    }
    const condition = this.condition();
    const body = this.body();
    this.space(true);
    const otherwise = this.take(/^else(?![\w-])/i) === undefined ? [] : this.body();
    return { kind: 'choice', condition, body, otherwise };
  }

  private condition(): Node {
    this.space(true);
    if (this.source[this.at] !== '(') this.fail('no condition in parentheses');
    return this.group('');
  }

  private body(): readonly Statement[] {
    this.expect('{');
    const body = this.statements('}');
    this.expect('}');
    return body;
  }

  private pipeline(): Statement {
    const elements: (Command | Node)[] = [];
    do {
      this.space(true);
      elements.push(commandName.test(this.rest) ? this.command() : this.expression());
      this.space(false);
    } while (this.take(/^\|(?!\|)\s*/) !== undefined);
    return { kind: 'pipeline', elements };
  }

  private command(): Command {
    const name = this.take(commandName) ?? this.fail('no command');
    if (!/^[\s|;)}\]]?$/.test(this.source[this.at] ?? '')) this.fail('a strange sign in the name of a command');
    const all: Argument[] = [];
    for (;;) {
      this.space(false);
      if (this.at >= this.source.length || /[|;)}\r\n]/.test(this.source[this.at] ?? ''))
        return { kind: 'command', name, arguments: all };
      const parameter = this.take(/^[-\u2013\u2014\u2015][A-Za-z]\w*/);
      if (parameter === undefined) all.push({ value: this.argument() });
      else if (this.take(/^:[ \t]*/) === undefined) all.push({ parameter: parameter.slice(1) });
      else all.push({ parameter: parameter.slice(1), value: this.argument() });
    }
  }

  /** argument is a value of a command, or several with commas between them. */
  private argument(): Node {
    const items = [this.argumentItem()];
    while (this.take(/^[ \t]*,\s*/) !== undefined) items.push(this.argumentItem());
    return items.length === 1 ? (items[0] as Node) : { kind: 'list', items };
  }

  private argumentItem(): Node {
    const sign = this.source[this.at] ?? '';
    if (
      doubles.includes(sign) ||
      singles.includes(sign) ||
      /[$({]/.test(sign) ||
      this.rest.startsWith('@{') ||
      this.rest.startsWith('@(')
    )
      return this.postfix(this.primary());
    if (sign === '@') this.fail('a splat');
    const parts: (string | Node)[] = [];
    for (;;) {
      const plain = this.take(/^[^\s|;,(){}"'`$&<>\u2018-\u201e]+/);
      if (plain !== undefined) parts.push(plain);
      else if (this.source[this.at] === '`') {
        parts.push(this.source[this.at + 1] ?? this.fail('nothing after a backtick'));
        this.at += 2;
      } else if (this.source[this.at] === '$' && parts.length > 0) parts.push(this.variable());
      else break;
    }
    if (parts.length === 0) this.fail('no value');
    const [only] = parts;
    return parts.length === 1 && typeof only === 'string' && /^-?\d+(?:\.\d+)?$/.test(only)
      ? { kind: 'number', value: Number(only) }
      : { kind: 'text', parts };
  }

  /** expression is read with the logical operators loosest; the comparisons stand on one level, as in PowerShell. */
  private expression(loose = true): Node {
    this.space(true);
    let left = this.operand();
    for (;;) {
      this.space(false);
      const found = operator.exec(this.rest)?.[0] ?? /^(?:\.\.|[+*%]|-(?=\s))/.exec(this.rest)?.[0];
      if (found === undefined) return left;
      const logical = /^-(?:and|or|xor)$/i.test(found);
      if (logical && !loose) return left;
      this.at += found.length;
      this.space(true);
      left = {
        kind: 'operator',
        operator: found.toLowerCase(),
        left,
        right: logical ? this.expression(false) : this.operand(),
      };
    }
  }

  private operand(): Node {
    const not = this.take(unary);
    this.space(true);
    if (not !== undefined) return { kind: 'operator', operator: '-not', right: this.operand() };
    const items = [this.postfix(this.primary())];
    while (this.take(/^[ \t]*,\s*/) !== undefined) items.push(this.postfix(this.primary()));
    return items.length === 1 ? (items[0] as Node) : { kind: 'list', items };
  }

  private primary(): Node {
    const sign = this.source[this.at] ?? '';
    if (doubles.includes(sign) && sign !== '') return this.doubleQuoted();
    if (singles.includes(sign) && sign !== '') return this.singleQuoted();
    if (sign === '(') return this.group('');
    if (sign === '{') return { kind: 'block', body: this.body() };
    if (this.rest.startsWith('@{')) return this.table();
    if (this.rest.startsWith('@(')) return this.group('@');
    if (sign === '$') return this.variable();
    const type = this.take(/^\[[\w.]+\]/);
    if (type !== undefined) return { kind: 'type', name: type.slice(1, -1) };
    const number = this.take(/^-?\d+(?:\.\d+)?/);
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    return this.fail('no value');
  }

  private postfix(start: Node): Node {
    let node = start;
    for (;;) {
      const dot = this.take(/^(?:\.(?=[A-Za-z'"])|::(?=[A-Za-z]))/);
      if (dot !== undefined) node = this.member(node);
      else if (this.source[this.at] === '[') {
        this.at += 1;
        const at = this.expression();
        this.expect(']');
        node = { kind: 'index', of: node, at };
      } else return node;
    }
  }

  private member(of: Node): Node {
    const quoted = singles.includes(this.source[this.at] ?? '') ? literal(this.singleQuoted()) : undefined;
    const name = quoted ?? this.take(/^[A-Za-z_]\w*/) ?? this.fail('no member');
    if (this.source[this.at] !== '(') return { kind: 'member', of, name };
    this.at += 1;
    const call: Node[] = [];
    this.space(true);
    while (this.source[this.at] !== ')') {
      // Commas part the arguments here, so each is read without a list.
      call.push(this.postfix(this.primary()));
      this.space(true);
      if (this.take(/^,\s*/) === undefined && this.source[this.at] !== ')') this.fail('no end of the arguments');
    }
    this.at += 1;
    return { kind: 'member', of, name, call };
  }

  private group(sign: '' | '$' | '@'): Node {
    this.at += sign.length;
    this.expect('(');
    const body = this.statements(')');
    this.expect(')');
    if (sign === '' && body.length !== 1) this.fail('parentheses hold one statement');
    return { kind: 'group', sign, body };
  }

  private table(): Node {
    this.at += 2;
    const entries: (readonly [string, Node])[] = [];
    for (;;) {
      while (this.take(/^[;\s]+/) !== undefined);
      if (this.take(/^\}/) !== undefined) return { kind: 'table', entries };
      const key = singles.includes(this.source[this.at] ?? '') ? literal(this.singleQuoted()) : this.take(/^\w+/);
      this.space(true);
      if (key === undefined || this.take(/^=\s*/) === undefined) this.fail('no entry of a hash table');
      entries.push([key, this.expression()]);
    }
  }

  private variable(): Node {
    if (this.rest.startsWith('$(')) return this.group('$');
    const name = this.take(/^\$(?:\{[^}]*\}|env:\w+|\w+|[?^$])/) ?? this.fail('no variable');
    return {
      kind: 'variable',
      name: name
        .slice(1)
        .replace(/^\{|\}$/g, '')
        .toLowerCase(),
    };
  }

  private doubleQuoted(): Node {
    this.at += 1;
    const parts: (string | Node)[] = [];
    for (;;) {
      const sign = this.source[this.at];
      if (sign === undefined) this.fail('a quotation is open');
      if (doubles.includes(sign)) {
        this.at += 1;
        if (!doubles.includes(this.source[this.at] ?? ' ')) return { kind: 'text', parts };
        parts.push(sign);
        this.at += 1;
      } else if (sign === '`') {
        parts.push(this.source[this.at + 1] ?? this.fail('nothing after a backtick'));
        this.at += 2;
      } else if (/^\$[\w({?^$]/.test(this.rest)) parts.push(this.variable());
      else parts.push(this.take(/^[^`$"\u201c-\u201e]+/) ?? this.take(/^\$/) ?? this.fail('no text'));
    }
  }

  private singleQuoted(): Node {
    this.at += 1;
    let text = '';
    for (;;) {
      const sign = this.source[this.at];
      if (sign === undefined) this.fail('a quotation is open');
      this.at += 1;
      if (singles.includes(sign)) {
        if (!singles.includes(this.source[this.at] ?? ' ')) return { kind: 'text', parts: [text] };
        this.at += 1;
      }
      text += sign;
    }
  }
}
