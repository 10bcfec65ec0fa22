/** Words of a text in small letters without accents; numbers count as words. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? []

/** FNV-1a, 32 bits, eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}

/** Every run of eight words of a text, with its fingerprint. */
export const shingles = (text: string): readonly { readonly run: string; readonly print: string }[] => {
  const words = wordsOf(text)
  return words.slice(7).map((_, i) => {
    const run = words.slice(i, i + 8).join(' ')
    return { run, print: hash(run) }
  })
}
