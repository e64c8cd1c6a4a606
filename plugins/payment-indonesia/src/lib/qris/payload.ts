import type { TlvField } from "./tlv"

/** An acquirer's template, tags 26 to 45. */
export interface QrisAccount {
  /** 26 to 45. */
  tag: number
  /** Sub-tag 00, the acquirer's reversed domain, such as `ID.CO.CONTOH.WWW`. */
  domain: string
  /** Sub-tag 01, the merchant's PAN: 9360 and 12 to 15 more digits; null when left out. */
  pan: string | null
  /** The acquirer's other sub-tags, in order of tags. */
  fields: readonly TlvField[]
}

/**
 * What a QRIS code says: EMVCo's merchant-presented form with Indonesia's
 * tags (currency 360, country ID, the national merchant id in tag 51).
 */
export interface QrisPayload {
  /** Tag 01: 11 static, without an amount; 12 dynamic, with one. */
  kind: "static" | "dynamic"
  /** At least one. */
  accounts: readonly QrisAccount[]
  /** Tag 51.02, the national merchant id: ID and 13 digits. */
  nmid: string
  /** Tag 51.03, the merchant's size, such as UMI (micro) or UBE (large). */
  criteria: string
  /** Tag 52, merchant category, four digits. */
  mcc: string
  /** Tag 54, whole rupiah; null in a static code. */
  amount: number | null
  /** Tag 59, 1 to 25 characters. */
  name: string
  /** Tag 60, 1 to 15 characters. */
  city: string
  /** Tag 61, 1 to 10 characters; null when left out. */
  postalCode: string | null
  /** Tag 62: bill (01), reference (05), terminal (07) and the like. */
  additional: readonly TlvField[]
}
