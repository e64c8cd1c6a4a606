/** Why a line cannot be ordered as it is. */
export type LineState =
  | "ok"
  /** Fewer left than asked for. */
  | "short"
  | "sold_out"
  /** Withdrawn, hidden, or its shop may not sell. */
  | "gone"
  /** Its maker does not send it as far as the address. */
  | "far"
  /** No courier carries it, and its maker does not bring it there. */
  | "local"
  /** It spoils on the way to the address. */
  | "slow"

/** One line of a cart, as the backend keeps it. Money is whole rupiah. */
export interface RawLine {
  id: string
  variantId: string
  productId: string
  handle: string
  title: string
  variantTitle: string | null
  thumbnail: string | null
  quantity: number
  unitPrice: number
  total: number
  /** What it cost when the buyer last saw it, when that was something else. */
  formerPrice: number | null
}

/** What is for sale now: price and stock of a variant. */
export interface Offer {
  variantId: string
  price: number
  /** Pieces left; null when the stock is not counted. */
  available: number | null
  titleEn: string | null
}

/** One pesantren's part of a cart, as `GET /store/carts/:id/parcels` has it. */
export interface RawParcel {
  pesantren: { id: string; slug: string; name: string; district: string }
  lineIds: readonly string[]
  weightGrams: number
  /** What can carry it; none while the kecamatan is not known. */
  services: readonly Shipping[]
  /** What cannot, with why in the reader's language. */
  unavailable: readonly { code: string; name: string; reason: string }[]
  /** The service that the buyer chose, by its code. */
  chosen: string | null
  pickup: Pickup | null
  /** The first thing in the way, by the backend's code, and its line. */
  problem: {
    code: string
    message: string
    lineId: string | null
    /** Day on which a shop on holiday sells again, as `2027-03-13`. */
    reopensOn?: string | null
  } | null
}

export interface Shipping {
  code: string
  name: string
  amount: number
  /** The part of the amount that insures the goods; 0 where they are not. */
  insurance: number
  daysMin: number
  daysMax: number
}

/** When and where a parcel is fetched. */
export interface Pickup {
  /** Of the week, `1` (Monday) to `7`. */
  days: readonly ("1" | "2" | "3" | "4" | "5" | "6" | "7")[]
  /** Times of the day, as `08:00`. */
  from: string
  until: string
  note: string | null
}

export interface CartLine extends RawLine {
  state: LineState
  available: number | null
}

export interface CartGroup {
  /** Null when nobody answers for the goods any more. */
  pesantren: RawParcel["pesantren"] | null
  lines: readonly CartLine[]
  subtotal: number
  weightGrams: number
  /** How it is sent: as chosen, else the first way there is; null: none. */
  shipping: Shipping | null
  services: RawParcel["services"]
  unavailable: RawParcel["unavailable"]
  pickup: Pickup | null
  /** Why nothing carries it, where no single line is at fault. */
  stuck: string | null
  /** Nothing of this pesantren can be bought now. */
  isClosed: boolean
  /** Because it is on holiday: the day on which it sells again. */
  reopensOn: string | null
}

/** A whole shop takes no orders. */
const CLOSED: ReadonlySet<string> = new Set(["shop_closed", "shop_on_holiday"])

/** The most of one thing that a cart takes. */
export const MAX_QUANTITY = 999

/** Whether another address would help. */
export const isUnreachable = (state: LineState): boolean =>
  state === "far" || state === "local" || state === "slow"

/** How many of a line may be asked for. */
export const limitOf = (available: number | null): number =>
  available === null ? MAX_QUANTITY : Math.min(available, MAX_QUANTITY)

/** Lines whose price at the backend is not the price of today. */
export const outdatedLines = (
  lines: readonly RawLine[],
  offers: readonly Offer[]
): RawLine[] => {
  const byVariant = new Map(offers.map((offer) => [offer.variantId, offer]))
  return lines.filter((line) => {
    const offer = byVariant.get(line.variantId)
    return offer !== undefined && offer.price !== line.unitPrice
  })
}

const stateOf = (
  line: RawLine,
  offer: Offer | undefined,
  parcel: RawParcel | null
): LineState => {
  const { code, lineId } = parcel?.problem ?? {}
  if (!offer || !parcel || CLOSED.has(code ?? "")) return "gone"
  if (code === "range_exceeded" && lineId === line.id) return "far"
  if (code === "local_only" && lineId === line.id) return "local"
  if (code === "too_slow" && lineId === line.id) return "slow"
  if (code === "product_unavailable" && lineId === line.id) return "gone"
  if (offer.available === null) return "ok"
  if (offer.available <= 0) return "sold_out"
  return offer.available < line.quantity ? "short" : "ok"
}

/**
 * The cart as a buyer reads it: by pesantren, in the order in which the first
 * of its goods was put in, goods that nobody sends last.
 */
export function groupCart(
  lines: readonly RawLine[],
  parcels: readonly RawParcel[],
  offers: readonly Offer[]
): CartGroup[] {
  const byVariant = new Map(offers.map((offer) => [offer.variantId, offer]))
  const view = (parcel: RawParcel | null) => (line: RawLine) => {
    const offer = byVariant.get(line.variantId)
    return {
      ...line,
      state: stateOf(line, offer, parcel),
      available: offer?.available ?? null,
    }
  }
  const groups = parcels.map((parcel): CartGroup => {
    const own = lines.filter((line) => parcel.lineIds.includes(line.id))
    return {
      pesantren: parcel.pesantren,
      lines: own.map(view(parcel)),
      subtotal: own.reduce((sum, line) => sum + line.total, 0),
      weightGrams: parcel.weightGrams,
      shipping: shippingOf(parcel),
      services: parcel.services,
      unavailable: parcel.unavailable,
      pickup: parcel.pickup,
      stuck:
        parcel.problem?.code === "no_service" ? parcel.problem.message : null,
      isClosed: CLOSED.has(parcel.problem?.code ?? ""),
      reopensOn: parcel.problem?.reopensOn ?? null,
    }
  })
  const taken = new Set(parcels.flatMap((parcel) => parcel.lineIds))
  const orphans = lines.filter((line) => !taken.has(line.id))
  if (orphans.length > 0)
    groups.push({
      pesantren: null,
      lines: orphans.map(view(null)),
      subtotal: orphans.reduce((sum, line) => sum + line.total, 0),
      weightGrams: 0,
      shipping: null,
      services: [],
      unavailable: [],
      pickup: null,
      stuck: null,
      isClosed: true,
      reopensOn: null,
    })
  const first = (group: CartGroup) =>
    lines.findIndex((line) => line.id === group.lines[0]?.id)
  return groups
    .filter((group) => group.lines.length > 0)
    .sort((a, b) => rank(a) - rank(b) || first(a) - first(b))
}

const shippingOf = ({ services, chosen }: RawParcel): Shipping | null =>
  services.find(({ code }) => code === chosen) ?? services[0] ?? null

const rank = (group: CartGroup) => (group.pesantren ? 0 : 1)

/** Whether everything in it can be ordered as it is. */
export const isOrderable = (groups: readonly CartGroup[]): boolean =>
  groups.every(
    ({ lines, stuck }) =>
      stuck === null && lines.every((line) => line.state === "ok")
  )

/** Rupiah of the delivery that insure goods, by the ways they are sent. */
export const insuranceOf = (groups: readonly CartGroup[]): number =>
  groups.reduce((sum, { shipping }) => sum + (shipping?.insurance ?? 0), 0)

/** Pieces, for the badge. */
export const countPieces = (lines: readonly { quantity: number }[]): number =>
  lines.reduce((sum, line) => sum + line.quantity, 0)
