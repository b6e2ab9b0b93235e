"use strict";

// What only works with a script is shown by one.
document.querySelectorAll("[data-script]").forEach(part => {
  part.hidden = false;
});

// The day of access is the reader's today (GB/T 7714).
const today = new Date();
const two = number => String(number).padStart(2, "0");
document.querySelectorAll("[data-today]").forEach(part => {
  part.textContent = `[${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}]`;
});

document.querySelectorAll("[data-citation]").forEach(citation => {
  const text = () => citation.querySelector("pre").textContent;
  const copy = citation.querySelector("[data-copy]");
  copy.addEventListener("click", async () => {
    const selection = getSelection();
    selection.selectAllChildren(citation.querySelector("pre"));
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      document.execCommand("copy");
    }
    const name = copy.textContent;
    copy.textContent = copy.dataset.done;
    setTimeout(() => {
      copy.textContent = name;
    }, 2000);
  });
  citation.querySelector("[data-save]")?.addEventListener("click", () => {
    const link = document.createElement("a");
    const slug = location.pathname.replace(/index\.html$/, "").split("/").filter(Boolean).pop();
    link.href = URL.createObjectURL(new Blob([text()], { type: "text/plain" }));
    link.download = `${slug}.${citation.dataset.citation}`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
});

document.querySelector("[data-print]")?.addEventListener("click", () => print());

// The outline marks the section that is being read: the last heading above the middle.
const outline = document.querySelector("[data-outline]");
if (outline) {
  const links = [...outline.querySelectorAll("a")];
  const headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const read = headings.findLastIndex(heading => heading?.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, i) => (i === read ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
  };
  let asked = false;
  addEventListener("scroll", () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    }
  }, { passive: true });
  mark();
}
