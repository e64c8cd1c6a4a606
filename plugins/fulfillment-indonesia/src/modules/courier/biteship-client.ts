import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { matchingAreas } from "../../lib/biteship/areas"
import { COURIERS, toQuotes } from "../../lib/biteship/quotes"
import {
  AreasReply,
  OrderReply,
  RatesReply,
  ReferenceTaken,
} from "../../lib/biteship/schemas"
import { fromBiteship } from "../../lib/biteship/statuses"
import type {
  BookingRequest,
  Courier,
  CourierTruth,
  RateRequest,
} from "../../lib/courier"
import type { BiteshipOptions } from "./options"

/** More than any answer of the documentation; what is longer is not read. */
const MAX_BYTES = 1_000_000

/**
 * Biteship, one API before many couriers. Asked with `accept-encoding: identity`,
 * since Node's fetch otherwise adds some 45 ms to each small answer. Throws on
 * anything but an answer as documented; nothing of theirs reaches people.
 */
export class BiteshipCourier implements Courier {
  readonly code = "biteship"

  constructor(private readonly options: BiteshipOptions) {}

  async findAreas(
    name: { district: string; regency: string },
    signal: AbortSignal
  ) {
    const query = new URLSearchParams({
      countries: "ID",
      input: `${name.district}, ${name.regency}`,
      type: "single",
    })
    const path = `/v1/maps/areas?${query.toString()}`
    return matchingAreas(await this.#call(AreasReply, path, { signal }), name)
  }

  async rates(
    { origin, destination, pieces }: RateRequest,
    signal: AbortSignal
  ) {
    const body = {
      origin_area_id: origin.area_id,
      destination_area_id: destination.area_id,
      couriers: COURIERS,
      items: pieces.map((piece) => toItem({ ...piece, ...UNNAMED })),
    }
    const path = "/v1/rates/couriers"
    const { pricing } = await this.#call(RatesReply, path, { body, signal })
    return toQuotes(pricing)
  }

  async book(request: BookingRequest, signal: AbortSignal) {
    const { reference, origin, destination, courier, pieces, insured } = request
    const body = {
      reference_id: reference,
      origin_contact_name: origin.name,
      origin_contact_phone: origin.phone,
      origin_address: origin.address,
      ...(origin.note ? { origin_note: origin.note } : {}),
      origin_area_id: origin.area_id,
      destination_contact_name: destination.name,
      destination_contact_phone: destination.phone,
      destination_address: destination.address,
      ...(destination.note ? { destination_note: destination.note } : {}),
      destination_area_id: destination.area_id,
      courier_company: courier.code,
      courier_type: courier.service,
      ...(insured === null ? {} : { courier_insurance: insured }),
      delivery_type: "now",
      items: pieces.map(toItem),
    }
    const answer = await this.#ask("/v1/orders", { body, signal })
    const taken = ReferenceTaken.safeParse(
      answer.status === 400 ? answer.json() : null
    )
    const truth = taken.success
      ? await this.track(taken.data.details.order_id, signal)
      : toTruth(OrderReply.parse(readOk(answer)))
    if ((truth.reference ?? reference) !== reference)
      throw unreadable("biteship answered another reference")
    return truth
  }

  async track(bookingId: string, signal: AbortSignal) {
    const path = `/v1/orders/${encodeURIComponent(bookingId)}`
    const truth = toTruth(await this.#call(OrderReply, path, { signal }))
    if (truth.booking_id !== bookingId)
      throw unreadable("biteship answered another order")
    return truth
  }

  /** Whatever is answered, or nothing: the truth is what is asked for afterwards. */
  async cancel(bookingId: string, reason: string, signal: AbortSignal) {
    const path = `/v1/orders/${encodeURIComponent(bookingId)}/cancel`
    const body = {
      ...{ cancellation_reason_code: "others", cancellation_reason: reason },
    }
    await this.#ask(path, { body, signal }).catch(() => null)
    return this.track(bookingId, signal)
  }

  async #call<T extends z.ZodType>(
    reply: T,
    path: string,
    call: { body?: object; signal: AbortSignal }
  ): Promise<z.output<T>> {
    return reply.parse(readOk(await this.#ask(path, call)))
  }

  async #ask(
    path: string,
    { body, signal }: { body?: object; signal: AbortSignal }
  ): Promise<Reply> {
    const answer = await fetch(this.options.baseUrl + path, {
      method: body ? "POST" : "GET",
      headers: {
        authorization: this.options.apiKey,
        "accept-encoding": "identity",
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: "error",
      signal,
    })
    const text = await textOf(answer)
    return {
      ...{ isOk: answer.ok, status: answer.status },
      json: () => JSON.parse(text) as unknown,
    }
  }
}

interface Reply {
  isOk: boolean
  status: number
  /** Throws where it is none. */
  json: () => unknown
}

function readOk({ isOk, status, json }: Reply): unknown {
  if (!isOk) throw unreadable(`biteship answered ${status}`)
  return json()
}

function toTruth(order: z.output<typeof OrderReply>): CourierTruth {
  const { id, price, courier, reference_id } = order
  const status = fromBiteship(order.status)
  if (!status) throw unreadable(`biteship has a new status: ${order.status}`)
  return {
    ...{ booking_id: id, reference: reference_id || null, status },
    waybill: courier?.waybill_id || null,
    tracking_url: courier?.link || null,
    amount: price ?? null,
  }
}

/** For the log alone: what people are told is said by those who call. */
const unreadable = (message: string) =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)

/** A price does not depend on what it is; what insuring costs is a row of ours. */
const UNNAMED = { name: "Paket", value: 1 }

const toItem = (piece: BookingRequest["pieces"][number]) => ({
  name: piece.name,
  value: piece.value,
  quantity: piece.quantity,
  weight: Math.max(1, Math.ceil(piece.weight_grams)),
  ...(piece.length && piece.width && piece.height
    ? {
        length: Math.ceil(piece.length),
        width: Math.ceil(piece.width),
        height: Math.ceil(piece.height),
      }
    : {}),
})

async function textOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ""
  let bytes = 0
  const reader = answer.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) return text + decoder.decode()
    bytes += part.value.byteLength
    if (bytes > MAX_BYTES) {
      await reader?.cancel()
      throw unreadable("biteship answered too much")
    }
    text += decoder.decode(part.value, { stream: true })
  }
}
