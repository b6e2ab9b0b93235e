"use strict";

// Narrows an index to the names that hold what is typed.
document.querySelectorAll("[data-narrow]").forEach(form => {
  const input = form.querySelector("input");
  const groups = [...document.querySelectorAll("[data-narrowed] > *")];
  form.classList.add("ready");
  form.addEventListener("submit", event => event.preventDefault());
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    groups.forEach(group => {
      const items = [...group.querySelectorAll("li")];
      items.forEach(item => {
        item.hidden = !item.querySelector("a").textContent.toLowerCase().includes(wanted);
      });
      group.hidden = items.every(item => item.hidden);
    });
  });
});
