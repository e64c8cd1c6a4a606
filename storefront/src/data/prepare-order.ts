import "server-only"
import { COD, feeOf, pickMethod } from "@/lib/payment-methods"
import { chooseServices, isChosen } from "@/lib/service-choice"
import { ApiError } from "./api-error"
import type { Cart } from "./cart"
import { completeCart, openSession, sendBy } from "./checkout"
import { fetchPaymentMethods } from "./payment-methods"

/** What a buyer chose at checkout, as far as it was said. */
interface Wanted {
  /** The provider of the way to pay; "" for none. */
  pay?: string
  /** Services by pesantren. */
  services?: Readonly<Record<string, string>>
}

/**
 * Makes a cart with a known kecamatan ready to be ordered: its delivery is
 * chosen (`services` by pesantren, where the buyer said so) and priced, a session
 * of the way to pay stands at the present total: the one that is wanted where
 * the cart may use it, else the one that was chosen, else the first that it may.
 * The fee of paying at the door is on the delivery then, and only then, before
 * the session opens. Answers whether anything had to be done; then the cart has
 * to be read again. Throws ApiError.
 */
export async function prepareOrder(
  cart: Cart,
  { pay, services = {} }: Wanted = {}
): Promise<boolean> {
  const present = cart.session?.provider_id
  const choices = chooseServices(cart.groups, services)
  const isSent = cart.shippingTotal !== null && isChosen(cart.groups, choices)
  const isOpen = isSent && present !== undefined && (!pay || present === pay)
  const isFree = present !== COD && cart.codFee === 0
  if (isOpen && isFree) return false
  if (!isSent) await sendBy(cart.id, choices)
  const methods = await fetchPaymentMethods(cart.id)
  const provider = pickMethod(methods, [pay, present])
  const isCharged = (isSent ? cart.codFee : 0) === feeOf(methods, provider)
  if (isOpen && isCharged && provider === present) return false
  if (!isCharged) await sendBy(cart.id, choices, provider === COD)
  await openSession(cart.id, provider)
  return true
}

/**
 * Turns a prepared cart into an order and answers its id. Undefined where the fee
 * of cash on delivery has changed since the page was drawn: then it is charged as
 * it is now, and nothing is ordered. Throws ApiError.
 */
export async function placeOrder(
  cart: Cart,
  wanted: Wanted
): Promise<string | undefined> {
  try {
    return await completeCart(cart.id)
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "cod_fee_differs")
      throw error
    await prepareOrder(cart, wanted)
    return undefined
  }
}
