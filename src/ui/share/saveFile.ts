/** Lets the browser save a file; it goes nowhere else. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has to begin before its address goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
