import { maskPhone } from "./format"
import type { LabelRecipient, LabelSender } from "./label"
import { FACTS_TOP, FROM_TOP, inside, PAD, RIGHT, TO_TOP } from "./label-grid"
import type { LabelWords } from "./label-words"
import type { Pen } from "./pen"

const POSTCODE_LEFT = 70

/** Who gets it: name, masked phone and address; the place and postcode large. */
export function drawRecipient(
  pen: Pen,
  to: LabelRecipient,
  words: LabelWords
): void {
  const area = inside(TO_TOP, FROM_TOP)
  pen.line(words.recipient, { ...area, font: "bold", size: 8 })
  const placeTop = FROM_TOP - 14
  pen.paragraphs(
    [
      { text: to.name, font: "bold", size: 16 },
      { text: maskPhone(to.phone), font: "bold", size: 12 },
      { text: to.street, font: "regular", size: 11.5, gap: 0.15, mayCut: true },
      {
        text: to.landmark ? `${words.landmark} ${to.landmark}` : "",
        font: "regular",
        size: 10.5,
        gap: 0.2,
        mayCut: true,
      },
    ],
    { ...area, y: TO_TOP + 4.5, height: placeTop - TO_TOP - 5 }
  )
  pen.paragraphs(
    [
      { text: `${words.district} ${to.district}`, font: "bold", size: 14 },
      { text: `${to.regency}, ${to.province}`, font: "regular", size: 11 },
    ],
    {
      x: area.x,
      y: placeTop,
      width: POSTCODE_LEFT - area.x - PAD,
      height: 13,
    },
    { vertical: "middle" }
  )
  const postcode = {
    x: POSTCODE_LEFT,
    y: placeTop + 0.5,
    width: RIGHT - PAD - POSTCODE_LEFT,
    height: 11.5,
  }
  pen.frame(postcode, { width: 0.4 })
  pen.paragraphs([{ text: to.postalCode, font: "bold", size: 20 }], postcode, {
    align: "center",
    vertical: "middle",
  })
}

/** Who sends it. */
export function drawSender(
  pen: Pen,
  from: LabelSender,
  words: LabelWords
): void {
  const area = inside(FROM_TOP, FACTS_TOP)
  pen.line(words.sender, { ...area, font: "bold", size: 8 })
  const place = `${words.district} ${from.district}, ${from.regency}`
  pen.paragraphs(
    [
      { text: from.name, font: "bold", size: 11.5 },
      {
        text: [place, from.phone].filter(Boolean).join(" · "),
        font: "regular",
        size: 10,
      },
    ],
    { ...area, y: FROM_TOP + 4.2, height: FACTS_TOP - FROM_TOP - 4.7 }
  )
}
