import { indexOf, type Indexes } from "./document-calls.ts"
import { Refusal } from "./refusal.ts"
import { parseMultiSearch, parseSearch } from "./search-request.ts"
import { search } from "./search.ts"

/** The first query that is refused ends all, and is named. */
export function searchAll(indexes: Indexes, body: unknown) {
  const results = parseMultiSearch(body).map(({ indexUid, query }, n) => {
    try {
      const answer = search(indexOf(indexes, indexUid), parseSearch(query))
      return { indexUid, ...answer }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const message = `Inside \`.queries[${n}]\`: ${error.message}`
      throw new Refusal(error.status, error.code, message)
    }
  })
  return { results }
}
