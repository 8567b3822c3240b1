export const id = 6805;
export const ids = [6805];
export const modules = {

/***/ 36805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ xmlScanner)
});

;// CONCATENATED MODULE: ./build/formats/xml/bytes.js
/** The bytes that XML's grammar is made of. */
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const bang = 0x21;
const doubleQuote = 0x22;
const hash = 0x23;
const ampersand = 0x26;
const singleQuote = 0x27;
const hyphen = 0x2d;
const slash = 0x2f;
const semicolon = 0x3b;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;
const question = 0x3f;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const table = (holds) => Uint8Array.from({ length: 256 }, (_, byte) => Number(holds(byte)));
const isBlank = table((byte) => byte === space || byte === tab || byte === lineFeed || byte === carriageReturn);
/** No XML holds them, not even as an entity. */
const isControl = table((byte) => byte < space && isBlank[byte] === 0);
/** Bytes past ASCII are taken here and looked at as characters later. */
const isNameStart = table((byte) => byte >= 0x80 || /[A-Za-z_:]/.test(String.fromCharCode(byte)));
const isNameByte = table((byte) => byte >= 0x80 || /[A-Za-z_:.0-9-]/.test(String.fromCharCode(byte)));
/** Where a value between quotes has to be looked at. */
const isSpecialInValue = table((byte) => byte <= tab || (byte > tab && byte < space) || [doubleQuote, ampersand, singleQuote, lessThan].includes(byte));

// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
;// CONCATENATED MODULE: ./build/formats/xml/words.js

const slots = 1024;
const longest = 48;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function words(keep = (text) => text) {
    const read = (bytes, start, end) => ({
        text: keep(readText(bytes, start, end)),
        bytes: bytes.slice(start, end),
    });
    const known = Array.from({ length: slots });
    return {
        of(bytes, start, end) {
            if (end - start > longest)
                return read(bytes, start, end);
            let key = end - start;
            for (let at = start; at < end; at++)
                key = (key * 31 + (bytes[at] ?? 0)) | 0;
            const slot = (key ^ (key >>> 10)) & (slots - 1);
            const word = known[slot];
            if (word && hasBytes(word.bytes, bytes, start, end))
                return word;
            return (known[slot] = read(bytes, start, end));
        },
    };
}
function hasBytes(word, bytes, start, end) {
    const length = word.length;
    if (length !== end - start)
        return false;
    for (let at = 0; at < length; at++)
        if (word[at] !== bytes[start + at])
            return false;
    return true;
}
const readText = (bytes, start, end) => decoder.decode(bytes.subarray(start, end));
/** The same text, as the engine keeps the names of properties: two of those are compared by their addresses. */
const internal = (text) => Object.keys({ [text]: true })[0] ?? text;
/** A name as a message may have it. */
const shown = (name) => (0,visible/* visible */.RK)((0,visible/* clip */.$Q)(name, 80));

;// CONCATENATED MODULE: ./build/formats/xml/encoding.js


