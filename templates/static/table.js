"use strict";

// Tables that sort by a click on a heading; cells may carry the value to sort by.
document.querySelectorAll("table[data-sortable]").forEach(table => {
  const body = table.tBodies[0];
  const chinese = new Intl.Collator("zh-Hans-CN");
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const ascending = head.getAttribute("aria-sort") === "descending" ||
        (head.getAttribute("aria-sort") !== "ascending" && head.dataset.first !== "descending");
      const rows = [...body.rows];
      const number = rows.every(row => value(row, column) === "" || !Number.isNaN(Number(value(row, column))));
      const order = number
        ? (a, b) => (value(a, column) === "") - (value(b, column) === "") || (ascending ? 1 : -1) * (Number(value(a, column)) - Number(value(b, column)))
        : (a, b) => (ascending ? 1 : -1) * chinese.compare(value(a, column), value(b, column));
      body.append(...rows.sort(order));
      [...table.tHead.rows[0].cells].forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    });
  });
});
