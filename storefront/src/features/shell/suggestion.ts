import type { Segment } from "@/lib/segment"

/** One line under the search field, ready to print. */
type SuggestionEntry = Readonly<{
  segments: readonly Segment[]
  /** A price, or how many goods there are. */
  note: string
  href: string
}>

export type EntryGroup = Readonly<{
  heading: string
  entries: readonly SuggestionEntry[]
}>

/** What `/api/suggest` answers. */
export type SuggestionReply = Readonly<{
  groups: readonly EntryGroup[]
  /** How many there are, as a sentence for those who do not see the list. */
  status: string
  /** Says which words were used instead of those typed; "" when these were. */
  corrected: string
}>

/** Words of the list of what was searched for before. */
export type RecentWords = Readonly<{
  heading: string
  clear: string
  /** With `{count}`, for screen readers. */
  status: string
}>
