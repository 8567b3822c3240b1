/** A login as GitHub compares it. */
export const foldLogin = (login: string): string => login.toLowerCase();

export const hasLogin = (logins: readonly string[], login: string): boolean =>
  logins.some((one) => foldLogin(one) === foldLogin(login));
