import { code128 } from "./code-128"
import { drawBars, drawQr } from "./draw-codes"
import { drawRecipient, drawSender } from "./draw-label-people"
import { formatRupiah, formatWeight, type PrintLocale } from "./format"
import type { ShippingLabel } from "./label"
import {
  BARS_TOP,
  BOTTOM,
  CONTENTS_TOP,
  FACTS_TOP,
  FROM_TOP,
  inside,
  LEFT,
  OUTLINE,
  PAD,
  RIGHT,
  TO_TOP,
  TOP,
  WIDTH,
} from "./label-grid"
import { LABEL_WORDS, type LabelWords } from "./label-words"
import type { Pen } from "./pen"
import { qrCode } from "./qr-code"

const COD_LEFT = 58
const QR_SIDE = 25

/** Carrier and service; and what is to be collected, white on black. */
function drawHead(pen: Pen, label: ShippingLabel, words: LabelWords): void {
  pen.paragraphs(
    [
      { text: label.courier, font: "bold", size: 19 },
      { text: label.service, font: "bold", size: 12 },
    ],
    {
      x: LEFT + PAD,
      y: TOP + 0.5,
      width: COD_LEFT - LEFT - 2 * PAD,
      height: BARS_TOP - TOP - 1,
    },
    { vertical: "middle" }
  )
  const box = { x: COD_LEFT + 1, width: RIGHT - COD_LEFT - 2 }
  if (label.codRupiah === null) {
    pen.line(words.paid, {
      ...box,
      y: TOP + 3.3,
      font: "bold",
      size: 17,
      align: "center",
    })
    return
  }
  pen.blocks([
    {
      x: COD_LEFT,
      y: TOP,
      width: RIGHT - COD_LEFT,
      height: BARS_TOP - TOP,
    },
  ])
  const style = { ...box, font: "bold", isInverse: true } as const
  pen.line(words.cod, { ...style, y: TOP + 1, size: 10, align: "center" })
  pen.line(formatRupiah(label.codRupiah), {
    ...style,
    y: TOP + 5,
    size: 18,
    align: "center",
  })
}

/** The courier's barcode, or a box to write the number in, or neither. */
function drawTracking(pen: Pen, label: ShippingLabel, words: LabelWords): void {
  const { trackingNumber, isTracked } = label
  const wide = { x: LEFT + PAD, width: WIDTH - 2 * PAD }
  if (trackingNumber !== null) {
    drawBars(pen, code128(trackingNumber), {
      x: LEFT,
      y: BARS_TOP + 2,
      width: WIDTH,
      height: 16,
    })
    pen.line(`${words.tracking} ${trackingNumber}`, {
      ...wide,
      y: BARS_TOP + 19.3,
      font: "bold",
      size: 14,
      align: "center",
    })
    return
  }
  if (!isTracked) {
    pen.paragraphs(
      [
        { text: words.order, font: "regular", size: 11 },
        { text: label.orderNumber, font: "bold", size: 26 },
      ],
      inside(BARS_TOP, TO_TOP),
      { align: "center", vertical: "middle" }
    )
    return
  }
  pen.line(words.writeTracking, { ...wide, y: BARS_TOP + 1.2, size: 10 })
  pen.frame(
    { ...wide, y: BARS_TOP + 7, height: TO_TOP - BARS_TOP - 9 },
    { width: 0.4, dash: 1.2 }
  )
}

/** QR code and number of the order; weight, goods, what they are insured for. */
function drawFacts(
  pen: Pen,
  label: ShippingLabel,
  words: LabelWords,
  locale: PrintLocale
): void {
  drawQr(pen, qrCode(label.qrText), {
    x: LEFT,
    y: FACTS_TOP,
    side: QR_SIDE,
  })
  const x = LEFT + QR_SIDE + 1
  const width = RIGHT - PAD - x
  pen.line(words.order, { x, y: FACTS_TOP + 1.5, width, size: 8.5 })
  pen.line(label.orderNumber, {
    x,
    y: FACTS_TOP + 4.8,
    width,
    font: "bold",
    size: 14,
  })
  const facts = [
    [words.weight, formatWeight(label.weightGrams, locale)],
    [words.pieces, words.piecesOf(label.pieces)],
    ...(label.insuredRupiah === null
      ? []
      : [[words.insured, formatRupiah(label.insuredRupiah)] as const]),
  ] as const
  const column = width / facts.length
  facts.forEach(([name, value], index) => {
    const at = { x: x + index * column, width: column - 1.5 }
    pen.line(name, { ...at, y: FACTS_TOP + 14, size: 8.5 })
    pen.line(value, { ...at, y: FACTS_TOP + 17.3, font: "bold", size: 12 })
  })
}

function drawContents(pen: Pen, label: ShippingLabel, words: LabelWords): void {
  const goods = label.contents
    .map(({ name, quantity }) => `${quantity}× ${name}`)
    .join("; ")
  pen.paragraphs(
    [
      {
        text: `${words.contents} ${goods}`,
        font: "regular",
        size: 10,
        mayCut: true,
      },
    ],
    inside(CONTENTS_TOP, BOTTOM)
  )
}

/**
 * Draws one label of 100 × 150 mm at the pen's origin. Every part has its own
 * place; text that is long shrinks within it and never reaches the next.
 */
export function drawLabel(
  pen: Pen,
  label: ShippingLabel,
  locale: PrintLocale
): void {
  const words = LABEL_WORDS[locale]
  pen.frame({ x: LEFT, y: TOP, width: WIDTH, height: BOTTOM - TOP }, OUTLINE)
  for (const y of [BARS_TOP, TO_TOP, FROM_TOP, FACTS_TOP, CONTENTS_TOP])
    pen.rule({ x: LEFT, y }, { x: RIGHT, y }, OUTLINE)
  pen.rule({ x: COD_LEFT, y: TOP }, { x: COD_LEFT, y: BARS_TOP }, OUTLINE)
  drawHead(pen, label, words)
  drawTracking(pen, label, words)
  drawRecipient(pen, label.recipient, words)
  drawSender(pen, label.sender, words)
  drawFacts(pen, label, words, locale)
  drawContents(pen, label, words)
}