const longestDeclaration = 1024;
const pattern = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;
// What is read byte by byte cannot be UTF-16, whatever it says: some writers of .NET put it over UTF-8.
const utf8 = /^(?:utf-?8|us-ascii|ascii|utf-?16)$/i;
const singleByte = new Map(['iso-8859-1', 'latin1', 'windows-1252', 'cp1252'].map((name) => [name, 'windows-1252']));
/** Where the XML declaration ends; 0 where the document begins without one, undefined where that cannot be told yet. */
function declarationEnd(bytes, fault) {
    const head = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
    if (!'<?xml'.startsWith(head.slice(0, 5)))
        return 0;
    if (head.length < 6)
        return undefined;
    if (!/^<\?xml[ \t\r\n]/.test(head))
        return 0;
    const end = head.indexOf('?>');
    if (end !== -1)
        return end + 2;
    if (head.length < longestDeclaration)
        return undefined;
    throw fault(1, 'an XML declaration without an end');
}
/** The encoding that a declaration names, as TextDecoder calls it. */
function declaredEncoding(declaration, fault) {
    const [whole, double, single] = pattern.exec(String.fromCharCode(...declaration)) ?? [];
    if (whole === undefined)
        throw fault(1, 'an XML declaration that is none');
    const name = double ?? single ?? 'utf-8';
    if (utf8.test(name))
        return 'utf-8';
    const known = singleByte.get(name.toLowerCase());
    if (known === undefined)
        throw fault(1, `the encoding "${shown(name)}", which is none of UTF-8, UTF-16, ISO-8859-1 and windows-1252`);
    return known;
}
/** The encoding that the first bytes are of, and how many of them are a byte order mark. */
function detect(bytes) {
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { encoding: undefined, mark: 3 };
    if (a === 0xff && b === 0xfe)
        return { encoding: 'utf-16le', mark: 2 };
    if (a === 0xfe && b === 0xff)
        return { encoding: 'utf-16be', mark: 2 };
    if (a === 0x3c && b === 0)
        return { encoding: 'utf-16le', mark: 0 };
    if (a === 0 && b === 0x3c)
        return { encoding: 'utf-16be', mark: 0 };
    return { encoding: undefined, mark: 0 };
}
const lineFeedsOf = (bytes) => bytes.filter((byte) => byte === lineFeed);

;// CONCATENATED MODULE: ./build/formats/xml/decoder.js

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();
const asIs = (bytes = nothing) => bytes;
function recode(encoding, fault, line) {
    if (encoding === 'utf-8')
        return asIs;
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return (bytes) => {
        try {
            return encoder.encode(decoder.decode(bytes, { stream: bytes !== undefined }));
        }
        catch {
            throw fault(line(), `bytes that are not ${encoding.toUpperCase()}`);
        }
    };
}
function xmlDecoder(fault, line) {
    let head = nothing;
    let settled;
    /** Finds the encoding out; nothing where more bytes are needed for it. */
    function settle(isLast) {
        if (head.length < 3 && !isLast)
            return nothing;
        const { encoding, mark } = detect(head);
        const marked = recode(encoding ?? 'utf-8', fault, line);
        const text = marked(head.subarray(mark));
        const end = declarationEnd(text, fault);
        if (end === undefined && !isLast)
            return nothing;
        const declaration = text.subarray(0, end ?? 0);
        const declared = declaration.length === 0 ? 'utf-8' : declaredEncoding(declaration, fault);
        settled = encoding !== undefined || mark > 0 ? marked : recode(declared, fault, line);
        const rest = text.subarray(declaration.length);
        // The declaration's lines are kept, so that those after it have the right numbers.
        return concat(lineFeedsOf(declaration), settled === marked ? rest : settled(rest));
    }
    return {
        write(chunk) {
            if (settled)
                return settled(chunk);
            head = concat(head, chunk);
            const first = settle(false);
            if (settled)
                head = nothing;
            return first;
        },
        end() {
            const first = settled ? nothing : settle(true);
            return concat(first, settled?.() ?? nothing);
        },
    };
}
function concat(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}

;// CONCATENATED MODULE: ./build/formats/xml/entities.js

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
// No character needs more; leading zeros may fill the rest.
const entities_longest = 32;
/** Text with its references resolved; each has been checked by `referenceEnd`. */
const resolveReferences = (text) => text.includes('&')
    ? text.replace(reference, (_, hex, decimal, name = '') => name ? (named[name] ?? '') : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)))
    : text;
const more = -1;
const unknown = -2;
/** The offset after the reference that begins here; `more` where the bytes end before it does, `unknown` where it is none. */
function referenceEnd(bytes, start, end) {
    const last = Math.min(end, start + entities_longest);
    let at = start + 1;
    let text = '';
    for (; at < last; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === semicolon)
            return isReference(text) ? at + 1 : unknown;
        if (byte === ampersand || !/[#A-Za-z0-9]/.test(String.fromCharCode(byte)))
            return unknown;
        text += String.fromCharCode(byte);
    }
    return last === end && at - start < entities_longest ? more : unknown;
}
function isReference(text) {
    if (Object.hasOwn(named, text))
        return true;
    const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(text) ?? [];
    if (hex === undefined && decimal === undefined)
        return false;
    return isCharacter(hex === undefined ? Number(decimal) : parseInt(hex, 16));
}
/** What XML 1.0 lets a document hold. */
const isCharacter = (code) => code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);

