/** What a shipping label says, as plain data. */
export interface ShippingLabel {
  /** Number of the shop order, as people say it. */
  orderNumber: string
  /** What the QR code says: the number, or a link to the order. */
  qrText: string
  /** Who carries it, as `JNE`; for own delivery and pick-up the pesantren. */
  courier: string
  /** The courier's service, as `REG`. */
  service: string
  /** Whether the service gives tracking numbers: own delivery and pick-up do not. */
  isTracked: boolean
  /** Null until it is known: then a box asks for it, and there is no barcode. */
  trackingNumber: string | null
  recipient: LabelRecipient
  sender: LabelSender
  weightGrams: number
  /** Goods in the parcel. */
  pieces: number
  /** Rupiah that the courier collects; null when it is paid. */
  codRupiah: number | null
  /** Rupiah for which the courier insures the goods; null: it does not. */
  insuredRupiah: number | null
  contents: { name: string; quantity: number }[]
}

export interface LabelRecipient {
  name: string
  /** Printed masked. */
  phone: string
  /** Street, RT/RW and village. */
  street: string
  /** Name of the kecamatan, without `Kec.` */
  district: string
  /** As `Kab. Sukabumi`. */
  regency: string
  province: string
  postalCode: string
  landmark: string | null
}

export interface LabelSender {
  /** The pesantren. */
  name: string
  /** The shop's number, which is meant to be called; printed whole. */
  phone: string | null
  district: string
  regency: string
}
