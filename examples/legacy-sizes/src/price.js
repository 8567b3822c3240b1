const RATES = { DE: 0.19, FR: 0.2, NL: 0.21 };

/** Everybody added one case, and nobody took one out. */
export function priceOf(order, customer, today) {
  let price = 0;
  for (const row of order.rows) {
    if (row.amount < 1) continue;
    if (row.price === undefined) {
      throw new Error(`row ${row.id} has no price`);
    }
    let sum = row.amount * row.price;
    if (row.amount >= 100) {
      sum *= 0.9;
    } else if (row.amount >= 20) {
      sum *= 0.95;
    }
    if (row.kind === 'gift') {
      if (customer.isMember && order.rows.length > 1) {
        sum = 0;
      } else {
        sum /= 2;
      }
    }
    price += sum;
  }
  if (order.coupon) {
    if (order.coupon.until < today) {
      throw new Error('the coupon is too old');
    }
    price -= order.coupon.value;
  }
  if (price < 0) {
    price = 0;
  }
  if (customer.country !== 'DE' && customer.vatId) {
    return price;
  }
  const rate = RATES[customer.country] ?? 0;
  const withTax = price * (1 + rate);
  if (customer.isMember) {
    return Math.floor(withTax * 100) / 100;
  }
  return Math.ceil(withTax * 100) / 100;
}

export const format = (price, currency = 'EUR') => `${price.toFixed(2)} ${currency}`;
