const size = 2 ** 20;
const many = 100_000;

/** Names of arms by two numbers, `4,1`, each made once. */
export function numberedArms(): (block: number, branch: number) => string {
  let known = new Map<number, string>();
  return (block, branch) => {
    if (block >= size || branch >= size) return `${block},${branch}`;
    const key = block * size + branch;
    const name = known.get(key);
    if (name !== undefined) return name;
    if (known.size >= many) known = new Map();
    const made = `${block},${branch}`;
    known.set(key, made);
    return made;
  };
}