;// CONCATENATED MODULE: ./build/formats/xml/names.js


const start = ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
const names_more = '\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}';
/** A name of XML 1.0, for a pattern with the flag `u`. */
const namePattern = `[${start}][${start}${names_more}]*`;
const names_name = new RegExp(`^${namePattern}$`, 'u');
/** Where the name that begins here ends; the start itself where none begins. */
function nameEnd(bytes, start, end) {
    if (start < end && isNameStart[bytes[start] ?? 0] === 0)
        return start;
    let at = start;
    while (at < end && isNameByte[bytes[at] ?? 0] === 1)
        at++;
    return at;
}
/** Whether the characters past ASCII in it belong into a name too. */
function isName(bytes, start, end) {
    let all = 0;
    for (let at = start; at < end; at++)
        all |= bytes[at] ?? 0;
    return all < 0x80 || names_name.test(readText(bytes, start, end));
}

;// CONCATENATED MODULE: ./build/formats/xml/asides.js




function asides(fault, window, takeText) {
    let open;
    const stops = { comment: hyphen, 'CDATA section': closeBracket, instruction: question };
    /** The offset after what ends the aside, where the byte that it begins with is here; the next one where it does not. */
    function stop(kind, at) {
        const { bytes, end } = window;
        const second = bytes[at + 1];
        if (at + 1 === end)
            return more;
        if (kind === 'instruction')
            return second === greaterThan ? at + 2 : at + 1;
        if (second !== bytes[at])
            return at + 1;
        if (at + 2 === end)
            return more;
        if (bytes[at + 2] === greaterThan)
            return at + 3;
        if (kind === 'comment')
            throw fault(window.line, 'a "--" inside a comment');
        return at + 1;
    }
    function read(start) {
        if (!open)
            return start;
        const { bytes, end, line } = window;
        const [kind, first] = [open, stops[open]];
        let [at, next] = [start, start];
        for (; at < end; at = next) {
            const found = bytes[at] ?? 0;
            next = at + 1;
            if (found === lineFeed)
                window.line++;
            else if (isControl[found] === 1)
                throw fault(window.line, `a control character in a ${kind}`);
            if (found !== first)
                continue;
            next = stop(kind, at);
            if (next === more)
                break;
            if (next > at + 1)
                open = undefined;
            if (!open)
                break;
        }
        if (kind === 'CDATA section' && at > start)
            takeText(start, at, line);
        if (!open)
            return next;
        return at === start ? more : at;
    }
    function instruction(start) {
        const { bytes, end, line } = window;
        const stop = nameEnd(bytes, start + 2, end);
        if (stop === end)
            return more;
        if (stop === start + 2 || !isName(bytes, start + 2, stop))
            throw fault(line, 'a "<?" that begins no instruction');
        if (/^xml$/i.test(readText(bytes, start + 2, stop)))
            throw fault(line, 'an XML declaration that is not at the beginning');
        if (isBlank[bytes[stop] ?? 0] === 0 && bytes[stop] !== question)
            throw fault(line, 'an instruction without a blank after its name');
        if (bytes[stop] === question && stop + 1 === end)
            return more;
        if (bytes[stop] === question && bytes[stop + 1] !== greaterThan)
            throw fault(line, 'an instruction without a blank after its name');
        open = 'instruction';
        return stop;
    }
    return { inside: () => open, begin: (kind) => void (open = kind), instruction, read };
}

;// CONCATENATED MODULE: ./build/formats/xml/doctype.js




