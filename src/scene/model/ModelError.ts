/** The model cannot be shown; the message says what is wrong with it, for the reader. */
export class ModelError extends Error {
  override name = 'ModelError'
}
