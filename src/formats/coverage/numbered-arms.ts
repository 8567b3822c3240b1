const mostBlock = 4_096;
const mostBranch = 256;

/** Names of arms by two numbers, `4,1`, each made once; what no compiler numbers is made each time. */
export function numberedArms(): (block: number, branch: number) => string {
  const known: string[][] = [];
  return (block, branch) => {
    if (block >= mostBlock || branch >= mostBranch) return `${block},${branch}`;
    const own = (known[block] ??= []);
    return (own[branch] ??= `${block},${branch}`);
  };
}
