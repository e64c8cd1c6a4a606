import "server-only"
import { qrSvg } from "@/lib/qr-symbol"

/** Pixels a side: sharp on a phone, small enough for a weak signal. */
const SIDE = 720

/** The code as a PNG, which galleries and apps of banks take. */
export async function qrisPicture(payload: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp")
  return sharp(Buffer.from(qrSvg(payload)))
    .resize(SIDE, SIDE, { kernel: "nearest" })
    .png({ palette: true })
    .toBuffer()
}
