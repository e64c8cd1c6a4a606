import { MedusaError } from "@medusajs/framework/utils"

interface Fault {
  type: string
  field?: string
  id: string
  en: string
}

const {
  INVALID_DATA,
  NOT_ALLOWED,
  NOT_FOUND,
  DUPLICATE_ERROR,
  UNEXPECTED_STATE,
} = MedusaError.Types

/** Every refusal of this plugin: what HTTP makes of it, and the words for people. */
const FAULTS = {
  service_unknown: {
    type: INVALID_DATA,
    field: "data.choices",
    id: "Pilihan pengiriman untuk salah satu pesantren tidak dikenal.",
    en: "The delivery chosen for one of the pesantren is not known.",
  },
  rates_invalid: {
    type: INVALID_DATA,
    field: "rates",
    id: "Isi tarif dengan rupiah bulat dan lama pengiriman dengan hari; lama paling sedikit tidak boleh melebihi yang paling lama.",
    en: "Give rates in whole rupiah and the way in days; the fewest days cannot be more than the most.",
  },
  rate_in_past: {
    type: INVALID_DATA,
    field: "valid_from",
    id: "Tarif baru mulai berlaku paling cepat besok, agar yang sedang berlaku tidak berubah.",
    en: "A new rate begins tomorrow at the earliest, so that what holds now does not change.",
  },
  rate_exists: {
    type: DUPLICATE_ERROR,
    field: "valid_from",
    id: "Untuk layanan dan zona itu sudah ada tarif mulai tanggal yang sama. Hapus dulu yang belum berlaku.",
    en: "There is a rate for this service and zone from the same day. Remove the one that has not begun first.",
  },
  rate_in_force: {
    type: NOT_ALLOWED,
    id: "Tarif yang sudah berlaku tidak dihapus, agar ongkir pesanan lama dapat dijelaskan. Buat tarif baru.",
    en: "A rate that has begun is kept, so that what orders were charged can be explained. Add a new one.",
  },
  insurance_invalid: {
    type: INVALID_DATA,
    field: "rate_bp",
    id: "Isi nilai barang dan biaya tetap dengan rupiah bulat, dan persentase dari 0 sampai 100 dengan paling banyak dua angka desimal.",
    en: "Give the worth of the goods and the fee in whole rupiah, and a percentage from 0 to 100 with two decimals at most.",
  },
  courier_off: {
    type: NOT_ALLOWED,
    id: "Belum ada kurir yang terhubung. Serahkan paket ke kurir, lalu tulis nomor resinya.",
    en: "No courier is connected. Hand the parcel over and write down its tracking number.",
  },
  courier_area_unknown: {
    type: NOT_ALLOWED,
    id: "Kurir belum mengenal kecamatan asal atau tujuan paket ini. Serahkan paket ke kurir, lalu tulis nomor resinya.",
    en: "The courier does not know the district this parcel comes from or goes to. Hand it over and write down its tracking number.",
  },
  courier_area_not_found: {
    type: NOT_FOUND,
    id: "Kecamatan ini tidak ditemukan.",
    en: "This district was not found.",
  },
  courier_area_invalid: {
    type: INVALID_DATA,
    field: "external_id",
    id: "Tulis kode tempat dari Biteship, seperti IDNP9IDNC74IDND213IDZ43156.",
    en: "Give Biteship's id of the place, such as IDNP9IDNC74IDND213IDZ43156.",
  },
  courier_search_invalid: {
    type: INVALID_DATA,
    id: "Pencarian ini tidak dapat dibaca.",
    en: "This search cannot be read.",
  },
  courier_silent: {
    type: UNEXPECTED_STATE,
    id: "Kurir sedang tidak menjawab. Tulis kode tempatnya, atau coba lagi sebentar lagi.",
    en: "The courier does not answer now. Type the id of the place, or try again in a moment.",
  },
  courier_failed: {
    type: UNEXPECTED_STATE,
    id: "Kurir sedang tidak menjawab. Coba lagi sebentar lagi: paket tidak dipesan dua kali.",
    en: "The courier does not answer now. Try again in a moment: the parcel is not booked twice.",
  },
  rate_not_found: {
    type: NOT_FOUND,
    id: "Tarif ini tidak ditemukan.",
    en: "This rate was not found.",
  },
} satisfies Record<string, Fault>

export type ShippingFaultCode = keyof typeof FAULTS

/**
 * A refusal with a stable `code` and `messages` in both languages, of which the
 * HTTP layer picks the reader's.
 */
export function fail(code: ShippingFaultCode) {
  const fault: Fault = FAULTS[code]
  const { type, id, en, field } = fault
  return Object.assign(new MedusaError(type, id, code), {
    messages: { id, en },
    ...(field === undefined ? {} : { field }),
  })
}
