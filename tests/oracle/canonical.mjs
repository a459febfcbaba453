// Canonical text (FORMAT.md section 1): reads only what is byte for byte RFC 8785, integers only, at most 12 deep.

const DEEPEST = 12;

/** The value of a canonical text; throws where the bytes are not one. */
export function read(bytes, most = 65_536) {
  if (bytes.length < 1 || bytes.length > most) throw new Error("size");
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  let at = 0;
  const value = any(1);
  if (at !== text.length) throw new Error("text after the value");
  if (write(value) !== text) throw new Error("not as RFC 8785 writes it");
  return value;

  function any(depth) {
    const c = text[at];
    if (c === "{") return object(depth);
    if (c === "[") return array(depth);
    if (c === '"') return string();
    for (const [word, value] of [["true", true], ["false", false], ["null", null]]) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return value;
      }
    }
    return integer();
  }

  function integer() {
    const found = /^(0|-?[1-9][0-9]{0,15})/.exec(text.slice(at, at + 20));
    if (!found) throw new Error("no value");
    at += found[0].length;
    const value = Number(found[0]);
    if (!Number.isSafeInteger(value)) throw new Error("beyond 2^53 - 1");
    return value;
  }

  function string() {
    let end = at + 1;
    while (text[end] !== '"') {
      if (end >= text.length) throw new Error("string without an end");
      end += text[end] === "\\" ? 2 : 1;
    }
    const value = JSON.parse(text.slice(at, end + 1)); // only the escapes; the comparison with write() decides which are allowed
    if (!value.isWellFormed()) throw new Error("lone surrogate");
    at = end + 1;
    return value;
  }

  function array(depth) {
    if (depth > DEEPEST) throw new Error("too deep");
    const members = [];
    at += 1;
    if (text[at] === "]") return (at += 1), members;
    for (;;) {
      members.push(any(depth + 1));
      if (text[at] === "]") return (at += 1), members;
      expect(",");
    }
  }

  function object(depth) {
    if (depth > DEEPEST) throw new Error("too deep");
    const fields = Object.create(null);
    at += 1;
    if (text[at] === "}") return (at += 1), fields;
    for (;;) {
      if (text[at] !== '"') throw new Error("no name");
      const name = string();
      if (name in fields) throw new Error("name twice");
      expect(":");
      fields[name] = any(depth + 1);
      if (text[at] === "}") return (at += 1), fields;
      expect(",");
    }
  }

  function expect(mark) {
    if (text[at] !== mark) throw new Error(`no ${mark}`);
    at += 1;
  }
}

/** As RFC 8785 writes it: names by UTF-16 code units, which is what sort() of JavaScript does. */
export function write(value) {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name])}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
