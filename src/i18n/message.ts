/** A part of the catalogue: texts by key, in ICU MessageFormat; what a text speaks about stands in it as `{0}`, `{1}`. */
export type Messages = Readonly<Record<string, string>>

/** The same part of the catalogue in another language: each key, none more. */
export type Translation<English extends Messages> = Readonly<Record<keyof English, string>>

type Place = 0 | 1 | 2 | 3

/** The places in a text that wait for a value. */
type Places<Text extends string> = Text extends `${string}{${infer After}`
  ? (After extends `${infer At extends Place}${string}` ? At : never) | Places<After>
  : never

type Value = string | number

/** What a text must be given: nothing, or a value for each of its places. */
export type ValuesOf<Text extends string> = [Places<Text>] extends [never]
  ? []
  : 3 extends Places<Text>
    ? [Value, Value, Value, Value]
    : 2 extends Places<Text>
      ? [Value, Value, Value]
      : 1 extends Places<Text>
        ? [Value, Value]
        : [Value]
