import { acquireLockStep } from "@medusajs/medusa/core-flows"

/**
 * The lock of all parts of an order: they share one payment and one order of
 * Medusa. Another key than the order's own, which Medusa's workflows take.
 */
export const orderLock = (orderId: string): string => `shop-orders:${orderId}`

/** Seconds: how long to wait for others, how long at most to hold, how often to look. */
const TIMES = { timeout: 20, ttl: 120, retryInterval: 0.05 } as const

/** Takes a lock in the body of a workflow. */
export const takeLock = (key: string) => acquireLockStep({ key, ...TIMES })
