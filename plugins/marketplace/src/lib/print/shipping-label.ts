import { drawLabel } from "./draw-label"
import type { PrintLocale } from "./format"
import type { ShippingLabel } from "./label"
import { LABEL_WORDS } from "./label-words"
import { A4, LABEL_ROLL, makePdf, mm } from "./make-pdf"
import { makePen } from "./pen"

/** A roll of labels 100 × 150 mm, or four labels on each sheet of A4. */
export type LabelPaper = "roll" | "a4"

const PER_SHEET = 4
const CELL = { width: A4.width / 2, height: A4.height / 2 }
/** Office printers leave some 4 mm of each edge white: the labels shrink a little. */
const SCALE = 0.95
const INSET = {
  x: (CELL.width - LABEL_ROLL.width * SCALE) / 2,
  y: (CELL.height - LABEL_ROLL.height * SCALE) / 2,
}

function drawRoll(
  doc: PDFKit.PDFDocument,
  labels: readonly ShippingLabel[],
  locale: PrintLocale
): void {
  const pen = makePen(doc)
  for (const label of labels) {
    doc.addPage()
    drawLabel(pen, label, locale)
  }
}

function drawSheets(
  doc: PDFKit.PDFDocument,
  labels: readonly ShippingLabel[],
  locale: PrintLocale
): void {
  const pen = makePen(doc)
  const { width, height } = A4
  labels.forEach((label, index) => {
    const place = index % PER_SHEET
    if (place === 0) {
      doc.addPage()
      const cut = { width: 0.15, dash: 2 }
      pen.rule({ x: CELL.width, y: 0 }, { x: CELL.width, y: height }, cut)
      pen.rule({ x: 0, y: CELL.height }, { x: width, y: CELL.height }, cut)
    }
    doc.save()
    doc.translate(
      mm((place % 2) * CELL.width + INSET.x),
      mm(Math.floor(place / 2) * CELL.height + INSET.y)
    )
    doc.scale(SCALE)
    drawLabel(pen, label, locale)
    doc.restore()
  })
}

/**
 * Shipping labels as a PDF, in the order given: black only, readable at 203 dpi.
 * Throws RangeError when there is no label, or when a tracking number is no
 * text for Code 128.
 */
export function shippingLabelPdf({
  labels,
  paper,
  locale,
  madeAt,
}: {
  labels: readonly ShippingLabel[]
  paper: LabelPaper
  locale: PrintLocale
  madeAt: Date
}): Promise<Buffer> {
  if (labels.length === 0) throw new RangeError("No label to print")
  const isRoll = paper === "roll"
  return makePdf(
    {
      title: LABEL_WORDS[locale].title,
      locale,
      paper: isRoll ? LABEL_ROLL : A4,
      madeAt,
    },
    (doc) => (isRoll ? drawRoll : drawSheets)(doc, labels, locale)
  )
}
