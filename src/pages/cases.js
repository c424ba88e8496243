// Lets people search and sort the table of cases, which is complete without it.

const table = document.getElementById('cases');
const groups = [...table.tBodies].map((body) => ({ body, head: body.rows[0], rows: [...body.rows].slice(1) }));
const search = document.getElementById('search');
const found = document.getElementById('found');

/** Shows the rows that hold every word that is searched for. */
function show() {
  const words = search.value.toLowerCase().replaceAll('\'', '’').split(/\s+/).filter(Boolean);
  let [shown, all] = [0, 0];
  for (const { head, rows } of groups) {
    let inGroup = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      inGroup += !row.hidden;
    }
    head.hidden = inGroup === 0;
    shown += inGroup;
    all += rows.length;
  }
  found.textContent = words.length ? `${shown} of ${all} cases` : `${all} cases`;
}

/** What a row is sorted by: a number in a column of numbers, if there is one, else words. */
function valueOf(row, column) {
  const cell = row.cells[column];
  const value = cell.dataset.value ?? '';
  if (cell.classList.contains('app-case-table__number')) return value === '' ? value : Number(value);
  return value || (cell.querySelector('summary') ?? cell).textContent.trim();
}

/** Sorts each group by a column; what has no number where the others have one comes last in both directions. */
function sort(column, down) {
  for (const { body, rows } of groups) {
    rows.sort((one, other) => {
      const [a, b] = [valueOf(one, column), valueOf(other, column)];
      if (typeof a !== typeof b) return typeof a === 'string' ? 1 : -1;
      const order = typeof a === 'number' ? a - b : a.localeCompare(b);
      return down ? -order : order;
    });
    body.append(...rows);
  }
}

for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
  // The links are nothing to sort by.
  if (column === table.tHead.rows[0].cells.length - 1) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'app-case-table__sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const down = head.ariaSort === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    sort(column, down);
  });
}

/** Opens the words of the case that the address names. */
function open() {
  const row = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = row && row.querySelector?.('details');
  if (details) details.open = true;
}

search.addEventListener('input', show);
addEventListener('hashchange', open);
document.getElementById('tools').hidden = false;
show();
open();
document.documentElement.dataset.ready = '';
