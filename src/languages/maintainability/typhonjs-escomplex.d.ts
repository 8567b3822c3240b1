/** What is used of a package that brings no types. */
declare module 'typhonjs-escomplex/dist/ESComplex.js' {
  export default class ESComplex {
    /** Not public: the documented `plugins` option of the constructor is read by nobody. */
    readonly _escomplexModule: {
      readonly _plugins: {
        readonly _pluginManager: {
          add(plugin: { readonly name: string; readonly instance: object }): unknown;
        };
      };
    };

    analyzeModuleAST(ast: object): ModuleReport;
  }

  export interface ModuleReport {
    /** Of the whole file, functions included. */
    readonly aggregate: AggregateReport;
    /** The functions outside of classes. */
    readonly methods: readonly MethodReport[];
    readonly classes: readonly { readonly methods: readonly MethodReport[] }[];
  }

  export interface MethodReport extends AggregateReport {
    readonly name: string;
  }

  export interface AggregateReport {
    readonly cyclomatic: number;
    readonly halstead: HalsteadData;
  }

  export interface HalsteadData {
    readonly operators: Tokens;
    readonly operands: Tokens;
    readonly volume: number;
    readonly difficulty: number;
    readonly effort: number;
    readonly bugs: number;
    readonly time: number;
  }

  export interface Tokens {
    readonly distinct: number;
    readonly total: number;
    identifiers: { indexOf(identifier: string): number; push(identifier: string): unknown };
  }

  export interface SyntaxNode {
    readonly type: string;
    readonly start: number;
    readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
    readonly [key: string]: unknown;
  }

  /** What is asked about each node of a type. */
  export interface Trait<Value> {
    readonly metric: string;
    valueOf(node: SyntaxNode, parent: SyntaxNode | undefined): Value;
  }

  export type TokensOf = string | ((node: SyntaxNode) => string | readonly string[] | undefined);

  export interface TokenTrait extends Trait<readonly string[]> {
    readonly constructor: new (metric: 'operators' | 'operands', tokens: readonly TokensOf[]) => TokenTrait;
  }

  export interface Scope {
    readonly type: 'method';
    readonly name: string;
    readonly cyclomatic: number;
    readonly lineStart: number;
    readonly lineEnd: number;
    readonly paramNames: readonly string[];
  }

  /** By the name of the trait, which is its metric. */
  export interface Syntax {
    readonly cyclomatic?: Trait<number>;
    readonly operators: TokenTrait;
    readonly operands: TokenTrait;
    /** Children not to walk; null for all. */
    readonly ignoreKeys?: Trait<readonly string[] | null>;
    readonly newScope?: Trait<Scope | undefined>;
  }

  export interface Event<Data> {
    readonly data: Data;
  }
}
