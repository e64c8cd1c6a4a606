/** The search that a tab is at. */
type Current = Readonly<{ question: string; id: string }>

const ID_BYTES = 13

/**
 * Which search a tab is at, told by its words: other pages, filters and sorts of
 * the same words, and the way back from a product, belong to one search. Kept in
 * memory only, so it ends with the tab, and its id is random: nothing tells
 * which searches were one person's.
 */
export const currentSearch = () => {
  let current: Current | undefined
  return {
    /** The id of the search for these words, and whether it begins with them. */
    at(question: string): { id: string; isNew: boolean } {
      if (current?.question === question)
        return { id: current.id, isNew: false }
      current = { question, id: newId() }
      return { id: current.id, isNew: true }
    },
  }
}

const newId = (): string =>
  `srch_${[...crypto.getRandomValues(new Uint8Array(ID_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")}`
