export interface Module {
  /** Relative to src/. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

interface Fault {
  readonly rule: string;
  readonly message: string;
}

interface Rule {
  readonly name: string;
  readonly reason: string;
  /** The modules that the rule is for. */
  readonly from: RegExp;
  /** What they may import: own modules by path, packages by name. */
  readonly allowed: RegExp;
}

const rules: readonly Rule[] = [
  {
    name: 'model-is-ground',
    reason: 'Every room stands on the model; what it imported would be under every room too.',
    from: /^model\//,
    allowed: /^(?:model\/|zod(?:\/mini)?$)/,
  },
  {
    name: 'formats-are-pure',
    reason: 'A format is text -> value: it can be tested with a literal, and reused by any check.',
    from: /^formats\//,
    allowed: /^(?:formats\/|model\/|zod(?:\/mini)?$|yaml$|mdast|micromark)/,
  },
  {
    name: 'languages-are-pure',
    reason: 'A language is bytes -> functions: nobody but the one who loads it knows where the bytes came from.',
    from: /^languages\/(?!trees\/|maintainability\/)/,
    allowed: /^(?:languages\/|model\/)/,
  },
  {
    name: 'one-room-per-parser',
    reason: 'A parser that is not ours is loaded in its own room, and only for files that need it.',
    from: /^languages\/(?:trees|maintainability)\//,
    allowed: /^(?:languages\/|model\/|web-tree-sitter$|node:zlib$|typhonjs-escomplex|@babel\/parser$)/,
  },
  {
    name: 'a-change-is-read-once',
    reason: 'What a change does is the same for every check that asks; what it means is their own affair.',
    from: /^change\//,
    allowed: /^(?:change\/|formats\/|model\/|zod\/mini$)/,
  },
  {
    name: 'an-approval-is-judged-once',
    reason: 'Whose approval counts must be the same for every check that asks for one.',
    from: /^approval\//,
    allowed: /^(?:approval\/|formats\/|model\/|zod\/mini$)/,
  },
  {
    name: 'checks-see-sources-only',
    reason:
      'A check that could reach io, config, a reporter or a command would no longer say in its signature what it reads.',
    from: /^checks\/[^/]+\//,
    allowed: /^(?:model\/|formats\/|languages\/|change\/|approval\/|checks\/|zod(?:\/mini)?$)/,
  },
  {
    name: 'reporters-know-the-report',
    reason: 'A reporter renders a report. One that knew the gate or a check could disagree with the verdict.',
    from: /^reporters\//,
    allowed: /^(?:model\/|reporters\/|formats\/xml\/escape-xml\.ts$|node:path$)/,
  },
  {
    name: 'gate-knows-no-check',
    reason: 'The verdict must not depend on which check found something.',
    from: /^gate\//,
    allowed: /^(?:model\/|formats\/|gate\/|zod\/mini$)/,
  },
  {
    name: 'io-serves',
    reason: 'io answers questions; it knows neither who asks nor why.',
    from: /^io\//,
    allowed: /^(?:model\/|formats\/|io\/|node:|zod(?:\/mini)?$|@actions\/github$)/,
  },
  {
    name: 'config-reads-through-sources',
    reason: 'The config is read like any other file, so that a test or another face can give it from memory.',
    from: /^config\//,
    allowed: /^(?:model\/|formats\/|config\/|request\.ts$|node:path$|zod(?:\/mini)?$)/,
  },
  {
    name: 'only-faces-wire',
    reason: 'Commands are handed sources and sinks; one that wired its own could not be run in memory.',
    from: /^(?:commands\/|main\.ts|argv\.ts|help\.ts)/,
    allowed:
      /^(?:model\/|formats\/|languages\/|change\/|config\/|gate\/|checks\/|reporters\/|commands\/|request\.ts$|node:path$|node:util$|yaml$|zod(?:\/mini)?$)/,
  },
  {
    name: 'twins-stand-alone',
    reason:
      'A double that borrowed from its live twin would share its mistakes, and the contract suites would prove nothing.',
    from: /^testing(?:\/|\.ts)/,
    allowed: /^(?:model\/|formats\/glob\.ts$|testing\/|node:path$)/,
  },
];

export function faultsOf(modules: readonly Module[]): readonly Fault[] {
  return [...modules.flatMap(importFaults), ...modules.flatMap(worldFaults), ...circles(modules)];
}

function importFaults({ file, imports }: Module): readonly Fault[] {
  const broken = rules.flatMap(({ name, reason, from, allowed }) =>
    from.test(file)
      ? imports
          .filter((one) => !allowed.test(one))
          .map((one) => ({ rule: name, message: `${file} imports ${one}: ${reason}` }))
      : [],
  );
  const folder = /^checks\/[^/]+\//.exec(file)?.[0];
  const strangers = imports.filter(
    (one) => folder !== undefined && one.startsWith('checks/') && !one.startsWith(folder),
  );
  const isAction = file === 'action.ts' || file === 'io/github-toolkit.ts';
  const toolkit = isAction ? [] : imports.filter((one) => /^@actions\/|^io\/github-toolkit\.ts$/.test(one));
  return [
    ...broken,
    ...strangers.map((one) => ({
      rule: 'checks-are-strangers',
      message: `${file} imports ${one}: a check that needs another check cannot be run without it.`,
    })),
    ...toolkit.map((one) => ({
      rule: 'actions-toolkit-in-the-action',
      message: `${file} imports ${one}: the command line and the library start without the toolkit.`,
    })),
  ];
}

const world =
  /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|process\.env\b|getBuiltinModule\((?!'node:(?:crypto|util)'\)))/;
// zlib is a function of its argument, and so is what model/sha256.ts has of crypto.
const builtins = /^node:(?!path$|util$|zlib$)/;

/** Time, chance, network, disk and environment come in through io, so that everything else is a function of its arguments. */
function worldFaults({ file, text, imports }: Module): readonly Fault[] {
  if (file.startsWith('io/')) return [];
  const said = world.exec(text)?.[0];
  const reached = imports.find((one) => builtins.test(one));
  return [said, reached]
    .filter((one) => one !== undefined)
    .map((one) => ({ rule: 'world-behind-io', message: `${file} has ${one}: only io/ touches the world.` }));
}

function circles(modules: readonly Module[]): readonly Fault[] {
  const graph = new Map(modules.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): Fault | undefined => {
    if (path.includes(file))
      return { rule: 'no-circles', message: [...path.slice(path.indexOf(file)), file].join(' -> ') };
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const fault = visit(next, [...path, file]);
      if (fault) return fault;
    }
    done.add(file);
    return undefined;
  };
  const first = modules.map(({ file }) => visit(file, [])).find((fault) => fault !== undefined);
  return first ? [first] : [];
}
