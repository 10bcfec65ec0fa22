/** Whether a word, or its beginning, is the sought one but for a typing error (two in eight letters or more). */
export function mistyped(sought: string, word: string): boolean {
  if (sought.length < 4) return false
  const allowed = sought.length < 8 ? 1 : 2
  if (word.length < sought.length - allowed) return false
  return [0, 1, -1].some((more) => distance(sought, word.slice(0, sought.length + more)) <= allowed)
}

/** Fewest insertions, deletions, changes and swaps of neighbours that turn one word into the other. */
function distance(a: string, b: string): number {
  let last: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swapped ? last[j - 2]! + 1 : change))
    }
    last = row
    row = next
  }
  return row[b.length]!
}
