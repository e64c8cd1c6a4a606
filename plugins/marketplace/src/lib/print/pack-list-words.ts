import type { PrintLocale } from "./format"

/** Every word on a pack list. */
export const PACK_LIST_WORDS = {
  id: {
    title: "Daftar kemas",
    made: (moment: string) => `Dicetak ${moment}`,
    sums: (orders: number, pieces: number) =>
      `${orders} pesanan, ${pieces} barang`,
    totals: "1. Ambil semua barang",
    orders: "2. Kemas per pesanan",
    product: "Barang",
    sku: "SKU",
    quantity: "Jumlah",
    for: "Pesanan",
    shipBy: (day: string) => `kirim paling lambat ${day}`,
    note: (text: string) => `Catatan pembeli: ${text}`,
    pieces: (count: number) => `${count} barang`,
    page: (now: number, all: number) => `Halaman ${now} dari ${all}`,
  },
  en: {
    title: "Pack list",
    made: (moment: string) => `Printed ${moment}`,
    sums: (orders: number, pieces: number) =>
      `${orders} ${orders === 1 ? "order" : "orders"}, ${pieces} ${pieces === 1 ? "piece" : "pieces"}`,
    totals: "1. Fetch all goods",
    orders: "2. Pack each order",
    product: "Goods",
    sku: "SKU",
    quantity: "Quantity",
    for: "Orders",
    shipBy: (day: string) => `ship by ${day}`,
    note: (text: string) => `Buyer's note: ${text}`,
    pieces: (count: number) => (count === 1 ? "1 piece" : `${count} pieces`),
    page: (now: number, all: number) => `Page ${now} of ${all}`,
  },
} as const satisfies Record<PrintLocale, Record<string, unknown>>
