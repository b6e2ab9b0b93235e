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
}
