"use strict";

/** Lists cases by words and by filters. The address holds the whole state, so it can be shared. */
(() => {
  const page = document.querySelector("[data-browse]");
  const words = JSON.parse(page.dataset.words);
  const chinese = document.documentElement.lang.startsWith("zh");
  const { home } = page.dataset;
  const FACETS = ["place", "theme", "indicator", "year", "kind"];
  const NONE = "none";
  const STEP = 20;
  const STEP_WITH_SNIPPETS = 10;

  const form = page.querySelector("form[role=search]");
  const input = form.elements.q;
  const status = page.querySelector("[data-status]");
  const suggestions = page.querySelector("[data-suggestions]");
  const facets = page.querySelector("[data-facets]");
  const results = page.querySelector("[data-results]");
  const more = page.querySelector("[data-more]");
  const sort = page.querySelector("[data-sort]");
  const clear = page.querySelector("[data-clear]");

  casebook.open(page.dataset.index);

  const say = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), words[key]);

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== null && value !== undefined && value !== false) {
        made.setAttribute(key, value === true ? "" : value);
      }
    }
    made.append(...children.filter(child => child !== null));
    return made;
  }

  // State and address

  let state = read();

  function read() {
    const query = new URLSearchParams(location.search);
    const chosen = Object.fromEntries(FACETS.map(name => [name, query.getAll(name)]));
    return { q: query.get("q") ?? "", sort: query.get("sort") ?? "", chosen };
  }

  function write(push) {
    const query = new URLSearchParams();
    if (state.q) {
      query.set("q", state.q);
    }
    FACETS.forEach(name => state.chosen[name].forEach(value => query.append(name, value)));
    if (state.sort) {
      query.set("sort", state.sort);
    }
    const address = location.pathname + (query.size ? `?${query}` : "");
    history[push ? "pushState" : "replaceState"](null, "", address);
  }

  const isFiltered = () => FACETS.some(name => state.chosen[name].length);
  const isEmpty = () => !state.q.trim() && !state.sort && !isFiltered();

  // Which cases

  /** For each facet, the options of a case, as ids. */
  function options(core, name, number) {
    const paths = (terms, i) => terms[i].path.map(p => terms[p].id);
    switch (name) {
      case "place":
        return core.place[number] < 0 ? [NONE] : paths(core.places, core.place[number]);
      case "theme":
        return [...new Set(core.theme[number].flatMap(i => paths(core.themes, i)))];
      case "indicator":
        return core.indicator ? core.indicator[number].map(i => core.indicators[i].id) : [];
      case "year":
        return [core.year[number] ? String(core.year[number]) : NONE];
      default:
        return [core.kind[number]];
    }
  }

  /** Cases that pass all filters, and for each facet the counts of its options under the others. */
  function choose(core, hits) {
    const counts = Object.fromEntries(FACETS.map(name => [name, new Map()]));
    const passed = [];
    const wanted = FACETS.map(name => state.chosen[name]);
    for (let number = 0; number < core.cases; number++) {
      if (hits && !hits.has(number)) {
        continue;
      }
      const has = FACETS.map(name => options(core, name, number));
      const fails = FACETS.filter((_, i) => wanted[i].length && !wanted[i].some(id => has[i].includes(id)));
      if (!fails.length) {
        passed.push(number);
      }
      FACETS.forEach((name, i) => {
        if (fails.length === 0 || (fails.length === 1 && fails[0] === name)) {
          has[i].forEach(id => counts[name].set(id, (counts[name].get(id) ?? 0) + 1));
        }
      });
    }
    return { passed, counts };
  }

  function order(core, hits, numbers) {
    const byYear = (a, b) => core.year[b] - core.year[a];
    const byWeight = (a, b) => hits.get(b) - hits.get(a);
    if (state.sort === "new") {
      return numbers.sort((a, b) => byYear(a, b) || a - b);
    }
    return hits && state.sort !== "place"
      ? numbers.sort((a, b) => byWeight(a, b) || byYear(a, b) || a - b)
      : numbers;
  }

  // Facets

  const label = term => (chinese ? term.name : term.english);

  const term = (id, said) => ({ id, name: said, english: said, depth: 0 });

  function terms(core, name) {
    switch (name) {
      case "place":
        return [...core.places, term(NONE, words["no-place"])];
      case "theme":
        return core.themes;
      case "indicator":
        return core.indicators;
      case "year":
        return [...core.years.filter(Boolean).reverse().map(year => term(String(year), String(year))),
          term(NONE, words["no-year"])];
      default:
        return core.kinds.map(kind => term(kind, words[`kind.${kind}`]));
    }
  }

  /** Options worth showing: those with cases; what lies within an option once it is chosen. */
  function shown(core, name, counts) {
    const chosen = state.chosen[name];
    return terms(core, name).filter(term => {
      const parent = term.depth ? term.id.slice(0, term.id.lastIndexOf("/")) : null;
      const open = !parent || chosen.some(id => id === parent || id.startsWith(`${parent}/`));
      return open && (counts.get(term.id) || chosen.includes(term.id));
    });
  }

  function drawFacets(core, { passed, counts }) {
    const useful = passed.length > 0 || isFiltered();
    const focused = document.activeElement?.id;
    const opened = new Set([...facets.querySelectorAll("details[open]")].map(d => d.dataset.name));
    facets.replaceChildren(...FACETS.map(name => {
      const unread = name === "indicator" && !core.indicator;
      const items = unread ? [] : shown(core, name, counts[name]);
      const chosen = state.chosen[name];
      if (!items.length && !(name === "indicator" && core.indicators.length && useful)) {
        return "";
      }
      const list = element("ul", {}, ...items.map(term => {
        const id = `facet-${name}-${term.id.replaceAll("/", "-")}`;
        const box = element("input", { type: "checkbox", id, checked: chosen.includes(term.id) });
        box.addEventListener("change", () => toggle(name, term.id, box.checked));
        return element("li", { class: `depth-${term.depth}` },
          element("label", { for: id }, box, element("span", {}, label(term)), " ",
            element("span", { class: "num" }, String(counts[name].get(term.id) ?? 0))));
      }));
      const open = opened.has(name) || (wide() && (chosen.length > 0 || (!facets.childElementCount && ["place", "theme"].includes(name))));
      const names = terms(core, name).filter(term => chosen.includes(term.id)).map(label);
      const group = element("details", { "data-name": name, open },
        element("summary", { id: `facets-${name}` }, words[`facet.${name}`], names.length ? element("small", {}, names.join(words.comma)) : null),
        items.length || unread ? list : element("p", {}, words["no-indicators"]));
      unread && group.addEventListener("toggle", readFigures, { once: true });
      return group;
    }));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }

  /** Which case reports which indicator is a file of its own, read when somebody asks. */
  async function readFigures() {
    await casebook.figures();
    if (last) {
      drawFacets(last.core, choose(last.core, last.hits));
    }
  }

  const wide = () => matchMedia("(min-width: 64em)").matches;

  /** Choosing within an option narrows it: the option above or below is let go. */
  function toggle(name, id, on) {
    const apart = other => other !== id && !other.startsWith(`${id}/`) && !id.startsWith(`${other}/`);
    const rest = state.chosen[name].filter(apart);
    state.chosen[name] = on ? [...rest, id] : rest;
    write(true);
    update();
  }

  // Results

  /** Cuts the text around the first words found, with the words marked. */
  function snippet(text, wanted) {
    let best = null;
    for (const section of text.sections) {
      const folded = casebook.fold(section.text);
      const found = wanted.filter(term => folded.text.includes(term));
      if (found.length && (!best || found.length > best.found.length)) {
        best = { section, folded, found };
      }
    }
    return best;
  }

  function marked(text, wanted, from = 0, to = text.length) {
    const folded = casebook.fold(text);
    const spans = [];
    for (const term of wanted) {
      for (let i = folded.text.indexOf(term); i >= 0; i = folded.text.indexOf(term, i + term.length)) {
        spans.push([folded.at[i], folded.at[i + term.length - 1] + 1]);
      }
    }
    spans.sort((a, b) => a[0] - b[0]);
    const parts = [];
    let at = from;
    for (const [start, end] of spans) {
      if (start >= at && end <= to) {
        parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
        at = end;
      }
    }
    parts.push(text.slice(at, to));
    return parts;
  }

  const BEFORE = 24;
  const AFTER = 72;

  function quote(text, wanted, address) {
    const best = snippet(text, wanted);
    if (!best) {
      const key = [text.summary, ...text.facts.map(f => f.label), ...text.keys, text.organisation].find(k => wanted.some(term => casebook.fold(k).text.includes(term)));
      return key ? element("p", { class: "snippet", lang: "zh-CN" }, ...marked(key, wanted)) : null;
    }
    const { section, folded, found } = best;
    const start = folded.at[folded.text.indexOf(found[0])];
    const end = folded.at[folded.text.indexOf(found[0]) + found[0].length - 1] + 1;
    const from = beginning(section.text, start);
    const stop = section.text.indexOf("\n", end);
    const to = Math.min(stop < 0 ? section.text.length : stop, whole(section.text, Math.max(end, start + AFTER), 1));
    const anchor = section.anchor ? encodeURIComponent(section.anchor) : "";
    const context = i => encodeURIComponent(i).replaceAll("-", "%2D");
    const before = context(section.text.slice(Math.max(from, start - 8), start).trim());
    const target = `${before ? `${before}-,` : ""}${context(section.text.slice(start, end))}`;
    return element("p", { class: "snippet", lang: "zh-CN" },
      from > 0 && section.text[from - 1] !== "\n" ? "…" : null,
      ...marked(section.text, wanted, from, to),
      to < section.text.length && section.text[to] !== "\n" ? "…" : null,
      " ",
      element("a", { href: `${address}#${anchor}:~:text=${target}` }, section.heading ? say("in-section", within(section.heading)) : words["in-text"]));
  }

  /** Where the words before a hit begin: after a mark if there is one near, else so many characters ahead. */
  function beginning(text, hit) {
    const paragraph = text.lastIndexOf("\n", hit - 1) + 1;
    if (hit - paragraph <= BEFORE) {
      return paragraph;
    }
    const mark = /[，。；：！？、][”’）》」』]*/u.exec(text.slice(hit - BEFORE, hit));
    return mark ? hit - BEFORE + mark.index + mark[0].length : whole(text, hit - BEFORE, -1);
  }

  /** The next place that lies within no number and no word of letters: 2007 is never cut to 007. */
  function whole(text, at, step) {
    const joins = i => /[\p{N}\p{Script=Latin}.,%]/u.test(text[i] ?? "");
    let i = at;
    while (joins(i - 1) && joins(i)) {
      i += step;
    }
    return i;
  }

  /** Quotes within quotes are single ones (GB/T 15834). */
  const within = quoted => quoted.replaceAll("“", "‘").replaceAll("”", "’");

  const excerpt = text => text.summary ? element("p", { class: "excerpt", lang: "zh-CN" }, text.summary) : null;

  async function card(core, number, { wanted, loose }) {
    const text = await casebook.text(number);
    if (wanted.length && !loose && !casebook.matches(text, wanted)) {
      return null;
    }
    const marks = loose ? casebook.parts(text, wanted) : wanted;
    const address = `${home}cases/${text.slug}/`;
    const facts = [];
    const kind = core.kind[number];
    if (kind !== "case") {
      facts.push(element("span", { class: "kind" }, words[`kind.${kind}`]));
    }
    if (core.place[number] >= 0) {
      const place = core.places[core.place[number]];
      const names = place.path.map(i => label(core.places[i]));
      facts.push(element("a", { href: `${home}regions/${place.id}/` }, chinese ? names.join("") : names.reverse().join(", ")));
    }
    if (core.year[number]) {
      facts.push(element("a", { class: "num", href: `${home}years/${core.year[number]}/` }, String(core.year[number])));
    }
    for (const i of core.theme[number]) {
      facts.push(element("a", { class: "theme", href: `${home}themes/${core.themes[i].id}/` }, label(core.themes[i])));
    }
    const separated = facts.flatMap(fact => [fact, " "]);
    return element("li", {}, element("article", { class: "card" },
      element("h3", {}, element("a", { href: address, lang: "zh-CN" }, ...marked(text.title, marks))),
      element("p", { class: "facts" }, ...separated),
      (marks.length ? quote(text, marks, address) : null) ?? excerpt(text)));
  }

  let turn = 0;
  let last = null;

  function update() {
    const mine = ++turn;
    answer(mine).catch(() => {
      if (mine === turn) {
        status.textContent = words.failed;
        results.removeAttribute("aria-busy");
      }
    });
  }

  async function answer(mine) {
    input.value !== state.q && document.activeElement !== input && (input.value = state.q);
    const core = await casebook.columns();
    if (state.chosen.indicator.length) {
      await casebook.figures();
    }
    const query = state.q.trim();
    const wanted = query ? await casebook.terms(query) : [];
    const hits = query ? await casebook.find(query) : null;
    if (mine !== turn) {
      return;
    }
    suggest(core, query);
    const standing = page.dataset.static !== undefined && isEmpty();
    page.classList.toggle("standing", standing);
    clear.hidden = !isFiltered();
    const asked = { query, wanted, loose: false };
    const ranked = list(core, query && !wanted.length ? new Map() : hits);
    if (standing || isEmpty()) {
      sort.hidden = !standing;
      results.replaceChildren();
      status.textContent = standing ? "" : words.start;
      more.hidden = true;
      return;
    }
    results.setAttribute("aria-busy", "true");
    const said = hits?.size !== 0 && await show(core, ranked, asked, 0, mine);
    if (!said && hits && (!hits.size || ranked.length)) {
      const most = await casebook.loose(query);
      if (mine === turn) {
        await show(core, list(core, most), { ...asked, loose: most.size > 0 }, 0, mine);
      }
    }
  }

  /** The cases to show, in order; draws the filters for them. */
  function list(core, hits) {
    last = { core, hits };
    const chosen = choose(core, hits);
    drawFacets(core, chosen);
    sort.hidden = !chosen.passed.length;
    sort.elements.sort.value = state.sort;
    return order(core, hits, chosen.passed);
  }

  /**
   * Shows the next cards, each as soon as it and those before it are read. How many there are is
   * known at once if the index alone decides, and else when all texts are read; until then it is
   * said to be about so many. Whoever comes back finds as many as were shown before.
   *
   * @returns whether there is any
   */
  async function show(core, ranked, asked, from, mine) {
    const step = asked.query ? STEP_WITH_SNIPPETS : STEP;
    const length = Math.max(step, from ? 0 : history.state?.shown ?? 0);
    const numbers = ranked.slice(from, from + length);
    const exact = asked.loose || casebook.isExact(asked.wanted);
    results.setAttribute("aria-busy", "true");
    from || results.replaceChildren();
    more.hidden = true;
    if (exact) {
      status.textContent = tell(asked, ranked.length, true);
    }
    const good = [];
    let shown = 0;
    for (const [i, made] of numbers.map(number => card(core, number, asked)).entries()) {
      const item = await made;
      if (mine !== turn) {
        return true;
      }
      if (item) {
        good.push(numbers[i]);
        results.append(item);
        from && !shown++ && item.querySelector("a").focus();
      }
    }
    const count = ranked.length - numbers.length + good.length;
    const rest = count - from - good.length;
    results.removeAttribute("aria-busy");
    status.textContent = tell(asked, count, exact || !rest);
    more.hidden = !rest;
    more.textContent = say("more", Math.min(step, rest));
    const next = ranked.toSpliced(from, numbers.length, ...good);
    more.onclick = () => {
      history.replaceState({ shown: from + good.length + step }, "");
      show(core, next, asked, from + good.length, mine);
    };
    return count > 0;
  }

  function tell({ query, wanted, loose }, count, exact) {
    if (query && !wanted.length) {
      return words["no-words"];
    }
    const said = within(query);
    if (!count) {
      return query && !isFiltered() ? say("none-for", said) : words.none;
    }
    if (!query) {
      return say("found", count);
    }
    return say(loose ? "found-loosely" : exact ? "found-for" : "found-about", count, said);
  }

  // Suggestions: places, themes and indicators by name, pinyin or initials

  function suggest(core, query) {
    const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    const groups = [[core.places, "regions"], [core.themes, "themes"], [core.indicators, "indicators"]];
    for (const [all, folder] of groups) {
      for (const term of all) {
        const id = term.id.slice(term.id.lastIndexOf("/") + 1).replaceAll("-", "");
        const stem = term.name.replace(/(?<=..)[省市区县旗]$/u, "");
        const hit = wanted.some(w => (w.length > 1 || /\p{Script=Han}/u.test(w)) && (
          term.name.includes(w) || w.includes(stem) || id.startsWith(w) || term.initials.startsWith(w) || term.english.toLowerCase().startsWith(w)));
        if (hit) {
          found.push(element("li", {}, element("a", { href: `${home}${folder}/${term.id}/` },
            element("small", {}, words[folder]), " ", label(term))));
        }
      }
    }
    suggestions.querySelector("ul").replaceChildren(...found.slice(0, 8));
    suggestions.hidden = !found.length;
  }

  // Events

  let typing = 0;

  function typed() {
    clearTimeout(typing);
    typing = setTimeout(() => {
      state.q = input.value;
      write(false);
      update();
    }, 150);
  }

  input.addEventListener("input", event => event.isComposing || typed());
  input.addEventListener("compositionend", typed);
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(typing);
    state.q = input.value;
    write(true);
    update();
  });
  sort.addEventListener("change", () => {
    state.sort = sort.elements.sort.value;
    write(true);
    update();
  });
  clear.addEventListener("click", () => {
    FACETS.forEach(name => {
      state.chosen[name] = [];
    });
    write(true);
    update();
    facets.querySelector("summary")?.focus();
  });
  addEventListener("popstate", () => {
    state = read();
    input.value = state.q;
    update();
  });
  page.addEventListener("keydown", event => {
    const titles = [...results.querySelectorAll("h3 a")];
    const at = titles.indexOf(document.activeElement);
    if (event.key === "Escape" && at >= 0) {
      input.focus();
    } else if (event.key === "ArrowDown" && (document.activeElement === input || at >= 0)) {
      titles[Math.min(at + 1, titles.length - 1)]?.focus();
      event.preventDefault();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (titles[at - 1] ?? input).focus();
      event.preventDefault();
    }
  });

  page.querySelectorAll("[data-script]").forEach(part => {
    part.hidden = false;
  });
  input.value = state.q;
  if (!state.q && new URLSearchParams(location.search).has("q")) {
    input.focus();
  }
  update();
})();
