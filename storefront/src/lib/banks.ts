/** Banks that the API takes, by its codes. */
export const BANKS = [
  ["bjb", "Bank bjb"],
  ["bjb_syariah", "Bank bjb Syariah"],
  ["bsi", "Bank Syariah Indonesia (BSI)"],
  ["bri", "Bank Rakyat Indonesia (BRI)"],
  ["bni", "Bank Negara Indonesia (BNI)"],
  ["mandiri", "Bank Mandiri"],
  ["bca", "Bank Central Asia (BCA)"],
  ["bca_syariah", "BCA Syariah"],
  ["btn", "Bank Tabungan Negara (BTN)"],
  ["btn_syariah", "BTN Syariah"],
  ["muamalat", "Bank Muamalat"],
  ["mega_syariah", "Bank Mega Syariah"],
  ["cimb_niaga", "CIMB Niaga"],
  ["danamon", "Bank Danamon"],
  ["permata", "Bank Permata"],
  ["panin_syariah", "Bank Panin Dubai Syariah"],
  ["bank_jakarta", "Bank Jakarta"],
  ["bank_banten", "Bank Banten"],
] as const

export const isBank = (code: string): boolean =>
  BANKS.some(([known]) => known === code)

/** The name of a bank by its code; the code itself when it is unknown. */
export const bankName = (code: string): string =>
  BANKS.find(([known]) => known === code)?.[1] ?? code
