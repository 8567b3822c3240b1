// What a document of XML 1.0 cannot hold in any spelling.
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

// A reader makes spaces of bare line ends and tabs in an attribute.
const special = /[&<>"'\t\n\r]/g;

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an attribute in quotes or between tags. What XML has no way to say is spelled out, so that two stay two. */
export const escapeXml = (text: string): string =>
  text
    .replace(impossible, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
