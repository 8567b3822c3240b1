import { countShape, namedShape } from './branch-shape.ts';

/** The arms of a line, up to and with this one; each list of arms is one object in one book. */
export interface Shape {
  readonly name: string;
  readonly before: Shape | undefined;
  /** Made when asked for: most are only the way to a longer one. */
  text: string | undefined;
  recent: Shape | undefined;
  more: Map<string, Shape> | undefined;
}

export interface ShapeBook {
  /** The shape with one arm more. Names come in ascending order. */
  with(shape: Shape | undefined, name: string): Shape;
  /** Whether this arm came after that shape before, so that its place is known. */
  isNext(shape: Shape, name: string): boolean;
  counted(total: number): Shape;
  readonly text: (shape: Shape) => string;
  /** Forgets all, where there came to be many: to be asked for between two files only. */
  tidy(): void;
}

const many = 100_000;

const shapeOf = (name: string, before: Shape | undefined, text?: string): Shape => ({
  name,
  before,
  text,
  recent: undefined,
  more: undefined,
});

/** Knows the shapes of a report, so that the same arms on many lines are one text, compared and made once. */
export function shapeBook(): ShapeBook {
  let root = shapeOf('', undefined);
  let counts = new Map<number, Shape>();
  let size = 0;

  function longer(shape: Shape, name: string): Shape {
    shape.more ??= new Map();
    let found = shape.more.get(name);
    if (!found) {
      found = shapeOf(name, shape);
      shape.more.set(name, found);
      size++;
    }
    shape.recent = found;
    return found;
  }

  return {
    with(shape = root, name) {
      const { recent } = shape;
      return recent !== undefined && recent.name === name ? recent : longer(shape, name);
    },
    isNext: ({ recent }, name) => recent !== undefined && recent.name === name,
    counted(total) {
      const known = counts.get(total) ?? shapeOf('', undefined, countShape(total));
      counts.set(total, known);
      return known;
    },
    text: (shape) => (shape.text ??= namedShape(namesOf(shape))),
    tidy() {
      if (size + counts.size < many) return;
      root = shapeOf('', undefined);
      counts = new Map();
      size = 0;
    },
  };
}

/** The names of a shape's arms, in order. */
export function namesOf(shape: Shape): string[] {
  const names: string[] = [];
  for (let one: Shape | undefined = shape; one?.before; one = one.before) names.push(one.name);
  return names.reverse();
}
