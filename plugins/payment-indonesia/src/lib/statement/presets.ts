import type { StatementMapping } from "./mapping"

export interface StatementPreset {
  code: string
  name: string
  /**
   * No bank's own description of its file was found: these follow what public
   * programs read. Look at the preview, and save what you corrected.
   */
  isProven: false
  mapping: StatementMapping
}

const common = { has_header: true, unmarked: "credit" } as const

/** Guesses to begin with, one a bank, and one for acquirers of QRIS. */
export const STATEMENT_PRESETS: readonly StatementPreset[] = [
  {
    code: "bca",
    name: "BCA (KlikBCA)",
    isProven: false,
    mapping: {
      ...common,
      date: "Tanggal",
      date_format: "dm",
      description: ["Keterangan"],
      amount: "Jumlah",
      balance: "Saldo",
      decimal: ".",
    },
  },
  {
    code: "mandiri",
    name: "Bank Mandiri",
    isProven: false,
    mapping: {
      ...common,
      date: "Tanggal",
      date_format: "dmy",
      description: ["Keterangan"],
      credit: "Kredit",
      debit: "Debit",
      balance: "Saldo",
      decimal: ",",
    },
  },
  {
    code: "bri",
    name: "BRI",
    isProven: false,
    mapping: {
      ...common,
      date: "Tanggal",
      date_format: "dmy",
      description: ["Uraian"],
      credit: "Kredit",
      debit: "Debet",
      balance: "Saldo",
      decimal: ".",
    },
  },
  {
    code: "bsi",
    name: "BSI",
    isProven: false,
    mapping: {
      ...common,
      date: "Tanggal",
      date_format: "ymd",
      description: ["Deskripsi"],
      amount: "Nominal",
      side: "DB/CR",
      balance: "Saldo",
      decimal: ".",
    },
  },
  {
    code: "bjb",
    name: "Bank bjb",
    isProven: false,
    mapping: {
      ...common,
      date: "Post Date",
      date_format: "dmy",
      description: ["Description", "Reference No"],
      credit: "Credit",
      debit: "Debit",
      balance: "Balance",
      decimal: ".",
    },
  },
  {
    code: "qris",
    name: "QRIS (laporan penyelenggara)",
    isProven: false,
    mapping: {
      ...common,
      date: "Tanggal Transaksi",
      date_format: "dmy",
      time: "Tanggal Transaksi",
      description: ["RRN"],
      amount: "Nominal",
      reference: "RRN",
      status: { column: "Status", paid: ["Sukses", "Berhasil", "Success"] },
      decimal: ",",
    },
  },
]
