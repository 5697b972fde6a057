// Material gives the dialog of its search no name.
document.querySelectorAll("[role=dialog]:not([aria-label])").forEach((one) => one.setAttribute("aria-label", "Search"));

// The matrix with columns to toggle and filters; the tables are whole without it.
(() => {
  const root = document.querySelector(".aioc-matrix");
  if (!root) return;

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const everyHead = [...root.querySelectorAll("thead th[data-column]")];
  const heads = [...new Map(everyHead.map((head) => [head.dataset.column, head])).values()];
  const columns = heads.map((head) => ({
    id: head.dataset.column,
    note: head.dataset.note,
    date: head.dataset.date,
    title: head.textContent.trim(),
    shown: head.dataset.note !== "mock",
  }));
  const rows = [...root.querySelectorAll("tbody tr")];
  const tables = [...root.querySelectorAll("table")];
  const wanted = { text: "", word: "", differ: false };

  const asked = new URLSearchParams(location.hash.slice(1));
  if (asked.has("columns")) {
    const names = asked.get("columns").split(",");
    columns.forEach((column) => { column.shown = names.includes(column.id); });
    wanted.differ = asked.get("differ") === "1";
  }

  const differs = (cells) => {
    const words = cells.map((cell) => cell.dataset.word || "").filter(Boolean);
    return new Set(words).size > 1;
  };
  const fits = (row) => {
    const cells = [...row.querySelectorAll("td")].filter((cell) => !cell.hidden);
    const text = `${row.dataset.row} ${row.querySelector("th").textContent}`.toLowerCase();
    return text.includes(wanted.text)
      && (!wanted.word || cells.some((cell) => cell.dataset.word === wanted.word))
      && (!wanted.differ || differs(cells));
  };
  const status = make("p", { className: "aioc-status" });
  status.setAttribute("role", "status");

  const show = () => {
    const shown = new Map(columns.map((column) => [column.id, column.shown]));
    root.querySelectorAll("[data-column]").forEach((cell) => { cell.hidden = !shown.get(cell.dataset.column); });
    rows.forEach((row) => { row.hidden = !fits(row); });
    tables.forEach((table) => {
      const empty = ![...table.tBodies[0].rows].some((row) => !row.hidden);
      const region = table.closest(".aioc-scroll");
      region.hidden = empty;
      region.previousElementSibling.hidden = empty;
    });
    const left = rows.filter((row) => !row.hidden).length;
    status.textContent = `${left} of ${rows.length} rows, ${columns.filter((one) => one.shown).length} columns`;
  };

  const box = (words, checked, changed) => {
    const input = make("input", { type: "checkbox", checked });
    input.addEventListener("change", () => { changed(input.checked); show(); });
    return make("label", {}, input, ` ${words}`);
  };
  const text = make("input", { type: "search", id: "aioc-text" });
  text.addEventListener("input", () => { wanted.text = text.value.toLowerCase(); show(); });
  const words = [...new Set([...root.querySelectorAll("td[data-word]")].map((cell) => cell.dataset.word))];
  const word = make("select", { id: "aioc-word" }, make("option", { value: "" }, "any"));
  words.forEach((one) => word.append(make("option", { value: one }, one)));
  word.addEventListener("change", () => { wanted.word = word.value; show(); });

  const boxes = make("div", { className: "aioc-boxes" });
  const fill = () => boxes.replaceChildren(...columns.map((column) =>
    box(column.title, column.shown, (checked) => { column.shown = checked; })));
  const choose = (words, which) => {
    const button = make("button", { type: "button" }, words);
    button.addEventListener("click", () => {
      columns.forEach((column) => { column.shown = which(column); });
      fill();
      show();
    });
    return button;
  };
  fill();
  const form = make("div", { className: "aioc-controls" },
    make("p", {},
      make("label", { htmlFor: "aioc-text" }, "Rows with "), text,
      make("label", { htmlFor: "aioc-word" }, " that somewhere are "), word, " ",
      box("only where columns differ", wanted.differ, (checked) => { wanted.differ = checked; })),
    make("details", { open: false }, make("summary", {}, "Columns"),
      make("p", {},
        choose("measured", (one) => !one.note), " ",
        choose("claimed", (one) => one.note === "claimed"), " ",
        choose("all", () => true), " ",
        choose("none", () => false)),
      boxes),
    status);
  root.before(form);

  // What a cell says opens over the table; the link in it leads on to the run.
  const dialog = make("dialog", { className: "aioc-dialog" });
  document.body.append(dialog);
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  root.addEventListener("click", (event) => {
    const link = event.target.closest("td a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const cell = link.closest("td");
    const row = cell.parentElement.querySelector("th");
    const column = columns.find((one) => one.id === cell.dataset.column);
    const close = make("button", { type: "button" }, "Close");
    close.addEventListener("click", () => dialog.close());
    const heading = make("h2", { id: "aioc-dialog-title" }, row.textContent);
    dialog.setAttribute("aria-labelledby", heading.id);
    dialog.replaceChildren(
      heading,
      make("p", {}, make("strong", {}, column.title), column.date ? `, recorded ${column.date}` : ""),
      make("p", {}, [link.ariaLabel, link.title].filter(Boolean).join(": ")),
      make("p", {},
        make("a", { href: link.href }, "All that this run shows"), " · ",
        make("a", { href: row.querySelector("a").href }, "What the row asks")),
      close);
    dialog.showModal();
  });

  // Arrow keys walk from cell to cell.
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const walk = (cell, [down, right]) => {
    const line = rows.filter((row) => !row.hidden);
    let place = line.indexOf(cell.parentElement);
    let column = cell.cellIndex;
    for (;;) {
      place += down;
      column += right;
      const next = line[place] && line[place].cells[column];
      if (!next) return;
      const link = !next.hidden && next.querySelector("a");
      if (link) { link.focus(); return; }
    }
  };
  root.addEventListener("keydown", (event) => {
    const cell = event.target.closest("tbody td, tbody th");
    if (!cell || !steps[event.key]) return;
    event.preventDefault();
    walk(cell, steps[event.key]);
  });
  show();
})();
