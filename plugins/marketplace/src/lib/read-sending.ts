import {
  courierOf,
  foldTrackingNumber,
  isOwnWay,
  isTrackingNumber,
} from "./couriers"

export interface Sending {
  courier: string | null
  tracking_number: string | null
  /** The courier's page; empty without a courier. */
  tracking_url: string
}

export type SendingRefusal =
  "courier_unknown" | "courier_not_for_service" | "tracking_number_invalid"

/**
 * How a parcel is sent, as it is kept: a courier that fits the service and a
 * number that looks like one. What the pesantren brings, or the buyer fetches,
 * has neither.
 */
export function readSending(typed: {
  service: string
  courier: string | null
  tracking_number: string | null
}): { sending: Sending; refusal: null } | { refusal: SendingRefusal } {
  const { service, courier: code, tracking_number } = typed
  if (isOwnWay(service))
    return code || tracking_number
      ? { refusal: "courier_not_for_service" }
      : {
          sending: { courier: null, tracking_number: null, tracking_url: "" },
          refusal: null,
        }
  const courier = courierOf(code ?? "")
  if (!courier) return { refusal: "courier_unknown" }
  const number = foldTrackingNumber(tracking_number ?? "")
  if (!isTrackingNumber(number)) return { refusal: "tracking_number_invalid" }
  return {
    sending: {
      ...{ courier: courier.code, tracking_number: number },
      tracking_url: courier.tracking_url ?? "",
    },
    refusal: null,
  }
}
