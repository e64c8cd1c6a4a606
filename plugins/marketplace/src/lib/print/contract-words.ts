import type { Both } from "./format"

/** The contract items that PP 80/2019 Art. 53 asks for, in its order. */
export const CONTRACT_KEYS = [
  "parties",
  "specification",
  "legality",
  "value",
  "payment",
  "delivery",
  "return",
  "cancellation",
  "forum",
] as const

export type ContractKey = (typeof CONTRACT_KEYS)[number]

export const CONTRACT_TITLES: Readonly<Record<ContractKey, Both>> = {
  parties: { id: "Para pihak", en: "Parties" },
  specification: { id: "Barang yang disepakati", en: "Agreed goods" },
  legality: { id: "Legalitas barang", en: "Legality of the goods" },
  value: { id: "Nilai transaksi", en: "Value" },
  payment: { id: "Pembayaran", en: "Payment" },
  delivery: { id: "Pengiriman", en: "Delivery" },
  return: { id: "Pengembalian", en: "Return" },
  cancellation: { id: "Pembatalan", en: "Cancellation" },
  forum: {
    id: "Hukum dan penyelesaian sengketa",
    en: "Law and settlement of disputes",
  },
}

/** What several items are joined from, in both languages. */
export const CONTRACT_PARTS = {
  seller: { id: "Penjual", en: "Seller" },
  buyer: { id: "Pembeli", en: "Buyer" },
  by: { id: "dari", en: "from" },
  goods: { id: "barang", en: "goods" },
  shipping: { id: "ongkir", en: "delivery" },
  discount: { id: "potongan", en: "discount" },
  included: { id: "termasuk dalam harga", en: "included in the prices" },
  to: { id: "Tujuan", en: "To" },
} as const satisfies Record<string, Both>

export const noPermits: Both = {
  id: "Tidak ada nomor izin edar atau sertifikat yang dicatat untuk barang dalam pesanan ini.",
  en: "No permit or certificate number is recorded for the goods of this order.",
}

export const platformRole = (name: string, operator: string): Both => ({
  id: `${name} diselenggarakan oleh ${operator} sebagai tempat jual beli, bukan penjual.`,
  en: `${name} is run by ${operator} as a marketplace; it is not the seller.`,
})

export const heldBy = (holder: string): Both => ({
  id: `Dana ditampung oleh ${holder} dan diteruskan kepada penjual setelah pesanan diterima.`,
  en: `The money is held by ${holder} and passed on to the seller once the order has been received.`,
})

export const paidOn = (moment: Both): Both => ({
  id: `Lunas pada ${moment.id}.`,
  en: `Paid on ${moment.en}.`,
})

export const payUntil = (moment: Both): Both => ({
  id: `Dibayar paling lambat ${moment.id}; lewat dari itu pesanan batal dengan sendirinya.`,
  en: `To be paid by ${moment.en}; after that the order is cancelled by itself.`,
})

export const payAtDoor: Both = {
  id: "Dibayar saat paket diterima.",
  en: "To be paid when the parcel is received.",
}

export const daysOnTheWay = (min: number, max: number): Both => ({
  id: `perkiraan ${min === max ? min : `${min}–${max}`} hari kerja`,
  en: `expected ${min === max ? min : `${min}–${max}`} working days`,
})

export const returnRule = (days: number, perishableHours: number): Both => ({
  id: `Bila barang rusak, kurang atau tidak sesuai, pembeli mengajukan keluhan dengan foto dalam ${days} hari setelah diterima (barang mudah rusak: ${perishableHours} jam). Penjual menukar, melengkapi, atau mengembalikan uangnya; ongkir pengembalian karena kesalahan penjual ditanggung penjual.`,
  en: `If goods are damaged, missing or not as agreed, the buyer complains with photos within ${days} days of receipt (perishable goods: ${perishableHours} hours). The seller exchanges or completes them, or pays back; the seller bears the cost of returning goods when the seller is at fault.`,
})

export const cancelRule: Both = {
  id: "Pembeli dapat membatalkan sebelum pesanan diproses. Penjual dapat membatalkan bagiannya dengan menyebut alasan. Uang yang sudah dibayar untuk bagian yang batal dikembalikan seluruhnya.",
  en: "The buyer may cancel before the order is processed. A seller may cancel its part and states the reason. What was paid for the cancelled part is paid back in full.",
}

export const forumRule = (version: string): Both => ({
  id: `Berlaku hukum Indonesia. Perselisihan diselesaikan dengan musyawarah, lalu melalui Badan Penyelesaian Sengketa Konsumen (BPSK) atau pengadilan di tempat tinggal pembeli. Syarat layanan versi ${version}.`,
  en: `Indonesian law applies. Disputes are settled by talking, then by the consumer dispute board (BPSK) or the court at the buyer's place of residence. Terms of service, version ${version}.`,
})
