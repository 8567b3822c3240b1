import type { GateError } from '../../model/errors.ts';
import { file, attempt, type Clause } from './clauses.ts';
import type { Lexer } from './lexer.ts';
import type { Scopes } from './scopes.ts';

/** As in CPython. */
const mostLevels = 100;

/** The statements of one body. */
export interface Level {
  readonly clause: Clause;
  /** The line of its header. */
  readonly line: number;
  /** Undefined until its first line is read. */
  indent: number | undefined;
  /** Whether it stands on the line of its header. */
  inline: boolean;
  /** Of the compound statement before the statement that is read. */
  previous: Clause | undefined;
  /** Whether nothing has been read of it, so that a string would be its docstring. */
  documents: boolean;
  /** Of a match: whether a case was a mere name. */
  hasDefault: boolean;
  readonly isScope: boolean;
}

/** Which bodies are open, by the indentation of each line. */
export class Blocks {
  top: Level;
  private readonly lexer: Lexer;
  private readonly scopes: Scopes;
  private readonly levels: Level[] = [];

  constructor(lexer: Lexer, scopes: Scopes) {
    this.lexer = lexer;
    this.scopes = scopes;
    this.top = this.push(file, 0, true);
    this.top.indent = 0;
  }

  /** After a header of the line. */
  open(clause: Clause, line: number): void {
    const { score } = this.scopes;
    this.top.previous = clause;
    this.top = this.push(clause, line, false);
    if (clause.isControl) score.enter();
    if (clause.raises) score.surcharge += 1;
  }

  /** The body of a function or class, of which the scope is open already. */
  openScope(clause: Clause, line: number): void {
    this.top = this.push(clause, line, true);
  }

  /** A line begins. */
  arrive(column: number): void {
    if (this.top.inline) this.close();
    if (column === this.top.indent) return;
    if (this.top.indent === undefined) this.indent(column);
    else if (column > this.top.indent) throw this.lexer.fault('unexpected indent');
    else this.dedent(column);
  }

  end(): void {
    if (this.top.inline) this.close();
    if (this.top.indent === undefined) throw this.missingBody();
    this.dedent(-1);
    this.refuseOpenTry();
  }

  private push(clause: Clause, line: number, isScope: boolean): Level {
    if (this.levels.length > mostLevels) throw this.lexer.fault(`more than ${mostLevels} levels of indentation`);
    const level = {
      clause,
      line,
      indent: undefined,
      inline: false,
      previous: undefined,
      documents: isScope,
      hasDefault: false,
      isScope,
    };
    this.levels.push(level);
    return level;
  }

  private indent(column: number): void {
    const outer = this.levels.at(-2)?.indent ?? 0;
    if (column <= outer) throw this.missingBody();
    this.top.indent = column;
  }

  private dedent(column: number): void {
    while (column < (this.top.indent ?? 0) && this.levels.length > 1) this.close();
    if (column > (this.top.indent ?? 0)) throw this.lexer.fault('unindent that matches no line above');
  }

  private close(): void {
    const { clause, isScope } = this.top;
    const { score } = this.scopes;
    this.refuseOpenTry();
    this.levels.pop();
    this.top = this.levels.at(-1) ?? this.top;
    if (isScope) {
      const { lastLine, codeLines } = this.lexer;
      this.scopes.close({ end: lastLine, codeLines });
    }
    if (clause.isControl) score.leave();
    if (clause.raises) score.surcharge -= 1;
  }

  refuseOpenTry(): void {
    if (this.top.previous === attempt) throw this.lexer.fault("'try' without 'except' or 'finally'");
  }

  private missingBody(): GateError {
    const { clause, line } = this.top;
    return this.lexer.fault(`expected an indented block after '${clause.word}' of line ${line}`);
  }
}
