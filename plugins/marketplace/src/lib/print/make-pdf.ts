import PDFDocument from "pdfkit"
import { FONT_FILES } from "./fonts"
import type { PrintLocale } from "./format"

/** Width and height in millimetres. */
export interface PaperSize {
  width: number
  height: number
}

export const A4: PaperSize = { width: 210, height: 297 }
/** The roll of a label printer. */
export const LABEL_ROLL: PaperSize = { width: 100, height: 150 }

const POINTS_PER_MM = 72 / 25.4

/** Millimetres in points, the unit of PDF. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM

export interface PdfOptions {
  title: string
  locale: PrintLocale
  paper: PaperSize
  /** When it is made; the same input gives the same bytes. */
  madeAt: Date
}

/** Draws a document without any page; `draw` adds them with `addPage()`. */
export function makePdf(
  { title, locale, paper, madeAt }: PdfOptions,
  draw: (doc: PDFKit.PDFDocument) => void
): Promise<Buffer> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    displayTitle: true,
    font: FONT_FILES.regular,
    info: { Title: title, Creator: "Pasar Santri", CreationDate: madeAt },
    lang: locale,
    margin: 0,
    size: [mm(paper.width), mm(paper.height)],
  })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on("data", (chunk: Buffer) => chunks.push(chunk))
    doc.on("end", () => resolve(Buffer.concat(chunks)))
    doc.on("error", reject)
    doc.registerFont("regular", FONT_FILES.regular)
    doc.registerFont("bold", FONT_FILES.bold)
    draw(doc)
    doc.end()
  })
}
