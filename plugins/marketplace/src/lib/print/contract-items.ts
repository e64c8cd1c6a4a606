import {
  cancelRule,
  CONTRACT_KEYS,
  CONTRACT_PARTS as PARTS,
  CONTRACT_TITLES,
  type ContractKey,
  daysOnTheWay,
  forumRule,
  heldBy,
  noPermits,
  paidOn,
  payAtDoor,
  payUntil,
  platformRole,
  returnRule,
} from "./contract-words"
import { type Both, formatMoment, formatRupiah } from "./format"
import {
  type Invoice,
  type InvoiceLine,
  type InvoiceMaker,
  invoiceSums,
} from "./invoice"

/** One item of the electronic contract, as an order page or a paper shows it. */
export interface ContractItem {
  key: ContractKey
  title: Both
  text: Both
}

/** Says the same in both languages. */
const inBoth = (say: (locale: "id" | "en") => string): Both => ({
  id: say("id"),
  en: say("en"),
})

const same = (text: string): Both => ({ id: text, en: text })

const join = (parts: readonly Both[], by = " "): Both =>
  inBoth((locale) =>
    parts
      .map((part) => part[locale])
      .filter(Boolean)
      .join(by)
  )

const moment = (iso: string): Both =>
  inBoth((locale) => formatMoment(iso, locale))

const lineName = ({ title, variant }: InvoiceLine) =>
  variant ? `${title} (${variant})` : title

const makerIdentity = (maker: InvoiceMaker) =>
  [
    maker.name,
    maker.institution,
    maker.place,
    maker.nib && `NIB ${maker.nib}`,
    maker.phone,
  ]
    .filter(Boolean)
    .join(", ")

const parties = ({ parcels, buyer, platform }: Invoice): Both => {
  const sellers = parcels.map(({ maker }) => makerIdentity(maker)).join("; ")
  const who = [buyer.name, buyer.address, buyer.phone, buyer.email]
    .filter(Boolean)
    .join(", ")
  return join([
    inBoth((locale) => `${PARTS.seller[locale]}: ${sellers}.`),
    inBoth((locale) => `${PARTS.buyer[locale]}: ${who}.`),
    platformRole(platform.name, platform.operator),
  ])
}

const specification = ({ parcels }: Invoice): Both =>
  inBoth(
    (locale) =>
      `${parcels
        .map(({ lines, maker }) => {
          const goods = lines.map(
            (line) => `${line.quantity} × ${lineName(line)}`
          )
          return `${goods.join(", ")} ${PARTS.by[locale]} ${maker.name}`
        })
        .join("; ")}.`
  )

const legality = ({ parcels }: Invoice): Both => {
  const known = parcels
    .flatMap(({ lines }) => lines)
    .filter(({ permits }) => permits.length > 0)
    .map((line) => `${lineName(line)}: ${line.permits.join(", ")}`)
  return known.length === 0 ? noPermits : same(`${known.join("; ")}.`)
}

const value = (invoice: Invoice): Both => {
  const { goods, shipping, discount, total } = invoiceSums(invoice)
  const row = (name: Both, rupiah: number) =>
    inBoth((locale) => `${name[locale]} ${formatRupiah(rupiah)}`)
  const rows = [
    row(PARTS.goods, goods),
    row(PARTS.shipping, shipping),
    ...(discount > 0 ? [row(PARTS.discount, -discount)] : []),
    ...invoice.fees.map(({ name, rupiah }) => row(name, rupiah)),
    ...invoice.taxes.map(({ name, rupiah, isIncluded }) => {
      const tax = row(name, rupiah)
      return isIncluded ? join([tax, PARTS.included]) : tax
    }),
  ]
  return inBoth(
    (locale) => `${formatRupiah(total)}: ${join(rows, ", ")[locale]}.`
  )
}

const payment = ({ payment: { paidAt, payBy, ...rest } }: Invoice): Both => {
  const open = payBy ? payUntil(moment(payBy)) : payAtDoor
  const state = paidAt ? paidOn(moment(paidAt)) : open
  const method = inBoth((locale) => `${rest.method[locale]}.`)
  return join([method, state, heldBy(rest.fundHolder)])
}

const delivery = ({ parcels, buyer }: Invoice): Both => {
  const ways = parcels.map(({ maker, service, days }) =>
    join(
      [
        same(`${maker.name}: ${service}`),
        ...(days ? [daysOnTheWay(days.min, days.max)] : []),
      ],
      ", "
    )
  )
  return inBoth(
    (locale) =>
      `${join(ways, "; ")[locale]}. ${PARTS.to[locale]}: ${buyer.name}, ${buyer.address}.`
  )
}

const TEXTS: Readonly<Record<ContractKey, (invoice: Invoice) => Both>> = {
  parties,
  specification,
  legality,
  value,
  payment,
  delivery,
  return: ({ terms }) =>
    returnRule(terms.complaintDays, terms.perishableComplaintHours),
  cancellation: () => cancelRule,
  forum: ({ terms }) => forumRule(terms.version),
}

/**
 * The nine items that an electronic contract names by PP 80/2019 Art. 53, of
 * this order. Throws RangeError when the invoice does not add up.
 */
export const contractItems = (invoice: Invoice): ContractItem[] =>
  CONTRACT_KEYS.map((key) => ({
    key,
    title: CONTRACT_TITLES[key],
    text: TEXTS[key](invoice),
  }))
