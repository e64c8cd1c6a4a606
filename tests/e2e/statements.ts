import { randomInt } from "node:crypto"
import { bankDay } from "../support/bank-day.ts"
import { spreadsheet } from "./files.ts"

/** The present time as banks of Jakarta write it. */
const clock = () =>
  new Date().toLocaleTimeString("en-GB", { timeZone: "Asia/Jakarta" })

/** How the bank of these specs heads its columns. */
export const BANK_COLUMNS = {
  ...{ date: "Tanggal", description: "Keterangan", credit: "Masuk" },
  ...{ debit: "Keluar", balance: "Saldo" },
}

/** A bank's file with transfers of these sums, and money that went out. */
export const bankStatement = (name: string, sums: readonly number[]) =>
  spreadsheet(name, [
    Object.values(BANK_COLUMNS),
    ...sums.map((sum, at) => [
      ...[bankDay(), `TRF DARI SITI ${name} ${at}`, `${sum},00`, ""],
      "9.000.000,00",
    ]),
    [bankDay(), `BIAYA ADM ${name}`, "", "6.500,00", "8.993.500,00"],
  ])

/** How the acquirer of QRIS heads its columns; day and time are one. */
export const REPORT_COLUMNS = {
  ...{ date: "Waktu", time: "Waktu", description: "Penerbit" },
  ...{ amount: "Nominal", reference: "RRN", status: "Status" },
}

/** An acquirer's report of now: a payment that failed, and the one that came. */
export const acquirerReport = (name: string, sum: number) => {
  const row = (status: string) => [
    ...[`${bankDay()} ${clock()}`, "DOMPET CONTOH", `${sum},00`],
    ...[String(randomInt(1e11, 1e12)), status],
  ]
  return spreadsheet(name, [
    ["Waktu", "Penerbit", "Nominal", "RRN", "Status"],
    ...[row("Gagal"), row("Sukses")],
  ])
}
