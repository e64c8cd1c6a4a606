type Words = Readonly<Record<"id" | "en", string>>

/** A way of paying, as the checkout shows it. */
export interface PaymentMethod {
  providerId: string
  /** Which of our kinds it is; null for one that we have no words for. */
  kind: string | null
  name: Words
  /** Who receives the money. */
  fundHolder: string
  isAllowed: boolean
  /** Why not, in both languages. */
  reason: Words | null
  /** Rupiah that paying so adds to the delivery, once it is chosen. */
  fee: number
}

/** The provider of cards: paid on a page of their own, before the order is. */
export const CARD = "pp_stripe_card"

/** The provider of cash at the door: the only way that adds to what is paid. */
export const COD = "pp_cod_cash"

/** Refuses by itself, with the reason, where nothing else is set up. */
const LAST_RESORT = "pp_transfer_manual"

/** The kinds that the checkout says something about. */
const KINDS = ["transfer", "qris", "cod", "stripe", "midtrans"] as const
export type MethodKind = (typeof KINDS)[number]

/** The kind of a method that there are words about. */
export const kindOf = ({ kind }: PaymentMethod): MethodKind | undefined =>
  KINDS.find((known) => known === kind)

/** The first wish that may be used, else the first way that may be. */
export function pickMethod(
  methods: readonly PaymentMethod[],
  wishes: readonly (string | undefined)[]
): string {
  const allowed = methods
    .filter(({ isAllowed }) => isAllowed)
    .map(({ providerId }) => providerId)
  const wished = wishes.find((wish) => wish && allowed.includes(wish))
  return wished ?? allowed[0] ?? LAST_RESORT
}

/** Rupiah that paying by a provider adds to the delivery. */
export const feeOf = (
  methods: readonly PaymentMethod[],
  providerId: string
): number =>
  methods.find((method) => method.providerId === providerId)?.fee ?? 0
