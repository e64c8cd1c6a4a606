const SLUG = /^[a-z0-9][a-z0-9-]{0,199}$/

/** Whether a piece of an address can be a handle at all. */
export const isSlug = (value: string): boolean => SLUG.test(value)
