import type { Node } from 'web-tree-sitter';
import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Grammar } from './grammar.ts';

/**
 * The engine goes on after an error, whatever it has to skip or to make up for that. What it skipped may have been a
 * function, or a decision, so that a number could be too low without anybody knowing: the file is refused. In C and
 * C++, which no parser can know without a preprocessor, most errors are macros, and in Swift most are news to the
 * grammar. There one is passed over if nothing that counts can hide in it: no brace, no keyword and no operator of
 * control.
 */
export function refuseError(node: Node, { grammar, file }: Place): void {
  if (grammar.structure && !grammar.structure.test(node.isMissing ? node.type : node.text)) return;
  throw refusal(innermost(node), { grammar, file });
}

interface Place {
  readonly grammar: Grammar;
  readonly file: string;
}

export function refusal(culprit: Node, { grammar, file }: Place): GateError {
  const line = culprit.startPosition.row + 1;
  const message = culprit.isMissing
    ? `${file}:${line} lacks ${shown(culprit.type)}, so that it cannot be read as ${grammar.title}`
    : `${file}:${line} cannot be read as ${grammar.title} from ${shown(firstToken(culprit))} on`;
  return new GateError('malformed', message, { at: { file, line } });
}

/** An error may span a whole file; one inside of it says more. */
function innermost(node: Node): Node {
  let found = node;
  for (;;) {
    const inner = found.children.find((child) => child.hasError && (child.isError || child.isMissing || child.isNamed));
    if (!inner) return found;
    found = inner;
  }
}

const shown = (text: string): string => JSON.stringify(visible(clip(text, 30)));

function firstToken(node: Node): string {
  let token = node;
  while (token.firstChild) token = token.firstChild;
  return /^\S*/.exec(token.text)?.[0] ?? '';
}
