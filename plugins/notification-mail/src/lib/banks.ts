/** Banks by the codes that a shop's account has. */
export const BANKS: readonly (readonly [code: string, name: string])[] = [
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
]

/** The name of a bank; a code that is new stays as it is. */
export const bankName = (code: string): string =>
  BANKS.find(([known]) => known === code)?.[1] ?? code
