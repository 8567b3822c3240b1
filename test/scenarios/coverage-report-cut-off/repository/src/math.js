export const add = (a, b) => a + b;
export const half = (a) => {
  if (a % 2) throw new Error("odd");
  return a / 2;
};
