"use strict";

/** Lays two to four cases side by side; the address names them. */
(() => {
  const page = document.querySelector("[data-compare]");
  const words = JSON.parse(page.dataset.words);
  const chinese = document.documentElement.lang.startsWith("zh");
  const { home } = page.dataset;
  const MOST = 4;
  const OFFERED = 8;

  const form = page.querySelector("form[role=search]");
  const input = form.elements.q;
  const offers = page.querySelector("[data-offers]");
  const status = page.querySelector("[data-status]");
  const table = page.querySelector("[data-table]");

  casebook.open(page.dataset.index);

  const slugs = () => [...new Set(new URLSearchParams(location.search).getAll("case"))].slice(0, MOST);

  function address(chosen) {
    const query = new URLSearchParams(chosen.map(slug => ["case", slug]));
    return location.pathname + (chosen.length ? `?${query}` : "");
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      value !== null && made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  const zh = { lang: chinese ? null : "zh-CN" };
  const label = term => (chinese ? term.name : term.english);

  function choose(chosen) {
    history.pushState(null, "", address(chosen));
    update();
  }

  const prompt = count => (count < 2 ? words[count ? "one-more" : "start"] : "");

  async function update() {
    const core = await casebook.columns();
    const numbers = (await Promise.all(slugs().map(casebook.number))).filter(n => n !== undefined);
    const cases = await Promise.all(numbers.map(async number => ({ number, ...(await casebook.text(number)) })));
    form.hidden = cases.length >= MOST;
    status.textContent = prompt(cases.length);
    table.hidden = !cases.length;
    draw(core, cases);
  }

  function draw(core, cases) {
    const head = element("tr", {}, element("td", {}), ...cases.map(item => {
      const away = element("button", { type: "button", class: "plain" }, words.remove, element("span", { class: "hidden" }, ` ${item.title}`));
      away.addEventListener("click", () => choose(slugs().filter(slug => slug !== item.slug)));
      return element("th", { scope: "col" }, element("a", { href: `${home}cases/${item.slug}/`, ...zh }, item.title), away);
    }));
    const rows = [
      row("place", cases, item => place(core, item.number)),
      row("organisation", cases, item => [element("span", zh, item.organisation)]),
      row("year", cases, item => [core.year[item.number] ? String(core.year[item.number]) : ""]),
      row("themes", cases, item => [element("ul", {}, ...core.theme[item.number].map(i =>
        element("li", {}, element("a", { href: `${home}themes/${core.themes[i].id}/` }, label(core.themes[i])))))]),
      row("summary", cases, item => [element("span", zh, item.summary)]),
      row("outline", cases, item => [element("ul", {}, ...item.sections.filter(s => s.heading).map(s =>
        element("li", {}, element("a", { href: `${home}cases/${item.slug}/#${encodeURIComponent(s.anchor)}`, ...zh }, s.heading))))]),
    ].filter(Boolean);
    const body = element("tbody", {}, ...rows);
    const figures = element("tbody", {}, element("tr", {}, element("th", { class: "part", scope: "colgroup", colspan: cases.length + 1 }, words.figures)), ...shared(core, cases), ...own(cases));
    table.dataset.cases = cases.length;
    table.replaceChildren(table.caption, element("thead", {}, head), body, figures);
  }

  function row(name, cases, content) {
    const cells = cases.map(item => element("td", {}, ...content(item)));
    return cells.some(cell => cell.textContent.trim()) ? element("tr", {}, element("th", { scope: "row" }, words[name]), ...cells) : null;
  }

  function place(core, number) {
    if (core.place[number] < 0) {
      return [""];
    }
    const { id, path } = core.places[core.place[number]];
    const names = path.map(i => label(core.places[i]));
    return [element("a", { href: `${home}regions/${id}/` }, chinese ? names.join("") : names.reverse().join(", "))];
  }

  const fact = (item, number) => {
    const { label: name, amount, unit } = item.facts[number];
    return element("p", {}, element("a", { class: "num", href: `${home}cases/${item.slug}/#figure-${number + 1}` }, element("strong", {}, amount), chinese ? unit : ` ${unit}`), " ", element("small", zh, name));
  };

  const of = (item, id) => item.facts.flatMap((f, i) => (f.indicator === id ? [i] : []));

  /** A row for each indicator that at least two of the cases report. */
  function shared(core, cases) {
    return core.indicators
      .filter(indicator => cases.filter(item => of(item, indicator.id).length).length > 1)
      .map(indicator => element("tr", {},
        element("th", { scope: "row" }, element("a", { href: `${home}indicators/${indicator.id}/` }, label(indicator))),
        ...cases.map(item => element("td", {}, ...of(item, indicator.id).map(i => fact(item, i))))));
  }

  /** All other figures, each case's own. */
  function own(cases) {
    const counts = new Map();
    cases.forEach(item => new Set(item.facts.map(f => f.indicator)).forEach(id => counts.set(id, (counts.get(id) ?? 0) + 1)));
    const rest = cases.map(item => item.facts.flatMap((f, i) => (f.indicator && counts.get(f.indicator) > 1 ? [] : [i])));
    return rest.some(list => list.length)
      ? [element("tr", {}, element("th", { scope: "row" }, words["own-figures"]), ...cases.map((item, c) => element("td", {}, ...rest[c].map(i => fact(item, i)))))]
      : [];
  }

  // Adding a case

  let turn = 0;

  async function offer() {
    const mine = ++turn;
    const query = input.value.trim();
    const hits = query ? await casebook.find(query) : null;
    const core = await casebook.columns();
    const best = hits ? [...hits].sort((a, b) => b[1] - a[1] || core.year[b[0]] - core.year[a[0]] || a[0] - b[0]).slice(0, OFFERED) : [];
    const rows = await Promise.all(best.map(async ([number]) => casebook.text(number)));
    if (mine !== turn) {
      return;
    }
    const chosen = slugs();
    const wanted = await casebook.terms(query);
    const found = rows.filter(r => casebook.matches(r, wanted));
    status.textContent = query && !found.length ? words.none.replaceAll("{0}", query) : prompt(chosen.length);
    offers.replaceChildren(...found.filter(r => !chosen.includes(r.slug)).map(r => {
      const add = element("button", { type: "button", class: "plain" }, words.add, element("span", { class: "hidden" }, ` ${r.title}`));
      add.addEventListener("click", () => {
        input.value = "";
        offers.replaceChildren();
        choose([...slugs(), r.slug]);
        input.focus();
      });
      return element("li", {}, element("span", zh, r.title), add);
    }));
  }

  let typing = 0;
  const typed = () => {
    clearTimeout(typing);
    typing = setTimeout(offer, 150);
  };
  input.addEventListener("input", event => event.isComposing || typed());
  input.addEventListener("compositionend", typed);
  form.addEventListener("submit", event => {
    event.preventDefault();
    offer();
  });
  addEventListener("popstate", update);
  page.hidden = false;
  update();
})();
