/**
 * Word pastes the points of a list as paragraphs (`mso-list:l0 level2 lfo1`) whose number or bullet is a text of its own. They become
 * lists again, one inside the other by their levels.
 */
export function groupWordLists(page: Document): void {
  for (const first of page.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')) {
    if (!isPoint(first) || isPoint(first.previousElementSibling)) continue;
    const points: Element[] = [];
    for (let next: Element | null = first; isPoint(next); next = next?.nextElementSibling ?? null) if (next) points.push(next);
    first.before(listOf(page, points.map(pointOf)));
    for (const point of points) point.remove();
  }
}

interface WordPoint {
  readonly level: number;
  readonly ordered: boolean;
  readonly content: readonly Node[];
}

const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/iu;
const NUMBER = /^\s*(?:\d+|[a-z]|[ivxlcdm]+)\s*[.)°]/iu;

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

function isPoint(element: Element | null): boolean {
  return element !== null && LEVEL.test(styleOf(element));
}

function pointOf(element: Element): WordPoint {
  const marker = [...element.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/iu.test(styleOf(span)));
  const ordered = NUMBER.test(marker?.textContent ?? '');
  marker?.remove();
  return { level: Number(LEVEL.exec(styleOf(element))?.[1] ?? 1), ordered, content: [...element.childNodes] };
}

function listOf(page: Document, points: readonly WordPoint[]): Node {
  const lists = page.createDocumentFragment();
  const top = points[0]?.level ?? 1;
  let rank = 0;
  while (rank < points.length) {
    const point = points[rank];
    let end = rank + 1;
    while ((points[end]?.level ?? 0) > top) end += 1;
    const name = point?.ordered === true ? 'ol' : 'ul';
    const last = lists.lastElementChild;
    const list = last?.localName === name ? last : lists.appendChild(page.createElement(name));
    const item = list.appendChild(page.createElement('li'));
    const words = item.appendChild(page.createElement('p'));
    words.append(...(point?.content ?? []));
    if (end > rank + 1) item.append(listOf(page, points.slice(rank + 1, end)));
    rank = end;
  }
  return lists;
}
