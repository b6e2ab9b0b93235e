"use strict";
document.querySelectorAll(".legend button").forEach((button) => {
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") === "true";
    button.setAttribute("aria-pressed", String(!on));
    document.body.classList.toggle("hide-" + button.dataset.rule, on);
    document.querySelectorAll(".text ." + button.dataset.rule).forEach((mark) => {
      mark.classList.toggle("quiet", on);
    });
  });
});
