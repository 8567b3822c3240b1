import type { Language } from '../language.ts';
import { java } from './java.ts';
import { cSharp } from './c-sharp.ts';
import { c, cpp } from './c.ts';
import { rust } from './rust.ts';
import { ruby } from './ruby.ts';
import { php } from './php.ts';
import { kotlin } from './kotlin.ts';
import { swift } from './swift.ts';
import { scala } from './scala.ts';
import { shell } from './shell.ts';
import type { rows } from './rows.ts';

export const languages = {
  java,
  cSharp,
  c,
  cpp,
  rust,
  ruby,
  php,
  kotlin,
  swift,
  scala,
  shell,
} satisfies Readonly<Record<keyof typeof rows, Language>>;
