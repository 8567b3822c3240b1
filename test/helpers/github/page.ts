import type { Answer } from './answer.ts';

const usual = 30;
const most = 100;

/** One page of a list, with the links to the others as GitHub writes them: by the number of the repository. */
export function paged(
  { list = [], wrap }: Answer,
  query: URLSearchParams,
  url: string,
): Pick<Answer, 'json' | 'headers'> {
  const size = Math.min(most, Math.max(1, Number(query.get('per_page') ?? usual)));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(list.length / size));
  const items = list.slice((page - 1) * size, page * size);
  const to = (number: number, rel: string): string => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `<${url}?${next.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return { json: wrap ? wrap(items) : items, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
