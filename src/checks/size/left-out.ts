import { type AttributesFile, attributeRules } from './left-out/attribute-rules.ts';
import { generatedContent } from './left-out/generated-content.ts';
import { minifiedContent } from './left-out/minified-content.ts';
import type { LeftOut, Unread } from './left-out/model.ts';
import { notText } from './left-out/not-text.ts';
import { generatedName, minifiedName, vendoredFolder } from './left-out/paths.ts';
import { mostBytes, tooLarge } from './left-out/too-large.ts';

export type { LeftOut, Unread };

export interface LeftOutRules {
  /** `kept` where an attribute says that it is not what its path would make it. */
  byPath(path: string): LeftOut | 'kept' | undefined;
  /** What attributes say is heeded here too, whatever the content. */
  byContent(path: string, bytes: Uint8Array): LeftOut | Unread | undefined;
}

/** `attributes` are the `.gitattributes` files with their folders, of which the root is the empty text. */
export function leftOutRules(
  attributes: readonly AttributesFile[],
  { most = mostBytes }: { readonly most?: number } = {},
): LeftOutRules {
  const attributesOf = attributeRules(attributes);
  return {
    byPath(path) {
      const { generated, vendored } = attributesOf(path);
      if (generated?.holds) return { reason: 'generated', detail: generated.detail };
      if (vendored?.holds) return { reason: 'vendored', detail: vendored.detail };
      const isMarked = generated !== undefined || vendored !== undefined;
      const byFolder = vendored ? undefined : vendoredFolder(path);
      const byName = generated ? undefined : generatedName(path);
      const asMinified = isMarked ? undefined : minifiedName(path);
      return byFolder ?? byName ?? asMinified ?? (isMarked ? 'kept' : undefined);
    },
    byContent(path, bytes) {
      const made = generatedContent(path, bytes) ?? minifiedContent(path, bytes);
      if (made && attributesOf(path).generated?.holds !== false) return made;
      return tooLarge(bytes.length, most) ?? notText(bytes);
    },
  };
}
