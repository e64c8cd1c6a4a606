export type Bank = {
  code: string
  name: string
  /** Digits that its account numbers have, where that is known. */
  digits?: number
}

/** Banks that pesantren of West Java hold accounts at (DOMAIN.md 3). */
export const BANKS: readonly Bank[] = [
  { code: "bjb", name: "Bank bjb" },
  { code: "bjb_syariah", name: "Bank bjb Syariah" },
  { code: "bsi", name: "Bank Syariah Indonesia (BSI)" },
  { code: "bri", name: "Bank Rakyat Indonesia (BRI)", digits: 15 },
  { code: "bni", name: "Bank Negara Indonesia (BNI)" },
  { code: "mandiri", name: "Bank Mandiri", digits: 13 },
  { code: "bca", name: "Bank Central Asia (BCA)", digits: 10 },
  { code: "bca_syariah", name: "BCA Syariah" },
  { code: "btn", name: "Bank Tabungan Negara (BTN)" },
  { code: "btn_syariah", name: "BTN Syariah" },
  { code: "muamalat", name: "Bank Muamalat" },
  { code: "mega_syariah", name: "Bank Mega Syariah" },
  { code: "cimb_niaga", name: "CIMB Niaga" },
  { code: "danamon", name: "Bank Danamon" },
  { code: "permata", name: "Bank Permata" },
  { code: "panin_syariah", name: "Bank Panin Dubai Syariah" },
  { code: "bank_jakarta", name: "Bank Jakarta" },
  { code: "bank_banten", name: "Bank Banten" },
]

export const findBank = (code: string | null | undefined): Bank | undefined =>
  BANKS.find((bank) => bank.code === code)
