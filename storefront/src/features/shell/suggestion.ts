/** One line under the search field, ready to print. */
export type SuggestionEntry = Readonly<{
  text: string
  /** A price, or what kind of thing it is. */
  note: string
  href: string
}>

/** What `/api/suggest` answers. */
export type SuggestionReply = Readonly<{
  entries: readonly SuggestionEntry[]
  /** How many there are, as a sentence for those who do not see the list. */
  status: string
}>
