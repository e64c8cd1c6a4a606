import { MedusaError } from "@medusajs/framework/utils"

export type Locale = "id" | "en"

/** What a message may name. */
export interface FaultData {
  /** Cart line, and the name of its goods. */
  line_id?: string
  title?: string
  /** Pieces that can still be bought. */
  left?: number
  limit?: number
  /** Name of a pesantren. */
  pesantren?: string
  /** Day on which a shop sells again, as `2027-03-13`. */
  reopens_on?: string
}

interface Fault {
  type: string
  field?: string
  id: (data: FaultData) => string
  en: (data: FaultData) => string
}

const { INVALID_DATA, NOT_ALLOWED, CONFLICT } = MedusaError.Types

/** A day as people write it: `13 Maret 2027`. */
const day = (text: string | undefined, locale: Locale) =>
  text
    ? new Intl.DateTimeFormat(locale === "id" ? "id-ID" : "en-GB", {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(new Date(text))
    : "–"

const goods = ({ title }: FaultData) => title ?? "–"

/** Every refusal of a cart or a purchase. */
const FAULTS = {
  quantity_invalid: {
    type: INVALID_DATA,
    field: "quantity",
    id: () => "Jumlah harus berupa bilangan bulat, paling sedikit 1.",
    en: () => "The quantity must be a whole number of at least 1.",
  },
  quantity_too_large: {
    type: INVALID_DATA,
    field: "quantity",
    id: ({ limit }) =>
      `Paling banyak ${limit} untuk satu barang. Hubungi pesantren untuk pembelian lebih besar.`,
    en: ({ limit }) =>
      `At most ${limit} of one item. Contact the pesantren to buy more.`,
  },
  product_unavailable: {
    type: NOT_ALLOWED,
    id: (data) =>
      `${goods(data)} tidak lagi dijual. Hapus dari keranjang untuk melanjutkan.`,
    en: (data) =>
      `${goods(data)} is no longer for sale. Remove it from the cart to go on.`,
  },
  shop_closed: {
    type: NOT_ALLOWED,
    id: ({ pesantren, ...data }) =>
      `Toko ${pesantren ?? "pesantren"} sedang tidak menerima pesanan, jadi ${goods(data)} tidak dapat dibeli.`,
    en: ({ pesantren, ...data }) =>
      `The shop of ${pesantren ?? "this pesantren"} takes no orders now, so ${goods(data)} cannot be bought.`,
  },
  shop_on_holiday: {
    type: NOT_ALLOWED,
    id: ({ pesantren, reopens_on, ...data }) =>
      `Toko ${pesantren ?? "pesantren"} sedang libur, jadi ${goods(data)} baru dapat dibeli lagi mulai ${day(reopens_on, "id")}.`,
    en: ({ pesantren, reopens_on, ...data }) =>
      `The shop of ${pesantren ?? "this pesantren"} is on holiday: ${goods(data)} can be bought again from ${day(reopens_on, "en")}.`,
  },
  stock_short: {
    type: NOT_ALLOWED,
    field: "quantity",
    id: ({ left, ...data }) =>
      left
        ? `Stok ${goods(data)} tinggal ${left}. Kurangi jumlahnya.`
        : `${goods(data)} sudah habis.`,
    en: ({ left, ...data }) =>
      left
        ? `Only ${left} of ${goods(data)} left. Lower the quantity.`
        : `${goods(data)} is sold out.`,
  },
  email_missing: {
    type: INVALID_DATA,
    field: "email",
    id: () => "Isi alamat email agar kami dapat mengirim rincian pesanan.",
    en: () =>
      "Give an e-mail address, so that we can send the order's details.",
  },
  district_missing: {
    type: INVALID_DATA,
    field: "shipping_address.metadata.district_code",
    id: () => "Pilih kecamatan tujuan pada alamat pengiriman.",
    en: () => "Choose the district (kecamatan) of the delivery address.",
  },
  district_unknown: {
    type: INVALID_DATA,
    field: "shipping_address.metadata.district_code",
    id: () => "Kecamatan tujuan tidak dikenal. Pilih dari daftar.",
    en: () =>
      "The district of the address is unknown. Choose it from the list.",
  },
  range_exceeded: {
    type: NOT_ALLOWED,
    id: ({ pesantren, ...data }) =>
      `${goods(data)} dari ${pesantren ?? "pesantren"} tidak dapat dikirim ke kecamatan tujuan. Hapus dari keranjang atau ganti alamat.`,
    en: ({ pesantren, ...data }) =>
      `${goods(data)} of ${pesantren ?? "this pesantren"} cannot be sent to this district. Remove it or change the address.`,
  },
  local_only: {
    type: NOT_ALLOWED,
    id: ({ pesantren, ...data }) =>
      `${goods(data)} dari ${pesantren ?? "pesantren"} tidak dibawa kurir, dan pesantren tidak mengantarnya ke kecamatan tujuan. Hapus dari keranjang atau ganti alamat.`,
    en: ({ pesantren, ...data }) =>
      `No courier carries ${goods(data)} of ${pesantren ?? "this pesantren"}, and the pesantren does not bring it to this district. Remove it or change the address.`,
  },
  too_slow: {
    type: NOT_ALLOWED,
    id: ({ pesantren, ...data }) =>
      `${goods(data)} dari ${pesantren ?? "pesantren"} tidak tahan selama perjalanan ke kecamatan tujuan. Hapus dari keranjang atau ganti alamat.`,
    en: ({ pesantren, ...data }) =>
      `${goods(data)} of ${pesantren ?? "this pesantren"} does not keep as long as the way to this district takes. Remove it or change the address.`,
  },
  no_service: {
    type: NOT_ALLOWED,
    id: ({ pesantren }) =>
      `Belum ada pengiriman dari ${pesantren ?? "pesantren"} ke kecamatan tujuan. Ganti alamat, atau hapus barangnya dari keranjang.`,
    en: ({ pesantren }) =>
      `Nothing is sent from ${pesantren ?? "this pesantren"} to this district yet. Change the address, or remove its goods from the cart.`,
  },
  service_refused: {
    type: CONFLICT,
    field: "shipping_methods",
    id: ({ pesantren }) =>
      `Pengiriman yang dipilih untuk paket ${pesantren ?? "pesantren"} tidak tersedia lagi. Pilih cara lain.`,
    en: ({ pesantren }) =>
      `The delivery chosen for the parcel of ${pesantren ?? "this pesantren"} is no longer offered. Choose another.`,
  },
  shipping_changed: {
    type: CONFLICT,
    field: "shipping_methods",
    id: () => "Ongkir berubah sejak dipilih. Pilih lagi cara pengiriman.",
    en: () => "The shipping fee has changed. Choose the delivery again.",
  },
  shipping_missing: {
    type: INVALID_DATA,
    field: "shipping_methods",
    id: () => "Pilih cara pengiriman.",
    en: () => "Choose a way of delivery.",
  },
  payment_given_back: {
    type: CONFLICT,
    field: "payment_collection",
    id: () =>
      "Pembayaran sebelumnya sudah dilepas kembali. Pilih lagi cara pembayaran.",
    en: () =>
      "The former payment was released again. Choose how to pay once more.",
  },
  amount_mismatch: {
    type: CONFLICT,
    field: "payment_collection",
    id: () =>
      "Total belanja berubah sejak pembayaran disiapkan. Pilih lagi cara pembayaran.",
    en: () =>
      "The total changed after the payment was prepared. Choose the payment again.",
  },
} satisfies Record<string, Fault>

export type CartFaultCode = keyof typeof FAULTS

/** A refusal as data: what the buyer can be shown beside the goods. */
export interface CartFault {
  code: CartFaultCode
  data: FaultData
}

/** The sentence of a refusal in the reader's language. */
export const faultMessage = ({ code, data }: CartFault, locale: Locale) =>
  FAULTS[code][locale](data)

/**
 * The refusal as an error: stable `code`, `messages` in both languages, `field`
 * and `data`. The HTTP layer picks the language.
 */
export function failCart(code: CartFaultCode, data: FaultData = {}) {
  const fault: Fault = FAULTS[code]
  return Object.assign(new MedusaError(fault.type, fault.id(data), code), {
    messages: { id: fault.id(data), en: fault.en(data) },
    ...(fault.field === undefined ? {} : { field: fault.field }),
    data,
  })
}
