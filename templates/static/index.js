"use strict";

/**
 * Reads the search index that lies beside the site. Its files are scripts that hand over a value by
 * name, because a page opened from a folder may load scripts but not fetch data. How they are made
 * is told in the package casebook.site.search of the generator, whose rules this follows.
 */
const casebook = (() => {
  const waiting = new Map();
  let folder = "";

  /** Called by the files. */
  function answer(name, value) {
    waiting.get(name)?.take(value);
  }

  /** The value of a file, loaded once. */
  function load(name) {
    let entry = waiting.get(name);
    if (!entry) {
      entry = {};
      entry.value = new Promise((take, fail) => {
        entry.take = take;
        const script = document.createElement("script");
        script.src = folder + name + ".js";
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          waiting.delete(name);
          fail(new Error(name));
        };
        document.head.append(script);
      });
      waiting.set(name, entry);
    }
    return entry.value;
  }

  // Folding

  const WORD = /[\p{L}\p{N}\p{Sm}\p{Sc}\p{So}%‰\ud800-\udfff]/u;
  const GAP = "\0";
  const SIMPLIFIED_TOO = "後於徵";
  let traditional = null;
  let simplified = null;

  function plain(c) {
    let d = c;
    const code = d.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) {
      d = String.fromCharCode(code - 0xfee0);
    } else if (code >= 0xf900 && code <= 0xfaff) {
      d = d.normalize("NFC")[0];
    } else if (code >= 0xd800 && code <= 0xdfff) {
      return d;
    }
    if (d === "," || d === ".") {
      return d;
    }
    if (d === "|" || d === "~" || !WORD.test(d)) {
      return GAP;
    }
    d = d.toLowerCase()[0];
    return traditional?.get(d) ?? d;
  }

  /**
   * A folded text and, for each of its characters, where it stands in the text as written.
   */
  function fold(text) {
    let out = "";
    const at = [];
    const digit = i => i >= 0 && i < text.length && /[0-9]/.test(plain(text[i]));
    for (let i = 0; i < text.length; i++) {
      let c = plain(text[i]);
      if (c === "," || c === ".") {
        const within = digit(i - 1) && digit(i + 1);
        if (within && c === ",") {
          continue;
        }
        c = within ? c : GAP;
      }
      if (c !== GAP || (out && !out.endsWith(GAP))) {
        out += c;
        at.push(i);
      }
    }
    if (out.endsWith(GAP)) {
      out = out.slice(0, -1);
      at.pop();
    }
    return { text: out, at };
  }

  /** The characters of GB 2312, which need no look into the table of traditional ones. */
  function isSimplified(c) {
    if (!simplified) {
      simplified = new Set();
      const decoder = new TextDecoder("gb2312");
      for (let row = 0xb0; row <= 0xf7; row++) {
        for (let cell = 0xa1; cell <= 0xfe; cell++) {
          simplified.add(decoder.decode(new Uint8Array([row, cell])));
        }
      }
    }
    return simplified.has(c) && !SIMPLIFIED_TOO.includes(c);
  }

  async function terms(query) {
    if (!traditional && [...query].some(c => /\p{Script=Han}/u.test(c) && !isSimplified(c))) {
      const pairs = await load("traditional");
      traditional = new Map();
      for (let i = 0; i < pairs.length; i += 2) {
        traditional.set(pairs[i], pairs[i + 1]);
      }
    }
    return [...new Set(fold(query).text.split(GAP).filter(Boolean))];
  }

  // Grams

  const LONGEST = 3;
  const MOST_GRAMS = 4;

  /**
   * Grams that cover a term, as few as possible; of a very long one a sample. Beside other terms,
   * which narrow the answer too, its beginning will do: each gram may be a request.
   */
  function grams(term, alone) {
    if (term.length <= LONGEST || !alone) {
      return [term.slice(0, LONGEST)];
    }
    const last = term.length - LONGEST;
    const count = Math.min(MOST_GRAMS, Math.ceil(term.length / LONGEST));
    const starts = Array.from({ length: count }, (_, i) => Math.round((last * i) / (count - 1)));
    return [...new Set(starts)].map(start => term.substr(start, LONGEST));
  }

  /** The shard that has a gram, if any. */
  function shard(core, gram) {
    core.first ??= core.shards.flatMap((range, r) =>
      range.split(" ").map((first, i) => ({ first, name: `gram/${r}-${i}` })));
    let low = 0;
    let high = core.first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (core.first[middle].first <= gram) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low ? core.first[low - 1].name : null;
  }

  function bytes(base64) {
    const text = atob(base64);
    const out = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      out[i] = text.charCodeAt(i);
    }
    return out;
  }

  class Reader {
    constructor(data) {
      this.data = data;
      this.at = 0;
    }

    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.data[this.at++];
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) {
          return value;
        }
      }
    }
  }

  /** Which cases say a gram, and where: a Map from number to place. */
  async function postings(core, gram) {
    const name = shard(core, gram);
    const found = new Map();
    if (!name) {
      return found;
    }
    const reader = new Reader(bytes(await load(name)));
    const { data } = reader;
    let current = "";
    while (reader.at < data.length) {
      const head = data[reader.at++];
      const length = (head >> 2) & 3;
      current = current.slice(0, head & 3);
      while (current.length < length) {
        current += String.fromCharCode((data[reader.at] << 8) | data[reader.at + 1]);
        reader.at += 2;
      }
      const wanted = current === gram;
      if (head & 16) {
        const number = reader.number();
        wanted && found.set(number, 0);
      } else {
        entry(reader, head & 32, core.cases, wanted ? found : null);
      }
      if (wanted) {
        break;
      }
    }
    return found;
  }

  function entry(reader, dense, cases, found) {
    const count = reader.number();
    if (!dense) {
      for (let i = 0, last = 0; i < count; i++) {
        const value = reader.number();
        last += Math.floor(value / 4);
        found?.set(last, value % 4);
      }
      return;
    }
    const set = reader.at;
    const where = set + ((cases + 7) >> 3);
    reader.at = where + ((count + 3) >> 2);
    if (found) {
      for (let number = 0, i = 0; number < cases; number++) {
        if (reader.data[set + (number >> 3)] & (1 << (number & 7))) {
          found.set(number, (reader.data[where + (i >> 2)] >> ((i & 3) * 2)) & 3);
          i++;
        }
      }
    }
  }

  /** Keeps what both have; of the two places the lesser. */
  function both(one, other) {
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    const out = new Map();
    for (const [number, place] of few) {
      if (many.has(number)) {
        out.set(number, Math.min(place, many.get(number)));
      }
    }
    return out;
  }

  const WEIGHTS = [0, 1, 4, 16];

  /**
   * Cases that have all terms of a query: a Map from number to weight; null for a query without a
   * letter or number. A term longer than three characters is known by its grams, so that a case may
   * rarely have the grams and not the term; matches() tells.
   */
  async function find(query) {
    const core = await columns();
    const wanted = await terms(query);
    if (!wanted.length) {
      return null;
    }
    const lists = await Promise.all(wanted.map(async term => {
      const all = await Promise.all(grams(term, wanted.length === 1).map(gram => postings(core, gram)));
      return all.reduce(both);
    }));
    const hits = new Map();
    for (const number of lists.reduce((a, b) => (a.size < b.size ? a : b)).keys()) {
      if (lists.every(list => list.has(number))) {
        hits.set(number, lists.reduce((sum, list) => sum + WEIGHTS[list.get(number)], 0));
      }
    }
    return hits;
  }

  const HAN = /\p{Script=Han}+/gu;
  const MOST_PAIRS = 12;

  /** Neighbouring characters of Chinese words, each with the next; other words whole. */
  function pairs(term) {
    const han = [...term.matchAll(HAN)].flatMap(([run]) =>
      run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.substr(i, 2)));
    return [...han, ...term.split(HAN).filter(Boolean)];
  }

  /**
   * Cases that say most of a query that none says as it stands: Chinese is written without blanks,
   * and whoever types 大连红色物业 means 大连 and 红色物业. More than half of the pairs are asked for,
   * so that of two words neither may be missing. A Map from number to weight, the number of pairs first.
   */
  async function loose(query) {
    const core = await columns();
    const wanted = [...new Set((await terms(query)).flatMap(pairs))].slice(0, MOST_PAIRS);
    const lists = await Promise.all(wanted.map(async pair =>
      (await Promise.all(grams(pair, true).map(gram => postings(core, gram)))).reduce(both)));
    const said = new Map();
    lists.forEach(list => list.forEach((place, number) => {
      const [count, weight] = said.get(number) ?? [0, 0];
      said.set(number, [count + 1, weight + WEIGHTS[place]]);
    }));
    const most = [...said].filter(([, [count]]) => count * 2 > wanted.length);
    return new Map(most.map(([number, [count, weight]]) => [number, count * 1000 + weight]));
  }

  /** The longest parts of the terms that a text says, of two characters and more. */
  function parts(text, wanted) {
    const said = folded(text);
    const found = new Set();
    for (const term of wanted) {
      for (let from = 0; from < term.length - 1; from++) {
        let to = from + 1;
        while (to < term.length && said.some(part => part.includes(term.slice(from, to + 1)))) {
          to++;
        }
        if (to > from + 1) {
          found.add(term.slice(from, to));
          from = to - 1;
        }
      }
    }
    return [...found].sort((a, b) => b.length - a.length);
  }

  /** Whether find() answers for every term itself, without matches(). */
  const isExact = wanted => wanted.every(term => term.length <= LONGEST);

  /** All that is searched of a case. */
  const folded = text => [text.title, text.pinyin, text.organisation, text.summary, ...text.keys,
    ...text.facts.map(f => f.label), ...text.sections.flatMap(s => [s.heading, s.text])]
    .map(part => fold(part).text);

  /** Whether a case's text says every term. */
  function matches(text, wanted) {
    const said = folded(text);
    return wanted.every(term => said.some(part => part.includes(term)));
  }

  // Columns

  function names(terms) {
    const split = text => (text ? text.split("\n") : []);
    const [ids, chinese, english, initials] =
      [terms.ids, terms.names, terms.english, terms.initials].map(split);
    const path = [];
    return ids.map((id, i) => {
      const depth = Number(terms.depths[i]);
      path.length = depth;
      path[depth] = i;
      return {
        id: path.map(p => ids[p]).join("/"),
        name: chinese[i],
        english: english[i] || id[0].toUpperCase() + id.slice(1).replaceAll("-", " "),
        initials: initials[i],
        depth,
        path: [...path],
      };
    });
  }

  const FIRST = "0".charCodeAt(0);
  const numbers = text => Array.from(text, c => c.charCodeAt(0) - FIRST);
  const sets = text => text.split(" ").slice(0, -1).map(numbers);

  let ready = null;

  /** The cases as columns: place, year, kind, themes of each by number. */
  function columns() {
    ready ??= load("core").then(core => {
      core.places = names(core.places);
      core.themes = names(core.themes);
      core.indicators = names(core.indicators);
      const place = [];
      for (let i = 0, last = -1; i < core.place.length; i += 2) {
        last += core.place[i];
        for (let n = core.place[i + 1]; n > 0; n--) {
          place.push(last);
        }
      }
      core.place = place;
      core.year = numbers(core.year).map(i => core.years[i]);
      core.kind = Array.from(core.kind, k => core.kinds[k]);
      core.theme = sets(core.theme);
      return core;
    });
    return ready;
  }

  /** Which indicators each case reports. */
  async function figures() {
    const core = await columns();
    core.indicator ??= sets(await load("figures"));
    return core.indicator;
  }

  const SLUGS = 256;

  /** The number of a case by its slug; undefined if there is none. */
  async function number(slug) {
    const core = await columns();
    const count = Math.ceil(core.cases / SLUGS);
    const hash = [...slug].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 65521, 0);
    return (await load(`slugs/${hash % count}`))[slug];
  }

  return {
    answer,
    columns,
    figures,
    find,
    fold,
    isExact,
    loose,
    matches,
    number,
    parts,
    terms,
    text: number => load(`text/${number >> 6}/${number}`),
    open: where => {
      folder = where;
    },
  };
})();
