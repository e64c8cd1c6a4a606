export interface Call {
  /** The named part of the path: an index, a task, a key. */
  name: string
  /** The part after it: a document. */
  id: string
  query: URLSearchParams
  body: unknown
}

export interface Route {
  method: string
  path: RegExp
  /** What a key must allow; null for everyone. */
  action: string | null
  /** Status of an answer; a written one is `202`. */
  status?: number
  /** Indexes that the call touches; the named one unless said. */
  indexes?: (call: Call) => string[]
  run: (call: Call) => unknown
}
