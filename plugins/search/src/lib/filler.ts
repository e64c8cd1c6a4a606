/**
 * What a visitor says about buying and not about the thing: no product holds
 * these words, so a question is read without them ("jual kopi murah": kopi).
 */
const BUYING_WORDS = new Set(
  (
    "jual dijual menjual penjual beli membeli pembelian cari mencari butuh " +
    "mau ingin pengen harga harganya murah termurah murmer terjangkau toko online " +
    "buy cheap price"
  ).split(" ")
)

const LIMIT =
  "di\\s?bawah|kurang\\s+dari|tidak\\s+lebih\\s+dari|maks(?:imal|imum)?|max|under"
/** "di bawah 50 ribu", "maksimal Rp25.000", "20 ribuan", "15rb", "30k". */
const PRICES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${LIMIT})\\s+)?(?:rp\\.?\\s*)?\\d[\\d.,]*\\s*(?:ribu(?:an)?|rb(?:an)?|juta(?:an)?|jt)(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}])(?:(?:${LIMIT})\\s+)?(?:rp\\.?\\s*)?\\d{1,4}k(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}])(?:${LIMIT})\\s+(?:rp\\.?\\s*)?\\d[\\d.]{3,}(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}])rp\\.?\\s*\\d[\\d.]{3,}(?![\\p{L}\\p{N}])`,
  "giu"
)

/** A question without the prices in it. */
export const withoutPrices = (question: string) => question.replace(PRICES, " ")

/** Whether a folded word is about buying only. */
export const isBuyingWord = (word: string) => BUYING_WORDS.has(word)
