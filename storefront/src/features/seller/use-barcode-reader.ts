"use client"

import { useEffect, useState } from "react"
import { openBarcodeReader, type BarcodeReader } from "./barcode-reader"

/** The browser's reader of barcodes: null where there is none, undefined until that is known. */
export function useBarcodeReader(): BarcodeReader | null | undefined {
  const [reader, setReader] = useState<BarcodeReader | null>()
  useEffect(() => {
    void openBarcodeReader().then(setReader)
  }, [])
  return reader
}
