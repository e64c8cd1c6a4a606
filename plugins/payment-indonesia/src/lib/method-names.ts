/** What a way of paying is called, by the identifier of its provider. */
const NAMES = {
  transfer: { id: "Transfer bank", en: "Bank transfer" },
  qris: { id: "QRIS", en: "QRIS" },
  cod: { id: "Bayar di tempat (COD)", en: "Cash on delivery" },
  stripe: { id: "Kartu kredit atau debit", en: "Credit or debit card" },
  midtrans: {
    id: "Virtual account, dompet digital, kartu",
    en: "Virtual account, e-wallet, card",
  },
} as const

export type MethodKind = keyof typeof NAMES

const isKind = (text: string): text is MethodKind => text in NAMES

/** The identifier within `pp_<identifier>_<id>`; null for a provider without a name. */
export function kindOf(providerId: string): MethodKind | null {
  const kind = /^pp_([a-z]+)_/.exec(providerId)?.[1] ?? ""
  return isKind(kind) ? kind : null
}

/** Its name in both languages; a foreign provider is called what it is. */
export const nameOf = (providerId: string): { id: string; en: string } => {
  const kind = kindOf(providerId)
  return kind ? NAMES[kind] : { id: providerId, en: providerId }
}
