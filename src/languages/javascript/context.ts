// What is around an expression and decides how some of it is read. Within brackets of any kind there is nothing of it.

/** In the head of a `for`, `in` is no operator. */
export const noIn = 1;
/** Between `?` and `:`, or between `case` and `:`, a colon belongs to those first. */
export const beforeColon = 2;
/** After `extends`, a brace begins the body of the class. */
export const inHeritage = 4;
