import type { PrintLocale } from "./format"

/** Every word on a shipping label. */
export const LABEL_WORDS = {
  id: {
    title: "Label kirim",
    cod: "COD · TAGIH",
    paid: "NON-COD",
    tracking: "No. resi",
    writeTracking: "Tulis resi di sini",
    recipient: "PENERIMA",
    sender: "PENGIRIM",
    district: "Kec.",
    landmark: "Patokan:",
    order: "Pesanan",
    weight: "Berat",
    pieces: "Jumlah",
    insured: "ASURANSI",
    piecesOf: (count: number) => `${count} barang`,
    contents: "Isi:",
  },
  en: {
    title: "Shipping label",
    cod: "COD · COLLECT",
    paid: "NON-COD",
    tracking: "Tracking no.",
    writeTracking: "Write the tracking number here",
    recipient: "TO",
    sender: "FROM",
    district: "Kec.",
    landmark: "Landmark:",
    order: "Order",
    weight: "Weight",
    pieces: "Pieces",
    insured: "INSURED",
    piecesOf: (count: number) => (count === 1 ? "1 piece" : `${count} pieces`),
    contents: "Contents:",
  },
} as const satisfies Record<PrintLocale, Record<string, unknown>>

export type LabelWords = (typeof LABEL_WORDS)[PrintLocale]
