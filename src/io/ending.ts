/** Ends the process once what was printed has left it: a check that timed out may hold a socket or a timer open for hours. */
export function endWith(exitCode: number): void {
  process.exitCode = exitCode;
  process.stderr.write('', () => process.stdout.write('', () => process.exit(exitCode)));
}

/** What nobody awaited would end the process with 1, which is a verdict, and with a stack trace. */
export function onDefect(report: (thrown: unknown) => void, exitCode: number): void {
  process.on('uncaughtException', (thrown) => {
    report(thrown);
    endWith(exitCode);
  });
}
