import { toTrackingNumber } from "./tracking-number"

/** With whom a parcel can be sent. */
export interface CourierName {
  code: string
  name: string
}

/** A parcel as the API takes it. */
export interface ListedParcel {
  number: string
  courier: string
  tracking_number: string
}

/** What is wrong with a row before anybody is asked. */
export type RowFault =
  | "line_unreadable"
  | "courier_missing"
  | "courier_unknown"
  | "tracking_invalid"
  | "line_twice"

/** A row of a list of parcels: where it was written, and what it says. */
export interface ShipmentRow {
  /** The name of the field that it was typed into; null for a pasted line. */
  field: string | null
  /** As it was written: an order's number, or a line nobody can read. */
  label: string
  parcel: ListedParcel | null
  fault: RowFault | null
}

const NUMBER = /^\d{1,12}-\d{1,3}$/
const FIELD = /^resi_(\d{1,12}-\d{1,3})$/

const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "")

/** `J&T Express`, `jnt` or `J and T`: a courier by its code or its name. */
const courierOf = (words: string, couriers: readonly CourierName[]) =>
  couriers.find(({ code, name }) =>
    [squeeze(code), squeeze(name)].includes(squeeze(words))
  )?.code ?? null

function toRow(
  written: Readonly<{ number: string; courier: string; tracking: string }>,
  field: string | null
): ShipmentRow {
  const { number, courier, tracking } = written
  const row = { field, label: number, parcel: null }
  if (!courier) return { ...row, fault: "courier_missing" }
  const tracking_number = toTrackingNumber(tracking)
  if (!tracking_number) return { ...row, fault: "tracking_invalid" }
  return { ...row, parcel: { number, courier, tracking_number }, fault: null }
}

/** A pasted line: the order's number, perhaps a courier, the tracking number. */
function readLine(
  line: string,
  couriers: readonly CourierName[],
  usual: string
): ShipmentRow {
  const cells = line.trim().split(/[\t;]/)
  const [number = "", ...rest] = (
    cells.length > 1 ? cells : line.trim().split(/\s+/)
  ).map((cell) => cell.trim())
  const tracking = rest.at(-1) ?? ""
  if (!NUMBER.test(number) || !tracking)
    return { field: null, label: line, parcel: null, fault: "line_unreadable" }
  const named = rest.slice(0, -1).join(" ")
  if (!named) return toRow({ number, courier: usual, tracking }, null)
  const courier = courierOf(named, couriers)
  return courier
    ? toRow({ number, courier, tracking }, null)
    : { field: null, label: number, parcel: null, fault: "courier_unknown" }
}

/**
 * The parcels of a form: fields `resi_<number>` with `kurir_<number>`, and the
 * lines of `lines`; `courier` is for all that name none. Empty ones are left
 * out. Of two rows of an order the second is wrong.
 */
export function readShipments(
  typed: Readonly<Record<string, string>>,
  couriers: readonly CourierName[]
): ShipmentRow[] {
  const usual = typed["courier"] ?? ""
  const rows = Object.entries(typed).flatMap(([field, tracking]) => {
    const number = FIELD.exec(field)?.[1]
    if (!number || !tracking.trim()) return []
    const courier = typed[`kurir_${number}`] || usual
    return [toRow({ number, courier, tracking }, field)]
  })
  const lines = (typed["lines"] ?? "")
    .split(/\r?\n/)
    .filter((line) => line.trim())
  const all = [...rows, ...lines.map((line) => readLine(line, couriers, usual))]
  const seen = new Set<string>()
  return all.map((row) => {
    const isTwice = seen.has(row.label)
    seen.add(row.label)
    return isTwice && !row.fault
      ? { ...row, parcel: null, fault: "line_twice" }
      : row
  })
}
