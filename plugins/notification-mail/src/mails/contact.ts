import type { Locale } from "../lib/locale"

/** Whom to ask: an office, or the operator of the marketplace. */
export interface Contact {
  /** Null: the operator. */
  name: string | null
  phone: string | null
  email: string | null
}

const TEXTS = {
  id: {
    operator: "pengelola Pasar Santri",
    phone: (number: string) => `telepon atau WhatsApp ${number}`,
    email: (address: string) => `email ${address}`,
    ask: (name: string, ways: string) =>
      `Ada yang ingin ditanyakan? Hubungi ${name}: ${ways}.`,
    nobody: "Ada yang ingin ditanyakan? Hubungi petugas Dinas di wilayah Anda.",
  },
  en: {
    operator: "the operator of Pasar Santri",
    phone: (number: string) => `phone or WhatsApp ${number}`,
    email: (address: string) => `e-mail ${address}`,
    ask: (name: string, ways: string) =>
      `Do you have a question? Ask ${name}: ${ways}.`,
    nobody: "Do you have a question? Ask the office of your area.",
  },
}

/** `+628…` as people dial it at home. */
const dialled = (phone: string) => phone.replace(/^\+62/, "0")

/** Says whom to ask and how; without any contact, that it is the office. */
export function contactSentence(
  contact: Contact | null,
  locale: Locale
): string {
  const texts = TEXTS[locale]
  const ways = [
    ...(contact?.phone ? [texts.phone(dialled(contact.phone))] : []),
    ...(contact?.email ? [texts.email(contact.email)] : []),
  ]
  if (ways.length === 0) return texts.nobody
  return texts.ask(contact?.name ?? texts.operator, ways.join(", "))
}
