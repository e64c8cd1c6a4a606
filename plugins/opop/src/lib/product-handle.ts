import { slugify } from "./fold"

/** The address that a name asks for, before it is known whether it is free. */
export const handleOf = (name: string): string =>
  slugify(name).slice(0, 80) || "produk"

/**
 * Held from looking for a free address until its product is made, so that no
 * two products of one name find the same. A number at the end is left out:
 * a second `Kopi` and a `Kopi 2` want the same address too. Only its `ownerId`
 * gives it back: a step that fails later would give back somebody else's.
 */
export const handleLock = (name: string, ownerId: string) => ({
  ownerId,
  key: `product-handle:${handleOf(name).replace(/(-\d+)+$/, "")}`,
  timeout: 15,
  retryInterval: 0.1,
  ttl: 60,
})
