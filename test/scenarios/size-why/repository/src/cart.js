export class Cart {
  constructor(rows = []) {
    this.rows = rows;
  }

  // Three lines of comment,
  // which count as lines
  // and not as lines of code.
  total({ coupon, member }) {
    let sum = 0;
    for (const row of this.rows) {
      if (row.amount > 0 && row.price > 0) {
        sum += row.amount * row.price;
      } else if (row.isGift) {
        continue;
      }
    }
    if (member || coupon?.isValid) sum *= 0.9;
    return sum;
  }
}

export const format = (sum) => `${sum.toFixed(2)} EUR`;
