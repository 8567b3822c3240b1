import type { ExpectedFlag } from './expectation.ts';

/** The flags that follow on the line of another: `USE_A=falseUSE_B=true` is what appending to a last line leaves. */
export function runTogether(
  { name, allowed }: ExpectedFlag,
  value: string,
  flags: readonly ExpectedFlag[],
): readonly string[] {
  // A line may name the same flag again and again.
  const others = flags.filter((one) => one.name !== name);
  for (const own of ['', ...allowed]) {
    if (value.slice(0, own.length).toLowerCase() !== own.toLowerCase()) continue;
    const rest = value.slice(own.length);
    const next = others.find((one) => rest.startsWith(`${one.name}=`));
    if (next) return [next.name, ...runTogether(next, rest.slice(next.name.length + 1), others)];
  }
  return [];
}
