import type { PaperKind } from "@pasar-santri/opop/lib/papers"
import type { Upload } from "@pasar-santri/opop/lib/upload/read-upload"
import sharp from "sharp"
import { weave } from "../../pictures/ornament"
import { HOUSE } from "../../pictures/palette"
import { document, place, rect } from "../../pictures/svg"
import { fit, line, setBlock } from "../../pictures/type"

const WIDTH = 620
const HEIGHT = 877
const MARGIN = 56
const RULES = 9
const JPEG_QUALITY = 70
/** Enough that no line can be read. */
const BLUR = 9

const NAMES: Readonly<Record<PaperKind, string>> = {
  nib: "Nomor Induk Berusaha",
  nspp: "Piagam Statistik Pesantren",
  psp: "Tanda Daftar Pesantren",
  ktp: "Kartu Tanda Penduduk",
  npwp: "Nomor Pokok Wajib Pajak",
  bank_book: "Buku Rekening Lembaga",
  foundation_deed: "Akta Yayasan",
  halal: "Sertifikat Halal",
  pirt: "Sertifikat P-IRT",
  bpom: "Izin Edar BPOM",
  hygiene: "Sertifikat Laik Higiene",
  cosmetic: "Notifikasi Kosmetika",
  herbal: "Izin Edar Obat Tradisional",
  household: "Izin Edar PKRT",
  vet: "Surat Keterangan Kesehatan Hewan",
  tashih: "Tanda Tashih",
}

/** A sheet that nobody takes for a document: its name, ruled lines, CONTOH across. */
function sheet(title: string): string {
  const inner = WIDTH - 2 * MARGIN
  const heading = fit(
    title,
    { width: inner, height: 130, maxSize: 46, maxLines: 2 },
    "serif"
  )
  const rules = Array.from({ length: RULES }, (_, index) =>
    rect(
      MARGIN,
      330 + index * 46,
      index % 3 === 2 ? inner * 0.6 : inner,
      3,
      HOUSE.line
    )
  ).join("")
  return document(
    WIDTH,
    HEIGHT,
    rect(0, 0, WIDTH, HEIGHT, HOUSE.paper) +
      weave(MARGIN, 70, inner, 14, HOUSE.indigo, HOUSE.paper) +
      setBlock(heading, WIDTH / 2, 190, { face: "serif", fill: HOUSE.ink }) +
      rules +
      place(
        line("CONTOH", 0, 0, {
          face: "bold",
          size: 150,
          fill: HOUSE.brick,
          anchor: "middle",
        }),
        WIDTH / 2 + 50,
        HEIGHT / 2 + 130,
        1,
        -38
      ) +
      line("Data contoh, bukan dokumen asli", WIDTH / 2, HEIGHT - 60, {
        face: "medium",
        size: 24,
        fill: HOUSE.inkSoft,
        anchor: "middle",
      })
  )
}

async function draw(title: string, isBlurred: boolean): Promise<string> {
  const drawing = sharp(Buffer.from(sheet(title)))
  const photo = isBlurred ? drawing.blur(BLUR) : drawing
  const bytes = await photo.jpeg({ quality: JPEG_QUALITY }).toBuffer()
  return bytes.toString("base64")
}

const drawn = new Map<string, Promise<string>>()

/** One drawing a name: the papers of all pesantren look alike. */
function drawOnce(title: string, isBlurred = false): Promise<string> {
  const key = `${title}/${String(isBlurred)}`
  const known = drawn.get(key) ?? draw(title, isBlurred)
  drawn.set(key, known)
  return known
}

/** A photo of a made-up paper, as a phone would send it. */
export const paperPhoto = async (
  kind: PaperKind,
  { isBlurred = false } = {}
): Promise<Upload> => ({
  filename: `${kind}.jpg`,
  content_base64: await drawOnce(NAMES[kind], isBlurred),
})

/** What belongs to an entry of the office: a list, a receipt, a report. */
export const attachment = async (title: string): Promise<Upload> => ({
  filename: `${title}.jpg`,
  content_base64: await drawOnce(title),
})
