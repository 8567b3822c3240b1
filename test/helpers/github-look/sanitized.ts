/** What GitHub lets through of the elements that a report could want, and their attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h1 h2 h3 h4 h5 h6 p blockquote ul ol li table thead tbody tr strong em del b i sub sup kbd code pre br hr details summary'
      .split(' ')
      .map((name) => [name, []]),
  ),
  th: ['align'],
  td: ['align'],
  a: ['href'],
  details: ['open'],
  ol: ['start'],
};

/** HTML with all other elements and attributes taken away, and so the comments. */
export const sanitized = (html: string): string =>
  html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<(\/?)([A-Za-z][\w-]*)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
      const attributes = allowed[name.toLowerCase()];
      if (!attributes) return '';
      const kept = [...rest.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].filter(([, key = '']) => attributes.includes(key));
      return `<${slash}${name}${kept.map(([text]) => text).join('')}>`;
    });
