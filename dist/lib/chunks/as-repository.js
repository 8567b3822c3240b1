// src/model/as-repository.ts
/** `owner/name`, fit to be part of a path; undefined for anything else. */
const asRepository = (text = "") => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text) ? text : void 0;
export { asRepository as t };
