import { transform } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock, takeLock } from "../order-lock"
import { lookAgainStep, type RepairInput } from "../steps/look-again"

/**
 * The beginning of every repair of an order: the lock of its cart, which
 * completing and payments take, then that of its parts, which moves take; and
 * under both, whether there still is anything to repair. For the bodies of
 * workflows.
 */
export function beginRepair(input: RepairInput) {
  const cart = transform(
    input,
    ({ cart_id, order_id, subject }) => cart_id ?? order_id ?? subject
  )
  const parts = transform(input, ({ order_id, subject }) =>
    orderLock(order_id ?? subject)
  )
  takeLock(cart)
  takeLock(parts).config({ name: "lock-parts" })
  return { found: lookAgainStep(input), locks: { cart, parts } }
}

/** Gives both locks back. */
export function endRepair({ cart, parts }: { cart: string; parts: string }) {
  releaseLockStep({ key: parts })
  releaseLockStep({ key: cart }).config({ name: "unlock-cart" })
}
