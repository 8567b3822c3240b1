import ESComplex, {
  type AggregateReport,
  type Event,
  type HalsteadData,
  type MethodReport,
  type Syntax,
  type SyntaxNode,
} from 'typhonjs-escomplex/dist/ESComplex.js';

import { currentSyntax, isErased } from './current-syntax.ts';
import { Identifiers } from './identifiers.ts';
import { syntaxOf } from './syntax-row.ts';

/** A function as escomplex met it. */
export interface FoundFunction {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
  readonly report: MethodReport;
}

interface Visit {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
}

/** Called by escomplex by the names of its methods. */
class CurrentSyntax {
  readonly found: FoundFunction[] = [];

  onLoadSyntax({ data: { syntaxes } }: Event<{ syntaxes: Record<string, Syntax> }>): void {
    const TokenList = syntaxes['Identifier']?.operands.constructor;
    if (!TokenList) throw new Error('escomplex loaded no syntax');
    for (const [type, row] of Object.entries(currentSyntax)) {
      const cyclomatic = syntaxes[type]?.cyclomatic;
      syntaxes[type] = { ...(cyclomatic && { cyclomatic }), ...syntaxOf(row, TokenList) };
    }
  }

  onModuleStart({ data: { moduleReport } }: Event<{ moduleReport: { aggregate: AggregateReport } }>): void {
    makeLinear(moduleReport.aggregate.halstead);
  }

  onEnterNode({ data }: Event<{ ignoreKeys: readonly string[] | null } & Visit>): void {
    if (isErased(data.node)) data.ignoreKeys = null;
  }

  onModulePostScopeCreated({
    data: { scopeControl, node, parent },
  }: Event<{ scopeControl: { getCurrentMethodReport(): MethodReport } } & Visit>): void {
    const report = scopeControl.getCurrentMethodReport();
    makeLinear(report.halstead);
    this.found.push({ node, parent, report });
  }
}

function makeLinear({ operators, operands }: HalsteadData): void {
  operators.identifiers = new Identifiers();
  operands.identifiers = new Identifiers();
}

/**
 * The one place that reaches into escomplex: it has no public way to add a plugin. Should a release move these fields,
 * this throws for every file, which the tests of this folder show.
 */
export function analyse(ast: object): {
  readonly whole: AggregateReport;
  readonly functions: readonly FoundFunction[];
} {
  // One for each file: no state is left behind where it throws halfway.
  const escomplex = new ESComplex();
  const instance = new CurrentSyntax();
  escomplex._escomplexModule._plugins._pluginManager.add({ name: 'current-syntax', instance });
  const { aggregate } = escomplex.analyzeModuleAST(ast);
  return { whole: aggregate, functions: instance.found };
}
