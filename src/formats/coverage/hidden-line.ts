/** What compilers of .NET write for code that no line of the source stands for. */
export const hiddenLine = 0xfeefee;
