/** What is kept, under which tags, and for how long (seconds). */
export type CacheRule = Readonly<{
  tags: readonly string[]
  /** Longest age when no tag arrives. */
  revalidate: number
}>

const HOUR = 3600
/** For pages that may be made while search is away: they look poorer then. */
const MINUTES = 300

/**
 * The only place that names cache tags. The backend sends the same names to
 * `/api/tags` when something changes. The lifetimes are a safety net for a
 * message that was lost, not the way in which pages become fresh.
 */
export const CACHE = {
  product: (handle: string): CacheRule => ({
    tags: [`product:${handle}`],
    revalidate: HOUR,
  }),
  /** A pesantren, its shop, and what stands on its page. */
  shop: (slug: string): CacheRule => ({
    tags: [`shop:${slug}`],
    revalidate: HOUR,
  }),
  /** The goods of one pesantren, on static pages. */
  shopShelf: (slug: string): CacheRule => ({
    tags: ["catalog", `shop:${slug}`],
    revalidate: HOUR,
  }),
  /** The goods of one category, on its static page. */
  categoryShelf: (handle: string): CacheRule => ({
    tags: ["catalog", `category:${handle}`],
    revalidate: MINUTES,
  }),
  /** Rows of goods and pesantren on static pages. */
  shelf: (): CacheRule => ({ tags: ["catalog"], revalidate: HOUR }),
  /** What somebody searched for: any filters, pages made per request. */
  query: (): CacheRule => ({ tags: ["catalog"], revalidate: 60 }),
  /** The tree of categories. */
  categories: (): CacheRule => ({ tags: ["catalog"], revalidate: HOUR }),
  areas: (): CacheRule => ({ tags: ["areas"], revalidate: 24 * HOUR }),
  /** Texts that people agreed to: a version never changes. */
  terms: (): CacheRule => ({ tags: ["terms"], revalidate: HOUR }),
  /** What the programme brought: new with every making of the figures. */
  impact: (): CacheRule => ({ tags: ["impact"], revalidate: HOUR }),
  /** Region and currency: they change with the installation. */
  settings: (): CacheRule => ({ tags: ["catalog"], revalidate: 24 * HOUR }),
} as const

const TAG =
  /^(?:catalog|areas|terms|impact|(?:product|shop|category):[a-z0-9][a-z0-9-]{0,199})$/

/** Whether a tag is one of ours: nothing else is accepted from outside. */
export const isKnownTag = (tag: string): boolean => TAG.test(tag)
