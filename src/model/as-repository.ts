/** `owner/name`, fit to be part of a path; undefined for anything else. */
export const asRepository = (text = ''): string | undefined =>
  /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : undefined;
