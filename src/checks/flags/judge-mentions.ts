import type { Finding } from '../../model/finding.ts';
import type { FlagsEvidence } from './evidence.ts';
import type { ExpectedFlag } from './expectation.ts';
import type { FlagRule } from './rules.ts';

type Findings = readonly Finding<FlagRule>[];

/** Registry against code, both ways. */
export function judgeCode({ code }: FlagsEvidence, flags: readonly ExpectedFlag[]): Findings {
  if (!code) return [];
  if (code.problem !== undefined) return [{ rule: 'code-unreadable', message: code.problem }];
  const known = new Set(flags.flatMap(({ name, aliases }) => [name, ...aliases]));
  const mentioned = new Set(code.found.map(({ name }) => name));
  const unread = flags.filter(({ name, aliases }) => ![name, ...aliases].some((one) => mentioned.has(one)));
  return [
    ...code.found
      .filter(({ name }) => !known.has(name))
      .map(({ name, at }) => ({ rule: 'unregistered' as const, message: `${name} is used and not registered`, at })),
    ...unread.map(({ name }) => ({
      rule: 'unreferenced' as const,
      message: `${name} occurs in none of ${code.files} source files`,
    })),
  ];
}

/** Registry against the tables in the docs, both ways. */
export function judgeDocs({ docs }: FlagsEvidence, flags: readonly ExpectedFlag[]): Findings {
  return docs.flatMap((table): Findings => {
    const { file, problem, rows, tableLine } = table;
    if (problem !== undefined) return [{ rule: 'docs-unreadable', message: problem, at: { file } }];
    const differs = (line: number | undefined, message: string) => ({
      rule: 'docs-differ' as const,
      message,
      at: { file, line },
    });
    const byName = new Map(flags.map((flag) => [flag.name, flag]));
    const listed = new Set(rows.map(({ name }) => name));
    return [
      ...rows.flatMap(({ name, value, line }) => {
        const flag = byName.get(name);
        if (!flag) return [differs(line, `the table lists ${name}, which is not registered`)];
        // Documents are prose: `False` there is how people write false.
        return value.toLowerCase() === flag.safe.toLowerCase()
          ? []
          : [differs(line, `the table gives ${name} the default ${value || '(none)'}, the registry ${flag.safe}`)];
      }),
      ...flags
        .filter(({ name }) => !listed.has(name))
        .map(({ name }) => differs(tableLine, `the table does not list ${name}`)),
    ];
  });
}
