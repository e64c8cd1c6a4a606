export type Document = Record<string, unknown>
export type Test = (document: Document) => boolean

/** Facet values of a document's field, as the engine compares them. */
export const valuesOf = (document: Document, field: string): unknown[] =>
  [document[field]]
    .flat()
    .filter((value) => value !== undefined && value !== null)

/** Strings are compared without regard to case and to blanks around. */
const folded = (value: unknown): string =>
  String(value).trim().normalize("NFKD").toLowerCase()

export const equals =
  (field: string, wanted: string[]): Test =>
  (document) =>
    valuesOf(document, field).some((value) =>
      wanted.some((one) =>
        typeof value === "number"
          ? one.trim() !== "" && Number(one) === value
          : folded(value) === folded(one)
      )
    )

/** Whether a field holds a number from `from` to `to`. */
export const between =
  (field: string, holds: (value: number) => boolean): Test =>
  (document) =>
    valuesOf(document, field).some(
      (value) => typeof value === "number" && holds(value)
    )

export const exists =
  (field: string): Test =>
  (document) =>
    document[field] !== undefined

export const isNull =
  (field: string): Test =>
  (document) =>
    document[field] === null

export const isEmpty =
  (field: string): Test =>
  (document) => {
    const value = document[field]
    return value === "" || (Array.isArray(value) && value.length === 0)
  }

export const not =
  (test: Test): Test =>
  (document) =>
    !test(document)

export const all =
  (tests: Test[]): Test =>
  (document) =>
    tests.every((test) => test(document))

export const any =
  (tests: Test[]): Test =>
  (document) =>
    tests.some((test) => test(document))
