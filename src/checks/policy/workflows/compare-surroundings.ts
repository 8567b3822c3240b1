import { keyOf, type PartAltered } from './compare-part.ts';
import { mapOf, type Part } from './model.ts';

type Keyed = Pick<Part, 'name' | 'path' | 'value'>;

/** What a workflow or a job gives to all that runs in it: a shell that swallows failures, and of a gate all it can see. */
export function compareSurroundings(before: Keyed, after: Keyed, holdsGate: boolean): readonly PartAltered[] {
  const unclear = () => 'unclear' as const;
  const of = (key: string) => keyOf(key, before, after, unclear);
  const found = holdsGate
    ? ['env', 'defaults', 'container', 'strategy'].map(of)
    : [keyOf('shell', runOf(before), runOf(after), unclear)];
  return found.filter((one) => one !== undefined);
}

/** Where `defaults` names the shell. */
const runOf = ({ name, path, value }: Keyed): Keyed => {
  const run = mapOf(mapOf(value['defaults'])['run']);
  return { name: `defaults.run of ${name}`, path: [...path, 'defaults'], value: run };
};
