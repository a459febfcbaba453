// The parts of an address: names in its path, values behind its question mark.

/** The slash of a number's id stays readable. */
export function search(values: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2F', '/')}`],
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** What cannot be decoded stays as it is. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
