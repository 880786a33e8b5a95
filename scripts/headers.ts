import { readFileSync } from 'node:fs';

/** The headers of public/_headers, by the path they are for: `{ '/*': { 'X-Frame-Options': 'DENY' } }`. */
export function readHeaders(text = readFileSync('public/_headers', 'utf8')): Record<string, Record<string, string>> {
  const rules: Record<string, Record<string, string>> = {};
  let path = '';
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header?.[1] && header[2]) rules[path] = { ...rules[path], [header[1]]: header[2] };
    else if (line.trim()) path = line.trim();
  }
  return rules;
}
