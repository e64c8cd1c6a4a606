import {
  FACET_NAMES,
  toModuleQuery,
} from "@pasar-santri/search/storefront/product-query"
import type { SearchRequest } from "@pasar-santri/search/storefront/storefront-search"
import { CHANNEL, makeDocument } from "./documents.ts"
import { randomFrom } from "./random.ts"

/** A kind of question, asked with other words each time. */
export interface Kind {
  name: string
  ask: (index: number) => SearchRequest
  withFacets: boolean
  /** What a visitor of stock Medusa would have to switch on. */
  needsTypos?: boolean
}

const LETTER = "aeiounrst"

const request = (given: Partial<SearchRequest>): SearchRequest => ({
  salesChannelIds: [CHANNEL],
  locale: "id",
  filter: {},
  sort: "relevance",
  page: 1,
  perPage: 24,
  ...given,
})

/** The first words of the title of some product: two, or one. */
const wordsOf = (index: number, count: number): string[] => {
  const { title } = makeDocument(index * 37 + 11)
  return title.toLowerCase().split(" ").slice(0, count)
}

/** One letter left out, changed or swapped with the next, after the first. */
function misspell(word: string, index: number): string {
  const random = randomFrom(index + 99)
  const at = 1 + Math.floor(random.next() * Math.max(1, word.length - 2))
  const [head, letter, tail] = [
    word.slice(0, at),
    word.slice(at, at + 1),
    word.slice(at + 1),
  ]
  const ways = [
    head + tail,
    head + random.pick([...LETTER]) + tail,
    head + tail.slice(0, 1) + letter + tail.slice(1),
  ]
  return random.pick(ways)
}

const browse = (index: number) =>
  request({
    filter: { category: makeDocument(index * 37).categories.slice(0, 1) },
    sort: "newest",
  })

/** The questions of the issue, as the shop's pages ask them. */
export const KINDS: readonly Kind[] = [
  {
    name: "two words, facets and count",
    ask: (index) => request({ text: `${wordsOf(index, 2).join(" ")} ` }),
    withFacets: true,
  },
  {
    name: "one word",
    ask: (index) => request({ text: `${wordsOf(index, 1).join(" ")} ` }),
    withFacets: false,
  },
  {
    name: "prefix",
    ask: (index) => request({ text: wordsOf(index, 1).join("").slice(0, 4) }),
    withFacets: false,
  },
  {
    name: "typo",
    ask: (index) => {
      const [first = "", second = ""] = wordsOf(index, 2)
      return request({ text: `${misspell(first, index)} ${second} ` })
    },
    withFacets: false,
    needsTypos: true,
  },
  { name: "category browse", ask: browse, withFacets: false },
  { name: "category browse, facets anew", ask: browse, withFacets: true },
  {
    name: "suggestion",
    ask: (index) => {
      const [first = "", second = ""] = wordsOf(index, 2)
      return request({
        text: `${first} ${second.slice(0, 3)}`,
        isTyping: true,
        perPage: 5,
      })
    },
    withFacets: true,
  },
]

/** A question as the Search Module hands it to an engine. */
export const toQuery = ({ ask, withFacets }: Kind, index: number) =>
  toModuleQuery(ask(index), withFacets ? FACET_NAMES : [])
