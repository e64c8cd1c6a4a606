"use client"

import { useBarcodeReader } from "./use-barcode-reader"

/** Says once on a page that its numbers are typed: this browser reads no barcodes, as on iPhones. */
export const ScanAbsent = ({ text }: Readonly<{ text: string }>) =>
  useBarcodeReader() === null ? (
    <p className="text-sm text-ink-soft">{text}</p>
  ) : null
