/**
 * Where the words for a value of the log are: by the kind of row and the field,
 * or by the field of any row. Those named first are asked first.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "application.state": ["officeCases.states"],
  "break.state": ["officeBreaks.states"],
  "bank_account.state": ["officeLog.values.account"],
  "listing.state": ["officeListings.states"],
  "paper.state": ["officeCases.papers.state"],
  "shop.state": ["office.shopState"],
  "shop_order.state": ["officeOrders.states"],
  "intervention.kind": ["officeRegister.interventions.kinds"],
  "invitation.kind": ["officeLog.values.invitation"],
  "order_deadline.kind": ["officeLog.values.deadline"],
  "paper.kind": ["officeCases.papers.kind"],
  "paper_exemption.kind": ["officeCases.papers.kind"],
  "paper_rule.kind": ["officeCases.papers.kind"],
  "pesantren.kind": ["officeRegister.kinds"],
  "listing.source": ["priceChanges.source"],
  document: ["officeLog.values.document"],
  mapping: ["officeRegister.mapping"],
  on_lapse: ["officeLog.values.lapse"],
  opop_badge: ["officeRegister.stages"],
  opop_class: ["officeRegister.classes"],
  opop_field: ["officeRegister.fieldsOf"],
  opop_stage: ["officeRegister.stages"],
  readiness: ["officeVisits.readiness"],
  role: ["office.roles", "seller.role"],
  scope: ["officeLog.values.scope"],
  stage: ["officeRegister.stages"],
  unit: ["officeLog.values.unit"],
  statement: ["officeCases.papers.statement"],
}

/** The keys of messages that may name a value, the first that exists does. */
export const namesOfValue = (
  entity: string,
  field: string,
  value: string
): readonly string[] =>
  (NAMES[`${entity}.${field}`] ?? NAMES[field] ?? []).map(
    (place) => `${place}.${value}`
  )

/** Fields in whole rupiah: a price, also that of one variant. */
export const isMoneyField = (field: string): boolean =>
  field === "value" || field === "price" || field.startsWith("price.")

/** Fields whose values are paths of an application or a product. */
export const isPathField = (field: string): boolean =>
  field === "path" || field === "field" || field === "answered"

/** An id that nobody can read. */
export const isBareId = (value: unknown): boolean =>
  typeof value === "string" && /^[a-z]+_[0-9A-Z]{26}$/.test(value)

/** `price.Pedas` as what was changed, and of which variant. */
export function variantField(
  field: string
): { of: "price" | "stock"; variant: string } | null {
  const [, of, variant] = /^(price|stock)\.(.+)$/s.exec(field) ?? []
  return (of === "price" || of === "stock") && variant ? { of, variant } : null
}

/** A point of a revision, as the log keeps it; null when it is none. */
export function revisionPoint(
  value: unknown
): { path: string; reason: string } | null {
  if (typeof value !== "object" || value === null) return null
  const { path, reason } = value as Record<string, unknown>
  return typeof path === "string" && typeof reason === "string"
    ? { path, reason }
    : null
}
