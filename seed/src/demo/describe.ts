import type { Range } from "../data/categories"
import { randomFrom } from "../lib/random"
import type { DemoPesantren, DemoProduct } from "./model"
import type { Text } from "./text"
import { UNITS } from "./words"

interface DescribeInput {
  product: DemoProduct
  maker: DemoPesantren
  handle: string
  net: Text | null
  keepsDays: number | null
  storage: Text
  range: Range
}

type Sentence = (input: DescribeInput) => Text

const unit = ({ product }: DescribeInput): Text => UNITS[product.unit]
const where = ({ maker }: DescribeInput): string =>
  `Kecamatan ${maker.district}, ${maker.regency.replace("Kab.", "Kabupaten")}`
const whereEn = ({ maker }: DescribeInput): string =>
  `${maker.district} district, ${maker.regency.replace("Kab. ", "")} regency`

const MADE: readonly Sentence[] = [
  (input) => [
    `Dibuat oleh ${unit(input)[0]} ${input.maker.name} di ${where(input)}.`,
    `Made by the ${unit(input)[1]} of ${input.maker.name} in ${whereEn(input)}.`,
  ],
  (input) => [
    `Hasil kerja ${unit(input)[0]} ${input.maker.name}, ${where(input)}.`,
    `The work of the ${unit(input)[1]} of ${input.maker.name}, ${whereEn(input)}.`,
  ],
  (input) => [
    `Dikerjakan ${unit(input)[0]} ${input.maker.name} (${where(input)}).`,
    `From the ${unit(input)[1]} of ${input.maker.name} (${whereEn(input)}).`,
  ],
]

/** "14 hari", "4 bulan", "1 tahun". */
function duration(days: number): Text {
  if (days % 365 === 0) {
    const years = days / 365
    return [`${years} tahun`, years === 1 ? "1 year" : `${years} years`]
  }
  if (days >= 60 && days % 30 === 0) {
    return [`${days / 30} bulan`, `${days / 30} months`]
  }
  return [`${days} hari`, days === 1 ? "1 day" : `${days} days`]
}

const isChilled = ({ product }: DescribeInput): boolean =>
  product.storage === "frozen" || product.storage === "chilled"

const SENT: Readonly<Record<Range, Sentence>> = {
  N: () => [
    "Dikirim ke seluruh Indonesia dalam kardus berlapis.",
    "Sent all over Indonesia in a lined carton.",
  ],
  J: (input) =>
    input.product.storage === "plant"
      ? [
          "Dikirim ke seluruh Jawa dengan pot dibungkus dan kardus berlubang.",
          "Sent all over Java, the pot wrapped, in a carton with air holes.",
        ]
      : [
          "Dikirim ke seluruh Jawa; lebih jauh dari itu belum kami jamin mutunya.",
          "Sent all over Java; further than that we cannot yet vouch for.",
        ],
  R: (input) =>
    isChilled(input)
      ? [
          "Dikirim dengan boks styrofoam dan es gel ke kabupaten kami dan kabupaten tetangga.",
          "Sent in a foam box with ice packs, within our regency and its neighbours.",
        ]
      : [
          "Dikirim ke kabupaten kami dan kabupaten tetangga supaya tiba masih segar.",
          "Sent within our regency and its neighbours, so that it arrives fresh.",
        ],
  K: ({ maker }) => [
    `Hanya untuk ${maker.regency.replace("Kab.", "Kabupaten")}: kami antar sendiri.`,
    `For ${maker.regency.replace("Kab. ", "")} regency only: we bring it ourselves.`,
  ],
}

const content = ({ product, net }: DescribeInput): Text => {
  const isEdible = /^[ABH]/.test(product.leaf)
  const [id, en] = product.material
  return [
    `${isEdible ? "Bahan" : "Terbuat dari"}: ${id}.${net ? ` Isi: ${net[0]}.` : ""}`,
    `${isEdible ? "Ingredients" : "Made of"}: ${en}.${net ? ` Content: ${net[1]}.` : ""}`,
  ]
}

const care = ({ keepsDays, storage }: DescribeInput): Text => {
  if (keepsDays === null) return storage
  const [id, en] = duration(keepsDays)
  return [`Tahan ${id}. ${storage[0]}`, `Keeps ${en}. ${storage[1]}`]
}

const lead = ({ product }: DescribeInput): Text =>
  product.leadDays
    ? [
        ` Disiapkan setelah dipesan, ${product.leadDays} hari.`,
        ` Prepared to order, ${duration(product.leadDays)[1]}.`,
      ]
    : ["", ""]

/** The product's text in both languages: four short paragraphs. */
export function describe(input: DescribeInput): Text {
  const made = randomFrom(`${input.handle}/made`).pick(MADE)(input)
  const inside = content(input)
  const kept = care(input)
  const waits = lead(input)
  const sent = SENT[input.range](input)
  const { what, story } = input.product
  return [
    [
      what[0],
      `${made[0]} ${inside[0]}`,
      `${kept[0]} ${sent[0]}${waits[0]}`,
      story[0],
    ].join("\n\n"),
    [
      what[1],
      `${made[1]} ${inside[1]}`,
      `${kept[1]} ${sent[1]}${waits[1]}`,
      story[1],
    ].join("\n\n"),
  ]
}