const blanks = '[ \\t\\r\\n]';
const literal = `(?:"[^"]*"|'[^']*')`;
const doctype_pattern = new RegExp(`^<!DOCTYPE${blanks}+${namePattern}(?:${blanks}+(?:SYSTEM|PUBLIC${blanks}+${literal})${blanks}+${literal})?${blanks}*>$`, 'u');
/** The offset after the document type that begins here; `unknown` where it brings definitions of its own. */
function doctypeEnd(bytes, start, end) {
    let quote = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (quote !== 0) {
            if (byte === quote)
                quote = 0;
        }
        else if (byte === doubleQuote || byte === singleQuote)
            quote = byte;
        else if (byte === openBracket)
            return unknown;
        else if (byte === greaterThan)
            return at + 1;
    }
    return more;
}
const isDoctype = (bytes, start, end) => bytes.subarray(start, end).every((byte) => isControl[byte] === 0) && doctype_pattern.test(readText(bytes, start, end));

;// CONCATENATED MODULE: ./build/formats/xml/attributes.js


const mostAttributes = 128;
function attributes() {
    const offsets = new Uint32Array(mostAttributes * 4);
    const isPlain = new Uint8Array(mostAttributes);
    const values = words();
    let bytes = new Uint8Array(0);
    let count = 0;
    const start = (index) => offsets[index * 4 + 2] ?? 0;
    const end = (index) => offsets[index * 4 + 3] ?? 0;
    function find(name) {
        for (let index = 0; index < count; index++) {
            const from = offsets[index * 4] ?? 0;
            if ((offsets[index * 4 + 1] ?? 0) - from === name.length && hasText(name, bytes, from))
                return index;
        }
        return -1;
    }
    function isTwice(from, to) {
        for (let index = 0; index < count; index++) {
            const other = offsets[index * 4] ?? 0;
            if ((offsets[index * 4 + 1] ?? 0) - other === to - from && isSame(bytes, other, from, to - from))
                return true;
        }
        return false;
    }
    function read(index) {
        const text = values.of(bytes, start(index), end(index)).text;
        return isPlain[index] === 1 ? text : resolveReferences(text.replaceAll(/\r\n|[\t\r\n]/g, ' '));
    }
    return {
        begin(own) {
            bytes = own;
            count = 0;
        },
        add(from, to) {
            if (count > 0 && isTwice(from, to))
                return false;
            offsets[count * 4] = from;
            offsets[count * 4 + 1] = to;
            count++;
            return true;
        },
        value(from, to, plain) {
            const index = count - 1;
            offsets[index * 4 + 2] = from;
            offsets[index * 4 + 3] = to;
            isPlain[index] = plain ? 1 : 0;
        },
        count: () => count,
        get(name) {
            const index = find(name);
            return index === -1 ? undefined : read(index);
        },
        number(name) {
            const index = find(name);
            if (index === -1)
                return undefined;
            const whole = wholeNumber(bytes, start(index), end(index));
            return whole === -1 ? anyNumber(read(index)) : whole;
        },
        copy() {
            const other = attributes();
            const base = offsets[0] ?? 0;
            other.begin(bytes.slice(base, count === 0 ? base : end(count - 1)));
            for (let index = 0; index < count; index++) {
                other.add((offsets[index * 4] ?? 0) - base, (offsets[index * 4 + 1] ?? 0) - base);
                other.value(start(index) - base, end(index) - base, isPlain[index] === 1);
            }
            return other;
        },
    };
}
function isSame(bytes, a, b, length) {
    for (let at = 0; at < length; at++)
        if (bytes[a + at] !== bytes[b + at])
            return false;
    return true;
}
// An attribute whose name is not ASCII is not found: no format that is read has one.
function hasText(name, bytes, from) {
    for (let at = 0; at < name.length; at++)
        if (name.charCodeAt(at) !== bytes[from + at])
            return false;
    return true;
}
/** A number of up to 15 digits; -1 for anything else. */
function wholeNumber(bytes, start, end) {
    if (end === start || end - start > 15)
        return -1;
    let number = 0;
    for (let at = start; at < end; at++) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}
