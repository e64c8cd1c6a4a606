import type { CourierStatus } from "./courier-status"
import type { CourierQuote } from "./quote-parcel"
import type { Piece } from "./weight"

/** A place as couriers ask for it. */
export interface Place {
  /** Kemendagri code of its kecamatan. */
  district_code: string
  /** The courier's own id of it. */
  area_id: string
}

/** A parcel whose price is asked for. */
export interface RateRequest {
  origin: Place
  destination: Place
  pieces: Piece[]
}

interface Contact {
  name: string
  phone: string
  address: string
  note: string | null
  area_id: string
}

/** A parcel that a courier shall fetch. Money is whole rupiah. */
export interface BookingRequest {
  /** Ours, such as the shop order's id: the same twice is one booking. */
  reference: string
  origin: Contact
  destination: Contact
  /** As a quote's source names it: `jne` and `reg`. */
  courier: { code: string; service: string }
  pieces: (Piece & { name: string; value: number })[]
  /** What the goods are insured for; null where they are not. */
  insured: number | null
}

/** What the courier says of a parcel, asked from it and never believed from a notice. */
export interface CourierTruth {
  /** The courier's id of the booking. */
  booking_id: string
  /** Ours, as it was booked under; null where the courier does not say. */
  reference: string | null
  status: CourierStatus
  /** Tracking number (resi); null until there is one. */
  waybill: string | null
  /** Where people follow it. */
  tracking_url: string | null
  /** Whole rupiah that the courier asks now; after reweighing it may differ. */
  amount: number | null
}

/**
 * A courier, or one who speaks for many. The table of zone rates is the other
 * way to a price (`quote-parcel.ts`): it is asked wherever this one is silent.
 * Every call may throw; none may take longer than its signal allows.
 */
export interface Courier {
  readonly code: string
  /** The courier's ids of a kecamatan, the likeliest first. */
  findAreas(
    name: { district: string; regency: string },
    signal: AbortSignal
  ): Promise<{ id: string; name: string }[]>
  /** The cheapest price of each service of ours that it can carry the parcel by. */
  rates(request: RateRequest, signal: AbortSignal): Promise<CourierQuote[]>
  /**
   * Has a parcel fetched. The same reference again answers the booking that is
   * there, so that it can be asked again when no answer came.
   */
  book(request: BookingRequest, signal: AbortSignal): Promise<CourierTruth>
  track(bookingId: string, signal: AbortSignal): Promise<CourierTruth>
  /**
   * Says that nobody need come, and answers where the parcel is then: it may be
   * too late. The reason is read by the courier's people.
   */
  cancel(
    bookingId: string,
    reason: string,
    signal: AbortSignal
  ): Promise<CourierTruth>
}
