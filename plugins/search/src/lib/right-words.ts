/**
 * Words that people ask any shop for and that are right as they are, whether a
 * pesantren sells such a thing or not: never taken for a slip of the hand.
 * "Sepatu" is no misspelled "sepat", a fish, and who asks for "babi" wants no
 * batik. As folded.
 */
export const RIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    "ayam babi ban bangku barang bebek beras besi blazer bola boneka botol buku " +
    "bunga burung celana cincin dasi dompet ember emas futsal gading game gamer " +
    "gaming gelang gelas gitar gorden handphone handuk helm hotel jaket jeans kabel " +
    "kaca kalung kamera kandang kasur kebaya kertas keyboard kipas koper kompor " +
    "komputer konsol korek kulkas kucing kuda kurta kunci kursi lampu laptop lilin " +
    "mainan meja mesin mobil monitor motor mouse panci pancing payung pelampung " +
    "pensil perak piano piring pisau popok printer pulpen pulsa ransel rokok sabuk " +
    "sapu sarden selimut sepatu sepeda setrika sikat sofa tablet tali televisi " +
    "tenda terpal tikar tiket topi traktor truk velg voucher wajan wortel"
  ).split(" ")
)
