/** The source that is no file: the environment of the process. */
export const environment = 'environment';
