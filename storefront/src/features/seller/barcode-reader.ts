import type { ScannedCode } from "@/lib/tracking-number"

/** Reads codes from a picture or a running video. */
export interface BarcodeReader {
  detect: (source: ImageBitmapSource) => Promise<readonly ScannedCode[]>
}

/** The browser's Barcode Detection API, which TypeScript does not know yet. */
interface DetectorClass {
  new (options: { formats: readonly string[] }): BarcodeReader
  getSupportedFormats: () => Promise<readonly string[]>
}

const isDetectorClass = (value: unknown): value is DetectorClass =>
  typeof value === "function" && "getSupportedFormats" in value

/** What couriers print; without the first a reader is of no use here. */
const NEEDED = "code_128"
const WANTED = [NEEDED, "code_39", "itf", "codabar", "qr_code"]

/**
 * The browser's own reader of barcodes; null where there is none that reads
 * Code 128. Chrome on Android has it, with Google's services on the phone.
 */
export async function openBarcodeReader(): Promise<BarcodeReader | null> {
  const found: unknown = Reflect.get(globalThis, "BarcodeDetector")
  if (!isDetectorClass(found)) return null
  try {
    const supported = await found.getSupportedFormats()
    if (!supported.includes(NEEDED)) return null
    const formats = WANTED.filter((format) => supported.includes(format))
    return new found({ formats })
  } catch {
    return null
  }
}

/** The codes of a photo; none when the browser cannot read it. */
export async function readPhoto(
  reader: BarcodeReader,
  photo: Blob
): Promise<readonly ScannedCode[]> {
  try {
    const picture = await createImageBitmap(photo)
    try {
      return await reader.detect(picture)
    } finally {
      picture.close()
    }
  } catch {
    return []
  }
}
