import { foldName } from "./fold-name"

const OFFICE =
  /\b(dinas|diskop\w*|diskumindag|dkuk|kuk|kementerian|kemenag|kecamatan|kelurahan|pemkab|pemkot|pemprov|pemda|pemerintah|bupati|sekda|setda|uptd?|kas daerah|rkud|bendahara (pengeluaran|penerimaan))\b/

/**
 * Whether an account would be an office's or an officer's (DESIGN D15): an
 * office elsewhere found that it had no legal basis to hold buyers' money.
 * `officers` are the names of those who work there.
 */
export function isOfficeHolder(
  holder: string,
  officers: readonly string[]
): boolean {
  const said = foldName(holder)
  return OFFICE.test(said) || officers.some((name) => foldName(name) === said)
}
