import * as byte from './bytes.ts';

export const anonymous = '<anonymous>';

/** The value of a key or of what is between brackets, as it is in the text: `a`, `'a b'`, `0x10`, `["a"]`, `[i]`. */
export function nameOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first === byte.openBracket) return computedName(text.slice(1, -1).trim());
  if (first === byte.singleQuote || first === byte.doubleQuote) return unescape(text.slice(1, -1));
  if (first === byte.dot || (first >= byte.zero && first <= byte.nine)) return numberName(text);
  return text.includes('\\') ? unescape(text) : text;
}

function computedName(key: string): string {
  if (/^(['"])(?:\\.|(?!\1)[^\\])*\1$/s.test(key)) return unescape(key.slice(1, -1));
  return /^[\p{ID_Continue}$.#]+$/u.test(key) ? `[${key}]` : '[computed]';
}

function numberName(text: string): string {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return text;
  const digits = text.replaceAll('_', '');
  if (digits.endsWith('n')) return String(BigInt(digits.slice(0, -1)));
  return /^0\d+$/.test(digits) ? legacyOctal(digits) : String(Number(digits));
}

const legacyOctal = (digits: string): string => String(/[89]/.test(digits) ? Number(digits) : parseInt(digits, 8));

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

const unescape = (text: string): string =>
  text.replaceAll(
    /\\(?:u\{([\da-f]{1,8})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[^]))/gi,
    (_, braced?: string, four?: string, two?: string, plain = '') => {
      const code = braced ?? four ?? two;
      if (code !== undefined) return character(parseInt(code, 16));
      return /^[\r\n\u2028\u2029]/.test(plain) ? '' : (escapes[plain] ?? plain);
    },
  );

const character = (code: number): string => (code > 0x10ffff ? '' : String.fromCodePoint(code));
