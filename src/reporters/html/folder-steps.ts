const deepest = 16;

/** A path as the folders that lead to it and its last name; what lies deeper than anybody folds stays one name. */
export function folderSteps(path: string): readonly string[] {
  const steps = path.split('/').filter((step) => step !== '');
  if (steps.length === 0) return [path];
  return steps.length <= deepest ? steps : [...steps.slice(0, deepest - 1), steps.slice(deepest - 1).join('/')];
}
