/** What is known of an expression between two brackets, or outside all. */
export class Frame {
  /** Whether anything in here differs from a new one. */
  touched = false;
  /** Whether it may be a pair of parentheses that only groups. */
  grouping = false;
  /** Neither a comma nor anything else but operands and operators so far. */
  plain = true;
  /** The first and the last of `and` and `or` in the operand tree that is read; 0 for none. */
  first = 0;
  last = 0;
  firstPoint = 0;
  /** Conditional expressions in here; those since the beginning of a branch, and where their points begin. */
  conditionals = 0;
  branch = 0;
  branchPoint = 0;
  /** An `if` that still lacks its `else`. */
  pending = 0;
  /** How many branches and lambdas this place lies in. */
  raised = 0;
  /** Lambdas of which the colon is still to come. */
  lambdas = 0;
  /** How many it was when the first of those began. */
  floor = 0;
  /** After a `for`, each `if` is a filter. */
  comprehension = false;

  /** For what begins here; `point` is where its points will begin. */
  begin(grouping: boolean, point: number): void {
    this.grouping = grouping;
    this.plain = true;
    this.branchPoint = point;
    if (this.touched) this.reset(point);
  }

  private reset(point: number): void {
    this.comprehension = false;
    this.conditionals = 0;
    this.raised = 0;
    this.lambdas = 0;
    this.pending = 0;
    this.startBranch(point);
    this.touched = false;
  }

  startBranch(point: number): void {
    this.first = 0;
    this.last = 0;
    this.branch = 0;
    this.branchPoint = point;
    this.touched = true;
  }

  startTree(): void {
    this.first = 0;
    this.last = 0;
  }
}
