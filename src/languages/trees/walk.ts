import type { Tree, TreeCursor } from 'web-tree-sitter';
import { GateError } from '../../model/errors.ts';
import type { Rows, Span } from './code-lines.ts';
import type { CompiledGrammar } from './compile.ts';
import type { Declared } from './declared.ts';
import { refusal, refuseError } from './faults.ts';
import { frame, type Frame, type Sequence } from './frame.ts';
import type { Grammar, Point, Region, Rule } from './grammar.ts';
import { Surroundings } from './surroundings.ts';

const errorType = 0xffff;
const deepest = 20_000;
const none: readonly Rule[] = [];

/** One way through one tree, without recursion: trees may be as deep as the text is long. */
export class TreeWalk {
  readonly comments: Span[] = [];
  readonly texts: Rows[] = [];
  readonly #compiled: CompiledGrammar;
  readonly #cursor: TreeCursor;
  readonly #source: { readonly text: string; readonly file: string; readonly points: boolean };
  readonly #hasErrors: boolean;
  readonly #surroundings: Surroundings;
  readonly #frames: Frame[] = [];
  #sequence: Sequence | undefined;

  constructor(tree: Tree, compiled: CompiledGrammar, source: { text: string; file: string; points: boolean }) {
    this.#compiled = compiled;
    this.#source = source;
    this.#hasErrors = tree.rootNode.hasError;
    this.#surroundings = new Surroundings(compiled.grammar, source);
    this.#cursor = tree.walk();
  }

  get functions(): readonly Declared[] {
    return this.#surroundings.functions;
  }

