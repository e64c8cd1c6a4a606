/** Where a person goes on after a fault: a key of `form.next`. */
export type NextKey =
  "cart" | "login" | "forgot" | "officeLogin" | "sellerLogin"

/**
 * How a refusal of the backend is told: beside its field (a key of
 * `form.errors`), or on top of the form (a key of `form.faults`) with a way on.
 * `isSpoken`: the backend's own sentence comes first, because it knows more,
 * such as how many are left.
 */
export type Fault =
  | { field: string; error: string; isSpoken?: true }
  | { field?: never; alert: string; next?: NextKey }

/** The few facts of an ApiError that decide what people read. */
export interface FaultSource {
  status: number
  code: string
}

const cart = (alert: string): Fault => ({ alert, next: "cart" })

const proof = (error: string): Fault => ({ field: "proof", error })

const BY_CODE: Readonly<Record<string, Fault>> = {
  quantity_invalid: { field: "quantity", error: "quantity_invalid" },
  quantity_too_large: { field: "quantity", error: "quantity_too_large" },
  stock_short: { field: "quantity", error: "stock_short", isSpoken: true },
  insufficient_inventory: { field: "quantity", error: "stock_short" },
  password_weak: { field: "password", error: "password_guessable" },
  email_missing: { field: "email", error: "email_missing" },
  district_missing: { field: "district_q", error: "district_missing" },
  district_unknown: { field: "district_q", error: "district_missing" },
  product_unavailable: cart("product_unavailable"),
  shop_closed: cart("shop_closed"),
  shop_on_holiday: cart("shop_closed"),
  range_exceeded: cart("range_exceeded"),
  local_only: cart("range_exceeded"),
  service_refused: { alert: "service_refused" },
  service_unknown: { alert: "service_refused" },
  shipping_changed: { alert: "shipping_missing" },
  cart_completed: cart("cart_closed"),
  cart_empty: cart("cart_empty"),
  shipping_missing: { alert: "shipping_missing" },
  no_service: { alert: "no_service" },
  payment_missing: { alert: "total_changed" },
  amount_mismatch: { alert: "total_changed" },
  transfer_not_configured: { alert: "transfer_not_configured" },
  card_amount_too_small: { alert: "card_amount_too_small" },
  card_amount_too_large: { alert: "card_amount_too_large" },
  card_gateway_unreachable: { alert: "card_unreachable" },
  card_gateway_refused: { alert: "card_unreachable" },
  checkout_busy: { alert: "checkout_busy" },
  backend_slow: { alert: "backend_slow" },
  order_changed_meanwhile: { alert: "order_changed" },
  order_move_not_allowed: { alert: "order_changed" },
  order_move_not_yours: { alert: "order_begun" },
  order_paid_meanwhile: { alert: "order_paid" },
  transfer_not_open: { alert: "transfer_closed" },
  transfer_moved: { alert: "transfer_closed" },
  proof_limit: { alert: "proof_limit" },
  upload_too_large: proof("proof_large"),
  upload_kind_refused: proof("proof_kind"),
  upload_unreadable: proof("proof_kind"),
  upload_damaged: proof("proof_damaged"),
  upload_locked: proof("proof_locked"),
  upload_active: proof("proof_active"),
  upload_disguised: proof("proof_active"),
}

const BY_STATUS: Readonly<Record<number, Fault>> = {
  401: { alert: "login_needed", next: "login" },
  404: { alert: "gone" },
  409: { alert: "busy" },
  429: { alert: "too_many" },
}

/** Whether a refusal means that others were faster. */
export const isShortage = ({ code }: Pick<FaultSource, "code">): boolean =>
  code === "stock_short" || code === "insufficient_inventory"

/** Refusals of a way of paying; each stands beside it on the page. */
const PAYMENT_CODE = /^(method|cod|qris)_/

/** How a failed call is told; never empty-handed. */
export const faultOf = ({ status, code }: FaultSource): Fault =>
  BY_CODE[code] ??
  (PAYMENT_CODE.test(code) ? { alert: "payment_refused" } : undefined) ??
  BY_STATUS[status] ?? { alert: status >= 500 ? "backend_down" : "unknown" }
