/** A text, or how to make one from what it speaks about. */
export type Message = string | ((...values: never[]) => string)

/** A part of the catalogue: texts by key. */
export type Messages = Readonly<Record<string, Message>>