const anyNumber = (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/.test(text) ? Number(text) : NaN;

;// CONCATENATED MODULE: ./build/formats/xml/start-tag.js





const longestName = 1024;
/** Reads start tags into one element, one after the other. */
function startTag(fault) {
    const [names, own] = [words(internal), attributes()];
    let name = { text: '', bytes: new Uint8Array(0) };
    let bytes = name.bytes;
    let [end, firstLine, line, isEmpty] = [0, 0, 0, false];
    const wrong = (what) => fault(line, `${what} in the tag <${shown(name.text)}>`);
    function blanks(start) {
        let at = start;
        for (; at < end; at++) {
            const found = bytes[at] ?? 0;
            if (isBlank[found] === 0)
                break;
            if (found === lineFeed)
                line++;
        }
        return at === end ? more : at;
    }
    /** Of a name that begins here: `more` where it may go on. */
    function nameAt(start) {
        const stop = nameEnd(bytes, start, end);
        if (stop - start > longestName)
            throw fault(line, `a name longer than ${longestName} bytes`);
        if (stop === end)
            return more;
        if (stop === start || !isName(bytes, start, stop))
            return unknown;
        return stop;
    }
    function tagName(start) {
        const stop = nameAt(start);
        if (stop === unknown)
            throw fault(line, 'a "<" that begins no tag');
        if (stop !== more)
            name = names.of(bytes, start, stop);
        return stop;
    }
    /** What stands between two attributes, or before the end. */
    function gap(start) {
        const at = blanks(start);
        if (at === start && bytes[at] !== greaterThan && bytes[at] !== slash)
            throw wrong('no blank before an attribute');
        return at;
    }
    function attribute(start) {
        const stop = nameAt(start);
        if (stop === more)
            return more;
        if (stop === unknown)
            throw wrong('something that is no attribute');
        let at = blanks(stop);
        if (at === more)
            return more;
        if (bytes[at] !== equals)
            throw wrong('an attribute without a value');
        at = blanks(at + 1);
        if (at === more)
            return more;
        const quote = bytes[at] ?? 0;
        if (quote !== doubleQuote && quote !== singleQuote)
            throw wrong('an attribute value without quotes');
        if (own.count() === mostAttributes)
            throw wrong(`more than ${mostAttributes} attributes`);
        if (!own.add(start, stop))
            throw wrong('an attribute that is there twice');
        return value(at + 1, quote);
    }
    function value(start, quote) {
        const source = bytes;
        let isPlain = true;
        for (let at = start; at < end; at++) {
            const found = source[at] ?? 0;
            if (isSpecialInValue[found] === 0)
                continue;
            if (found === quote) {
                own.value(start, at, isPlain);
                return at + 1;
            }
            if (found === doubleQuote || found === singleQuote)
                continue;
            isPlain = false;
            const next = special(found, at);
            if (next === more)
                return more;
            at = next - 1;
        }
        return more;
    }
    /** The offset after what is special in a value and not a quote. */
    function special(found, at) {
        if (found === lineFeed)
            line++;
        if (found === lessThan)
            throw wrong('a "<" in an attribute value');
        if (isControl[found] === 1)
            throw wrong('a control character');
        if (found !== ampersand)
            return at + 1;
        const next = referenceEnd(bytes, at, end);
        if (next === unknown)
            throw wrong('a "&" that begins no entity that is known');
        return next;
    }
    function close(at) {
        isEmpty = bytes[at] === slash;
        if (!isEmpty)
            return at + 1;
        if (at + 1 === end)
            return more;
        if (bytes[at + 1] !== greaterThan)
            throw wrong('a "/"');
        return at + 2;
    }
    function read(source, start, stop, from) {
        [bytes, end] = [source, stop];
        firstLine = line = from;
        own.begin(source);
        let at = tagName(start + 1);
        while (at !== more) {
            at = gap(at);
            if (at === more)
                return more;
            if (bytes[at] === greaterThan || bytes[at] === slash)
                return close(at);
            at = attribute(at);
        }
        return more;
    }
    const element = {
        get name() {
            return name.text;
        },
        get line() {
            return firstLine;
        },
        get: own.get,
        number: own.number,
        copy() {
            const { get, number } = own.copy();
            const kept = { name: name.text, line: firstLine, get, number, copy: () => kept };
            return kept;
        },
    };
    return { element, read, name: () => name, isEmpty: () => isEmpty, lastLine: () => line };
}

;// CONCATENATED MODULE: ./build/formats/xml/text.js



const text_longest = 1 << 20;
function textPiece(fault) {
    let raw = new Uint8Array(1024);
    let [length, firstLine, text] = [0, 0, ''];
    const lineAt = (offset) => firstLine + raw.subarray(0, offset).filter((byte) => byte === lineFeed).length;
    function room(more, line) {
        if (length === 0)
            firstLine = line;
        if (length + text.length + more > text_longest)
            throw fault(line, `a text longer than ${text_longest} bytes`);
        if (length + more <= raw.length)
            return;
        const wider = new Uint8Array(Math.max(raw.length * 2, length + more));
        wider.set(raw.subarray(0, length));
        raw = wider;
    }
    function check(kind) {
        const control = raw.subarray(0, length).findIndex((byte) => isControl[byte] === 1);
        if (control !== -1)
            throw fault(lineAt(control), 'a control character');
        if (kind === 'cdata')
            return;
        for (let at = raw.indexOf(0x26); at !== -1 && at < length; at = raw.indexOf(0x26, at + 1))
            if (referenceEnd(raw, at, length) < 0)
                throw fault(lineAt(at), 'a "&" that begins no entity that is known');
    }
    return {
        isEmpty: () => length === 0 && text === '',
        add(bytes, start, end, line) {
            room(end - start, line);
            raw.set(bytes.subarray(start, end), length);
            length += end - start;
        },
        seal(kind) {
            if (length === 0)
                return;
            check(kind);
            const own = readText(raw, 0, length).replaceAll(/\r\n?/g, '\n');
            if (kind === 'text' && own.includes(']]>'))
                throw fault(lineAt(length), 'a "]]>" outside CDATA');
            text += kind === 'text' ? resolveReferences(own) : own;
            length = 0;
        },
        take() {
            const all = text;
            text = '';
            return trim(all);
        },
    };
}
const text_blanks = ' \t\r\n';
/** Linear, which a pattern for the blanks at the end would not be. */
function trim(text) {
    let [start, end] = [0, text.length];
    while (start < end && text_blanks.includes(text[start] ?? ''))
        start++;
    while (end > start && text_blanks.includes(text[end - 1] ?? ''))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/formats/xml/document.js







const deepest = 256;
const longestTag = 1 << 18;
const bytesOf = (text) => new TextEncoder().encode(text);
const openings = { comment: bytesOf('<!--'), cdata: bytesOf('<![CDATA['), doctype: bytesOf('<!DOCTYPE') };
function xmlDocument(fault, handler) {
    const window = { bytes: new Uint8Array(0), end: 0, line: 1 };
    const tag = startTag(fault);
    const text = textPiece(fault);
    const keep = (start, end, line) => {
        if (handler.wantsText?.() ?? true)
            text.add(window.bytes, start, end, line);
    };
    const aside = asides(fault, window, keep);
    const open = [];
    let [hasRoot, hasDoctype] = [false, false];
    function content(start) {
        const { bytes, end, line } = window;
        if (bytes[start] === lessThan)
            return markup(start);
        let [at, lines, firstLine] = [start, 0, 0];
        for (; at < end; at++) {
            const found = bytes[at] ?? 0;
            if (found === lessThan)
                break;
            if (found === lineFeed)
                lines++;
            else if (firstLine === 0 && isBlank[found] === 0)
                firstLine = line + lines;
        }
        window.line += lines;
        if (firstLine === 0 && text.isEmpty())
            return at;
        if (open.length === 0)
            throw fault(firstLine, `text ${hasRoot ? 'after' : 'before'} the root element`);
        keep(start, at, line);
        return at;
    }
    function markup(at) {
        if (at + 1 === window.end)
            return more;
        const second = window.bytes[at + 1];
        if (second === slash)
            return endTag(at);
        if (second !== question && second !== bang)
            return element(at);
        const next = second === bang ? declaration(at) : aside.instruction(at);
        if (next !== more)
            text.seal('text');
        return next;
    }
    /** Whether these bytes begin with others; undefined where that cannot be told yet. */
    function begins(at, other) {
        const { bytes, end } = window;
        const length = Math.min(other.length, end - at);
        if (!hasBytes(other.subarray(0, length), bytes, at, at + length))
            return false;
        return length === other.length || undefined;
    }
    function declaration(at) {
        const found = [begins(at, openings.comment), begins(at, openings.cdata), begins(at, openings.doctype)];
        const [isComment, isSection, isType] = found;
        if (isComment) {
            aside.begin('comment');
            return at + openings.comment.length;
        }
        if (isSection) {
            if (open.length === 0)
                throw fault(window.line, 'CDATA outside the root element');
            aside.begin('CDATA section');
            return at + openings.cdata.length;
        }
        if (isType)
            return documentType(at);
        if (found.includes(undefined))
            return more;
        throw fault(window.line, 'a "<!" that begins neither a comment nor CDATA');
    }
    function documentType(at) {
        const { bytes, end, line } = window;
        const next = doctypeEnd(bytes, at, end);
        if (next === more)
            return more;
        if (next === unknown)
            throw fault(line, 'a DOCTYPE with definitions of its own, which are not read');
        if (!isDoctype(bytes, at, next))
            throw fault(line, 'a DOCTYPE that is none');
        if (hasRoot || hasDoctype)
            throw fault(line, 'a DOCTYPE that is not before the root element, once');
        hasDoctype = true;
        window.line += bytes.subarray(at, next).filter((found) => found === lineFeed).length;
        return next;
    }
    function flushText() {
        if (text.isEmpty())
            return;
        text.seal('text');
        const whole = text.take();
        if (whole !== '')
            handler.text?.(whole);
    }
    function element(at) {
        const { bytes, end, line } = window;
        const next = tag.read(bytes, at, end, line);
        if (next === more)
            return more;
        if (open.length === 0 && hasRoot)
            throw fault(line, `a second root element, <${shown(tag.element.name)}>`);
        if (open.length === deepest)
            throw fault(line, `elements more than ${deepest} deep`);
        hasRoot = true;
        flushText();
        handler.open(tag.element);
        window.line = tag.lastLine();
        if (tag.isEmpty())
            handler.close(tag.element.name);
        else
            open.push(tag.name());
        return next;
    }
    function endTag(at) {
        const { bytes, end, line } = window;
        const name = open.at(-1);
        if (!name)
            throw fault(line, 'an end tag where no element is open');
        const stop = at + 2 + name.bytes.length;
        const isCut = stop >= end;
        const known = isCut ? name.bytes.subarray(0, end - at - 2) : name.bytes;
        if (!hasBytes(known, bytes, at + 2, at + 2 + known.length) || (!isCut && isNameByte[bytes[stop] ?? 0] === 1))
            throw fault(line, `another end tag where </${shown(name.text)}> belongs`);
        if (isCut)
            return more;
        let [last, lines] = [stop, 0];
        for (; last < end && isBlank[bytes[last] ?? 0] === 1; last++)
            if (bytes[last] === lineFeed)
                lines++;
        if (last === end)
            return more;
        if (bytes[last] !== greaterThan)
            throw fault(line, `something after the name in </${shown(name.text)}>`);
        flushText();
        window.line += lines;
        open.pop();
        handler.close(name.text);
        return last + 1;
    }
    function step(at) {
        const kind = aside.inside();
        if (!kind)
            return content(at);
        const next = aside.read(at);
        if (kind === 'CDATA section' && !aside.inside())
            text.seal('cdata');
        return next;
    }
    return {
        read(bytes, end) {
            window.bytes = bytes;
            window.end = end;
            let at = 0;
            while (at < end) {
                const next = step(at);
                if ((next === more ? end : next) - at > longestTag && bytes[at] === lessThan && !aside.inside())
                    throw fault(window.line, `a tag longer than ${longestTag} bytes`);
                if (next === more)
                    break;
                at = next;
            }
            return at;
        },
        line: () => window.line,
        end(hasRest) {
            const kind = aside.inside();
            const last = open.at(-1);
            if (kind)
                throw fault(window.line, `the end of the file inside a ${kind}`);
            if (hasRest)
                throw fault(window.line, 'the end of the file inside a tag');
            if (last)
                throw fault(window.line, `the end of the file where </${shown(last.text)}> belongs`);
            if (!hasRoot)
                throw fault(window.line, 'no element in it');
        },
    };
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/formats/xml/fault.js

const xmlFault = (file) => (line, what) => new errors/* GateError */.ue('malformed', `${file} cannot be read as XML: ${what}`, { at: { file, line } });

;// CONCATENATED MODULE: ./build/formats/xml/utf8.js
function utf8Check() {
    // How many bytes of a character are still to come, and what the next of them may be.
    let [missing, low, high, code] = [0, 0x80, 0xbf, 0];
    function lead(byte) {
        if (byte < 0xc2 || byte > 0xf4)
            return false;
        missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        // Overlong forms, surrogates and code points past U+10FFFF are ruled out by the second byte.
        low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
        high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
        code = byte;
        return true;
    }
    function follow(byte) {
        if (byte < low || byte > high)
            return false;
        [low, high] = [0x80, 0xbf];
        code = ((code << 8) | byte) & 0xffffff;
        missing--;
        // XML leaves out U+FFFE and U+FFFF.
        return !(missing === 0 && (code === 0xefbfbe || code === 0xefbfbf));
    }
    return {
        faultIn(bytes) {
            if (missing === 0 && isAscii(bytes))
                return -1;
            for (let at = 0; at < bytes.length; at++) {
                const byte = bytes[at] ?? 0;
                if (missing === 0 ? byte >= 0x80 && !lead(byte) : !follow(byte))
                    return at;
            }
            return -1;
        },
        isComplete: () => missing === 0,
    };
}
/** Four bytes at a time, because nearly every chunk of nearly every report is ASCII. */
function isAscii(bytes) {
    const head = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
    // Where nothing is left after the head, what follows need not be aligned either.
    const rest = head < bytes.length ? bytes.byteOffset + head : 0;
    const words = new Uint32Array(bytes.buffer, rest, (bytes.length - head) >>> 2);
    let all = 0;
    for (let at = 0; at < head; at++)
        all |= bytes[at] ?? 0;
    for (let at = 0; at < words.length; at++)
        all |= words[at] ?? 0;
    for (let at = head + words.length * 4; at < bytes.length; at++)
        all |= bytes[at] ?? 0;
    return (all & 0x80808080) === 0;
}

;// CONCATENATED MODULE: ./build/formats/xml/scanner.js





const mostAtOnce = 1 << 16;
/** Reads XML as it comes. Memory is bounded by the longest tag, not by the document. */
function xmlScanner(file, handler) {
    const fault = xmlFault(file);
    const document = xmlDocument(fault, handler);
    const check = utf8Check();
    let room = new Uint8Array(2 * mostAtOnce);
    let length = 0;
    const line = () => document.line() + room.subarray(0, length).reduce((lines, byte) => lines + Number(byte === lineFeed), 0);
    const decoder = xmlDecoder(fault, line);
    function read(bytes) {
        if (length + bytes.length > room.length) {
            const wider = new Uint8Array(Math.max(room.length * 2, length + bytes.length));
            wider.set(room.subarray(0, length));
            room = wider;
        }
        room.set(bytes, length);
        length += bytes.length;
        const done = document.read(room, length);
        room.copyWithin(0, done, length);
        length -= done;
    }
    function readChecked(bytes) {
        const wrong = check.faultIn(bytes);
        read(wrong === -1 ? bytes : bytes.subarray(0, wrong));
        if (wrong !== -1)
            throw fault(line(), 'bytes that are not UTF-8');
    }
    return {
        write(chunk) {
            for (let at = 0; at < chunk.length; at += mostAtOnce)
                readChecked(decoder.write(chunk.subarray(at, at + mostAtOnce)));
        },
        end() {
            readChecked(decoder.end());
            if (!check.isComplete())
                throw fault(line(), 'bytes that are not UTF-8');
            document.end(length > 0);
        },
    };
}


/***/ })

};
