import * as byte from './bytes.ts';
import type { FunctionKind } from '../measured.ts';
import { accessorKind, Collections } from './collections.ts';
import { inHeritage } from './context.ts';
import type { Label } from './scopes.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Classes and their decorators. What initialises a field is in no function. */
export abstract class Classes extends Collections {
  protected abstract operand(context: number, label: Label | undefined): number;
  protected abstract callArguments(): void;

  protected override decorators(): void {
    while (this.kind === token.at) this.decorator();
  }

  private decorator(): void {
    this.next();
    if (this.eat(token.openParenthesis)) {
      this.expression(0);
      this.expect(token.closeParenthesis);
    } else this.expect(token.name);
    for (;;) {
      if (this.kind === token.dot) this.memberName();
      else if (this.kind === token.openParenthesis) this.callArguments();
      else if (!this.typescript || this.kind !== token.lessThan || !this.tryTypeArguments()) return;
    }
  }

  /** At the dot. */
  protected memberName(): void {
    this.next();
    this.anyName();
  }

  protected anyName(): void {
    if (this.kind !== token.name && this.kind !== token.privateName) throw this.unexpected('the name of a member');
    this.next();
  }

  private tryTypeArguments(): boolean {
    const place = this.place();
    if (this.typeArguments() && this.kind === token.openParenthesis) return true;
    this.returnTo(place);
    return false;
  }

  /** At `class`, with what it would be called if it does not say so itself. */
  protected classLiteral(label: Label | undefined): void {
    const { scope } = this;
    this.deepen();
    this.next();
    this.scope = this.qualified(this.className(label));
    this.typeParametersIfAny();
    if (this.eatWord(words.Extends)) this.operand(inHeritage, undefined);
    if (this.typescript && this.eatWord(words.Implements)) this.typeList();
    this.expect(token.openBrace);
    while (this.kind !== token.closeBrace) if (!this.eat(token.semicolon)) this.member();
    this.scope = scope;
    this.leave();
    this.next();
  }

  private className(label: Label | undefined): string {
    const isName = this.kind === token.name && this.word !== words.Extends && !this.isImplementsClause();
    if (!isName) return this.nameFrom(label);
    const own = this.label(this.start, this.end);
    this.next();
    return this.nameFrom(own);
  }

  private isImplementsClause(): boolean {
    return this.word === words.Implements && this.peekByte() !== byte.openBrace;
  }

  /** Types with commas between. */
  protected typeList(): void {
    do this.type();
    while (this.eat(token.comma));
  }

  private member(): void {
    this.decorators();
    const { tokenLine: line, tokenCode: code } = this;
    let kind: FunctionKind = 'method';
    let isStatic = false;
    while (this.isModifier()) {
      const { word } = this;
      this.next();
      if (word === words.Static && this.kind === token.openBrace) return this.staticBlock();
      isStatic ||= word === words.Static;
      if (word === words.Get || word === words.Set) kind = accessorKind(word);
    }
    this.eat(token.star);
    if (this.typescript && this.kind === token.openBracket && this.indexSignature()) return;
    this.key();
    if (this.kind === token.question || this.kind === token.bang) this.next();
    if (this.kind === token.openParenthesis || (this.typescript && this.kind === token.lessThan)) {
      const name = this.keyName();
      const isConstructor = name === 'constructor' && kind === 'method' && !isStatic;
      return this.functionRest(name, isConstructor ? 'constructor' : kind, line, code);
    }
    this.field(line, code);
  }

  private field(line: number, code: number): void {
    const { tally, keyStart: start, keyEnd: end } = this;
    if (this.typescript && this.eat(token.colon)) this.type();
    if (this.eat(token.equals)) {
      this.tally = this.outside;
      this.assignment(0, this.memberLabel({ start, end, line, code }));
      this.tally = tally;
    }
    this.endStatement();
  }

  private staticBlock(): void {
    const { tally } = this;
    this.tally = this.outside;
    this.block();
    this.tally = tally;
  }

  /** `[key: string]: T` */
  private indexSignature(): boolean {
    const place = this.place();
    this.next();
    const isSignature = this.kind === token.name && this.peekByte() === byte.colon;
    this.returnTo(place);
    if (!isSignature) return false;
    if (!this.skipBrackets()) throw this.unexpected('"]"');
    if (this.eat(token.colon)) this.type();
    this.endStatement();
    return true;
  }

  /** Whether the word says something about the member, and is not its name. */
  private isModifier(): boolean {
    const { word } = this;
    if (word < words.Async) return false;
    const isOne = isJavaScriptModifier(word) || (this.typescript && isTypeScriptModifier(word));
    return isOne && !endsModifier(this.peekByte()) && !this.isCutOff(word);
  }

  /** Whether a line break makes a field of the word. */
  private isCutOff(word: number): boolean {
    if (word === words.Static || !this.isNewlineAhead()) return false;
    if (word === words.Async || word === words.Accessor) return true;
    const next = this.peekByte();
    if (word === words.Get || word === words.Set) return next === byte.star;
    return byte.beginsName[next] === 0 && next !== byte.openBracket;
  }
}

function isJavaScriptModifier(word: number): boolean {
  switch (word) {
    case words.Static:
    case words.Async:
    case words.Get:
    case words.Set:
    case words.Accessor:
      return true;
    default:
      return false;
  }
}

const isTypeScriptModifier = (word: number): boolean => word >= words.Declare && word <= words.Override;

/** Whether a word before this is a name. */
function endsModifier(next: number): boolean {
  switch (next) {
    case byte.nul:
    case byte.openParenthesis:
    case byte.equals:
    case byte.semicolon:
    case byte.closeBrace:
    case byte.colon:
    case byte.question:
    case byte.bang:
    case byte.lessThan:
      return true;
    default:
      return false;
  }
}
