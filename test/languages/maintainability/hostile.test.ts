import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureMaintainability } from '../../../src/languages/maintainability/measure-maintainability.ts';
import { seed } from '../../helpers/seed.ts';
import { measure, typescript } from './measure.ts';

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'type', 'identifier'];

test.each(names)('a text full of `%s` leaves no trace', (name) => {
  const ownOf = (): readonly PropertyKey[] =>
    [Object, Function, Array].flatMap((one) => Reflect.ownKeys(one.prototype));
  const before = ownOf();
  const text = `
    ${name}.polluted = ${name}["${name}"].polluted = { "${name}": { polluted: 1 }, ${name}() {}, [${name}]: ${name} };
    function ${name}(${name}, { ${name}: a = ${name} }) { ${name}: for (${name} of ${name}?.${name} ?? []) break ${name}; }
    class A extends ${name}.${name} { static ${['constructor', 'prototype'].includes(name) ? 'a' : name} = 1; ["${name}"]() { return \`${name}\${${name}}\`; } }
    b = "${name}.polluted"; "${name}.polluted"; /${name}.polluted/;
  `;
  expect(measure(text).functions).toHaveLength(3);
  expect(ownOf()).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
});

test('escomplex brings an old core-js, and patches nothing with it', () => {
  const script = `
    const kept = ['Object', 'Function', 'Array', 'String', 'Number', 'Symbol', 'Promise', 'Map', 'Set', 'WeakMap', 'RegExp',
      'Date', 'Error', 'JSON', 'Math', 'Reflect'];
    const stateOf = (owner) => Reflect.ownKeys(owner).map((key) => [key, Object.getOwnPropertyDescriptor(owner, key)]);
    const state = () => kept.flatMap((name) => [globalThis[name], globalThis[name].prototype ?? {}]).flatMap(stateOf).flat();
    const flat = (all) => all.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : [one]));
    const [before, globals] = [flat(state()), Reflect.ownKeys(globalThis)];
    await import('typhonjs-escomplex/dist/ESComplex.js');
    const after = flat(state());
    const changed = after.filter((one, at) => !Object.is(one, before[at])).length + Math.abs(after.length - before.length);
    const added = Reflect.ownKeys(globalThis).filter((key) => typeof key === 'string' && !globals.includes(key));
    console.log(JSON.stringify({ changed, added }));
  `;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual({ changed: 0, added: ['__core-js_shared__'] });
});

test('a text that was cut and mended at random is measured or refused, in one line', () => {
  const sound = `
    export default class A<B> extends C { @d() static async *#e(f: G = h?.i ?? 1n) { for await (const [j] of k) yield* j; } }
    const l = <M,>(n: O): n is P => { switch (n) { case 1: return /q/v.test(\`r\${s}\`); default: throw new T(); } };
    label: for (let i = 0; i < u && !v; i++) { try { w ||= { x() {}, get [y]() { return z; } }; } catch { continue label; } }
  `;
  const place = fc.nat(sound.length);
  fc.assert(
    fc.property(place, place, place, fc.boolean(), (from, to, into, jsx) => {
      const text = sound.slice(0, into) + sound.slice(from, to) + sound.slice(into);
      const result = measureMaintainability(text, { ...typescript, jsx, functions: [], nloc: 1 });
      const told = 'unmeasured' in result ? result.unmeasured : `index ${result.whole.toFixed(3)}`;
      expect(told).toMatch(/^(?:index \d+\.\d{3}|(?!index).{1,200})$/);
    }),
    { seed, numRuns: 300 },
  );
});
