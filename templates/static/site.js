"use strict";

// Opened from a folder, a browser shows the folder and not its index.html: name the file.
if (location.protocol === "file:") {
  const name = event => {
    const link = event.target.closest?.("a[href]");
    if (link && link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  };
  document.addEventListener("pointerdown", name, true);
  document.addEventListener("focusin", name, true);
  document.querySelectorAll("form[action$='/']").forEach(form => {
    form.action += "index.html";
  });
}

// Whoever enters a search field will search: what every answer begins with is fetched meanwhile.
document.querySelectorAll("form[data-index]").forEach(form => {
  form.addEventListener("focusin", () => {
    if (location.protocol !== "file:" && !navigator.connection?.saveData) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.as = "script";
      link.href = form.dataset.index;
      document.head.append(link);
    }
  }, { once: true });
});

// A slash begins a search, wherever the reader is not already typing.
document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, select, textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const fields = [...document.querySelectorAll("input[type=search]")];
    const field = fields.find(f => f.offsetParent && f.id !== "find") ?? fields.find(f => f.offsetParent);
    if (field) {
      field.focus();
      event.preventDefault();
    }
  }
});
