import * as byte from './bytes.ts';
import { TypeLists } from './type-lists.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/**
 * Types are read only to know where they end. Where text may be a type or not, as in `a<b>(c)`, it is read as one to see:
 * so each method says whether what it stands for was here.
 */
export abstract class Types extends TypeLists {
  /** In what an `extends` compares with, another `extends` belongs to what is around. */
  private isCompared = false;

  /** A type that has to be here. */
  protected type(): void {
    if (!this.freshType()) throw this.unexpected('a type');
  }

  /** A type to which nothing around it belongs. */
  protected override freshType(): boolean {
    return this.typeCompared(false);
  }

  private typeCompared(isCompared: boolean): boolean {
    const before = this.isCompared;
    this.isCompared = isCompared;
    this.deepen();
    const isType = this.conditionalType();
    this.leave();
    this.isCompared = before;
    return isType;
  }

  private conditionalType(): boolean {
    for (;;) {
      if (!this.unionType()) return false;
      if (this.isCompared || this.word !== words.Extends || this.newline) return true;
      this.next();
      if (!this.typeCompared(true) || !this.eat(token.question)) return false;
      if (!this.freshType() || !this.eat(token.colon)) return false;
    }
  }

  private unionType(): boolean {
    if (this.kind === token.bar || this.kind === token.ampersand) this.next();
    for (;;) {
      if (!this.typeOperand()) return false;
      if (this.kind !== token.bar && this.kind !== token.ampersand) return true;
      this.next();
    }
  }

  private typeOperand(): boolean {
    while (this.eatTypeOperator());
    switch (this.kind) {
      case token.name:
        return this.namedType();
      case token.minus:
        this.next();
        return this.eat(token.number) && this.typeSuffix();
      case token.string:
      case token.number:
        this.next();
        return this.typeSuffix();
      case token.template:
        return this.templateType() && this.typeSuffix();
      case token.openBrace:
      case token.openBracket:
        return this.skipBrackets() && this.typeSuffix();
      case token.openParenthesis:
        return this.parenthesisedType();
      case token.lessThan:
        return this.functionType();
      default:
        return false;
    }
  }

  /** `keyof`, `unique`, `readonly`, where they are not the name of a type. */
  private eatTypeOperator(): boolean {
    const { word } = this;
    if (word !== words.Keyof && word !== words.Unique && word !== words.Readonly) return false;
    this.peek();
    if (!beginsTypeOperand(this.peekedKind)) return false;
    this.next();
    return true;
  }

  private namedType(): boolean {
    switch (this.word) {
      case words.Infer:
        return this.inferredType();
      case words.Asserts:
        return this.assertedType();
      case words.Typeof:
        return this.typeQuery();
      case words.New:
        this.next();
        return this.functionType();
      case words.Abstract:
        this.peek();
        if (this.peekedWord !== words.New) return this.typeReference();
        this.next();
        this.next();
        return this.functionType();
      case words.Import:
        return this.importedType();
      default:
        return this.typeReference();
    }
  }

  private typeReference(): boolean {
    if (!this.dottedName()) return false;
    if (this.word === words.Is && !this.newline) {
      this.next();
      return this.typeCompared(this.isCompared);
    }
    return this.typeArgumentsIfAny() && this.typeSuffix();
  }

  private dottedName(): boolean {
    if (!this.eat(token.name)) return false;
    while (this.eat(token.dot)) {
      if (this.kind !== token.name && this.kind !== token.privateName) return false;
      this.next();
    }
    return true;
  }

  private inferredType(): boolean {
    this.peek();
    if (this.peekedKind !== token.name) return this.typeReference();
    this.next();
    this.next();
    if (this.word === words.Extends) {
      // `infer T extends U ?` is a condition unless one is being compared already.
      const place = this.place();
      this.next();
      const isConstraint = this.typeCompared(true);
      if (!isConstraint || (!this.isCompared && this.kind === token.question)) this.returnTo(place);
    }
    return this.typeSuffix();
  }

  private assertedType(): boolean {
    this.peek();
    if (this.peekedKind !== token.name || this.peekedNewline || this.peekedWord === words.Is)
      return this.typeReference();
    this.next();
    this.next();
    return this.eatWord(words.Is) ? this.typeCompared(this.isCompared) : true;
  }

  private typeQuery(): boolean {
    this.next();
    if (this.word === words.Import) return this.importedType();
    return this.dottedName() && this.typeArgumentsIfAny() && this.typeSuffix();
  }

  private importedType(): boolean {
    this.next();
    if (this.kind !== token.openParenthesis || !this.skipBrackets()) return false;
    while (this.eat(token.dot)) if (!this.eat(token.name)) return false;
    return this.typeArgumentsIfAny() && this.typeSuffix();
  }

  /** A type in parentheses, or the parameters of a function: `(a): (b) => c` is the latter, `(a): ((b)) => c` is not. */
  private parenthesisedType(): boolean {
    const isFunction = this.beginsParameters(this.peekByte());
    if (!this.skipBrackets()) return false;
    return isFunction && this.is(token.arrow) ? this.resultType() : this.typeSuffix();
  }

  private beginsParameters(first: number): boolean {
    if (first === byte.closeParenthesis || first === byte.dot) return true;
    const isPattern = first === byte.openBrace || first === byte.openBracket;
    if (!isPattern && byte.beginsName[first] === 0) return false;
    const place = this.place();
    this.next();
    if (isPattern) this.skipBrackets();
    else this.next();
    const isParameter = endsParameterName(this.kind);
    this.returnTo(place);
    return isParameter;
  }

  /** From the type parameters or the parenthesis on. */
  private functionType(): boolean {
    if (this.kind === token.lessThan && !this.typeParameters()) return false;
    return this.kind === token.openParenthesis && this.skipBrackets() && this.resultType();
  }

  private resultType(): boolean {
    return this.eat(token.arrow) && this.freshType();
  }

  private typeSuffix(): boolean {
    while (this.kind === token.openBracket && !this.newline) if (!this.skipBrackets()) return false;
    return true;
  }
}

function beginsTypeOperand(kind: number): boolean {
  switch (kind) {
    case token.name:
    case token.string:
    case token.template:
    case token.openParenthesis:
    case token.openBracket:
    case token.openBrace:
      return true;
    default:
      return false;
  }
}

function endsParameterName(kind: number): boolean {
  switch (kind) {
    case token.colon:
    case token.comma:
    case token.question:
    case token.equals:
    case token.closeParenthesis:
      return true;
    default:
      return false;
  }
}
