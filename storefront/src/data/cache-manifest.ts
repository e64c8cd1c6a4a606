/** What is kept, under which tags, and for how long (seconds). */
export type CacheRule = Readonly<{
  tags: readonly string[]
  /** Longest age when no tag arrives; `false` = until a tag does. */
  revalidate: number | false
}>

const HOUR = 3600

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
  /** A list of products under any closed set of filters. */
  catalog: (...more: readonly string[]): CacheRule => ({
    tags: ["catalog", ...more],
    revalidate: 60,
  }),
  /** The few lists that stand on static pages: fresh by tag. */
  shelf: (...more: readonly string[]): CacheRule => ({
    tags: ["catalog", ...more],
    revalidate: HOUR,
  }),
  categories: (): CacheRule => ({
    tags: ["categories"],
    revalidate: HOUR,
  }),
  shop: (slug: string): CacheRule => ({
    tags: [`shop:${slug}`],
    revalidate: HOUR,
  }),
  shops: (): CacheRule => ({ tags: ["shops"], revalidate: 60 }),
  areas: (): CacheRule => ({ tags: ["areas"], revalidate: 24 * HOUR }),
} as const

const TAG =
  /^(?:catalog|categories|shops|areas|(?:product|shop|category):[a-z0-9][a-z0-9-]{0,199})$/

/** Whether a tag is one of ours: nothing else is accepted from outside. */
export const isKnownTag = (tag: string): boolean => TAG.test(tag)