  run(): void {
    const cursor = this.#cursor;
    try {
      for (;;) {
        this.#enter();
        if (cursor.gotoFirstChild()) continue;
        this.#leave();
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent()) return;
          this.#leave();
        }
      }
    } finally {
      cursor.delete();
    }
  }

  #enter(): void {
    const type = this.#cursor.nodeTypeId;
    const parent = this.#frames.at(-1);
    if (this.#hasErrors && (type === errorType || this.#cursor.nodeIsMissing)) {
      refuseError(this.#cursor.currentNode, this.#place());
    }
    const entered = frame(type, this.#sequence);
    if (this.#frames.push(entered) > deepest) throw this.#tooDeep();
    const { own, isNamed } = this.#compiled;
    const ownRules = own[type] ?? none;
    if (parent?.operator?.type === type) this.#countOperator(parent.operator);
    if (isNamed[type]) this.#follow(type, entered);
    const continues = parent !== undefined && parent.elseLine > 0 && this.#settleElse(parent, type, ownRules);
    const around = { parent, continues };
    if (parent && !continues) for (const rule of this.#placed(parent, type)) this.#apply(rule, entered, around);
    for (const rule of ownRules) this.#apply(rule, entered, around);
  }

  #leave(): void {
    const left = this.#frames.pop();
    if (!left) return;
    this.#sequence = left.sequence;
    if (left.outside) this.#surroundings.restore(left.outside);
    const { tally } = this.#surroundings;
    if (!tally) return;
    if (left.elseLine > 0) tally.count('else', left.elseLine, 0, 1);
    tally.surcharge -= left.surcharge;
    for (let depth = 0; depth < left.depth; depth += 1) tally.leave();
  }

  /** The rules for where a node stands: by its field, else by its type, else by its parent alone. */
  #placed(parent: Frame, type: number): readonly Rule[] {
    const places = this.#compiled.places[parent.type];
    if (!places) return none;
    const byField = places.byField.size > 0 ? places.byField.get(this.#cursor.currentFieldId) : undefined;
    return byField ?? places.byChild.get(type) ?? (this.#compiled.isNamed[type] ? places.any : undefined) ?? none;
  }

  #apply(
    rule: Rule,
    entered: Frame,
    { parent, continues }: { readonly parent: Frame | undefined; readonly continues: boolean },
  ): void {
    switch (rule.is) {
      case 'point':
        if (!(rule.once && parent?.counted === rule)) this.#count(rule, continues);
        if (parent && rule.once) parent.counted = rule;
        break;
      case 'region':
        this.#deepen(rule, entered);
        break;
      case 'function':
        entered.outside ??= this.#surroundings.place;
        this.#surroundings.enterFunction(this.#cursor.currentNode, rule);
        break;
      case 'scope':
        entered.outside ??= this.#surroundings.place;
        this.#surroundings.enterScope(this.#cursor.currentNode, rule);
        break;
      case 'lost':
        if (!this.#surroundings.tally) throw refusal(this.#cursor.currentNode, this.#place());
        break;
      case 'comment':
        this.comments.push({ start: this.#cursor.startIndex, end: this.#cursor.endIndex });
        break;
      case 'text':
        this.texts.push({ first: this.#cursor.startPosition.row, last: this.#cursor.endPosition.row });
        break;
      case 'else':
        if (parent) parent.elseLine = this.#line();
        break;
    }
  }

  #count({ construct, cyclomatic, cognitive, control, when }: Point, continues: boolean): void {
    const { tally } = this.#surroundings;
    if (!tally || (when && !when(this.#cursor.currentNode))) return;
    const weight = { none: 0, flat: 1, nested: 1 + tally.surcharge };
    if (continues) {
      tally.count(`else ${construct}`, this.#line(), cyclomatic, weight.flat);
      return;
    }
    if (cyclomatic > 0 || cognitive !== 'none') tally.count(construct, this.#line(), cyclomatic, weight[cognitive]);
    if (!control) return;
    tally.enter();
    tally.leave();
  }

  #deepen(region: Region, entered: Frame): void {
    const { tally } = this.#surroundings;
    if (!tally) return;
    entered.depth += region.depth;
    entered.surcharge += region.surcharge;
    tally.surcharge += region.surcharge;
    if (region.depth === 1) tally.enter();
  }

  /** Whether what follows an `else` is an else-if; an `else` of its own is counted. */
  #settleElse(parent: Frame, type: number, rules: readonly Rule[]): boolean {
    if (!this.#compiled.isNamed[type] || rules.some(({ is }) => is === 'comment')) return false;
    const continues = rules.some((rule) => rule.is === 'point' && rule.continues);
    if (!continues) this.#surroundings.tally?.count('else', parent.elseLine, 0, 1);
    parent.elseLine = 0;
    return continues;
  }

  /** A node of logical operators goes on with the run around it or starts one; any other one interrupts it. */
  #follow(type: number, entered: Frame): void {
    const { isLogical, isTransparent, operators } = this.#compiled;
    if (isLogical[type]) {
      const node = this.#cursor.currentNode;
      for (let at = 0; at < node.childCount && !entered.operator; at += 1) {
        const child = node.child(at);
        const adds = child && (operators.get(child.type) ?? (child.isNamed ? operators.get(child.text) : undefined));
        if (adds) entered.operator = { type: child.typeId, text: child.text, adds };
      }
    }
    if (entered.operator) this.#sequence ??= { last: undefined };
    else if (!isTransparent[type]) this.#sequence = undefined;
  }

  #countOperator({ text, adds }: NonNullable<Frame['operator']>): void {
    const goesOn = this.#sequence?.last === adds.run;
    if (this.#sequence) this.#sequence.last = adds.run;
    this.#surroundings.tally?.count(text, this.#line(), adds.cyclomatic, goesOn ? 0 : 1);
  }

  #line(): number {
    return this.#cursor.startPosition.row + 1;
  }

  #place(): { readonly grammar: Grammar; readonly file: string } {
    return { grammar: this.#compiled.grammar, file: this.#source.file };
  }

  #tooDeep(): GateError {
    const { file } = this.#source;
    const line = this.#line();
    return new GateError('malformed', `${file}:${line} is nested more than ${deepest} levels deep`, {
      at: { file, line },
    });
  }
}
