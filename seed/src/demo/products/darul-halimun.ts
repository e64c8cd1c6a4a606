import type { DemoProduct } from "../model"

export const DARUL_HALIMUN: readonly DemoProduct[] = [
  {
    title: "Kopi arabika Halimun 200 g",
    titleEn: "Halimun arabica coffee, 200 g",
    leaf: "B1",
    price: 65_000,
    choice: { title: "Bentuk", values: ["Biji", "Bubuk"] },
    unit: "coffee",
    what: [
      "Arabika petik merah dari ketinggian 1.200 meter, proses basah, sangrai sedang. Terasa jeruk dan gula aren, bersih di akhir; enak diseduh tubruk maupun tetes.",
      "Red-picked arabica from 1,200 metres, washed, medium roast. Notes of citrus and palm sugar with a clean finish; good boiled the old way or as pour-over.",
    ],
    material: ["Kopi arabika 100%", "100% arabica coffee"],
    story: [
      "Tanggal sangrai ditulis tangan di setiap bungkus.",
      "The roasting date is written on each bag by hand.",
    ],
    art: {
      form: "pouch",
      glyph: "coffee-cherry",
      color: "#5B3A1C",
      beside: ["coffee-bean", "hot-beverage"],
    },
  },
  {
    title: "Kopi robusta Kabandungan 250 g",
    titleEn: "Kabandungan robusta coffee, 250 g",
    leaf: "B1",
    price: 42_000,
    choice: { title: "Bentuk", values: ["Biji", "Bubuk"] },
    unit: "coffee",
    what: [
      "Robusta jemur utuh dengan badan tebal dan rasa cokelat pahit. Inilah kopi yang diminum para kiai sesudah isya, biasanya tanpa gula.",
      "Natural robusta, full-bodied, tasting of dark chocolate. This is what the teachers drink after the night prayer, mostly without sugar.",
    ],
    material: ["Kopi robusta 100%", "100% robusta coffee"],
    story: [
      "Dijemur empat pekan di para-para yang dibuat dari bambu kebun.",
      "Dried four weeks on beds made of bamboo from the grove.",
    ],
    art: {
      form: "pouch",
      glyph: "coffee-bean",
      color: "#3F2A1C",
      beside: ["coffee-cherry"],
    },
  },
  {
    title: "Teh hijau melati 100 g",
    titleEn: "Jasmine green tea, 100 g",
    leaf: "B2",
    price: 22_000,
    unit: "farm",
    what: [
      "Daun teh muda yang disangrai dan ditidurkan semalam bersama bunga melati segar. Seduh dengan air yang tidak mendidih betul supaya wanginya tidak lari.",
      "Young leaves, pan-fired and rested overnight with fresh jasmine. Brew with water just off the boil, or the scent will leave.",
    ],
    material: ["Teh hijau, bunga melati", "Green tea, jasmine flowers"],
    story: [
      "Melati dipetik menjelang magrib, saat kuncupnya baru mau membuka.",
      "The jasmine is picked before sunset, when buds are about to open.",
    ],
    art: {
      form: "box",
      glyph: "tea-tip",
      color: "#5F7F4A",
      beside: ["blossom", "teapot"],
    },
  },
  {
    title: "Madu hutan 350 ml",
    titleEn: "Forest honey, 350 ml",
    leaf: "A6",
    price: 95_000,
    grams: 600,
    stock: 0,
    unit: "bees",
    storage: "ambient",
    what: [
      "Madu lebah liar dari tepi hutan Halimun, ditiriskan tanpa diperas dan tanpa dipanaskan. Warnanya berubah mengikuti musim bunga; yang gelap lebih pahit, yang terang lebih asam.",
      "Wild honey from the edge of the Halimun forest, drained, neither pressed nor heated. Its colour follows the flowers: the dark is more bitter, the pale more tart.",
    ],
    material: ["Madu hutan murni", "Pure forest honey"],
    story: [
      "Sarang hanya dipanen separuh, supaya lebahnya pulang.",
      "Only half a comb is taken, so that the bees come home.",
    ],
    art: {
      form: "bottle",
      glyph: "honey-pot",
      color: "#B4711A",
      beside: ["honeybee", "blossom"],
    },
  },
  {
    title: "Gula semut aren 500 g",
    titleEn: "Granulated palm sugar, 500 g",
    leaf: "A6",
    price: 32_000,
    unit: "farm",
    what: [
      "Gula aren yang diaduk terus saat mengkristal sehingga menjadi butiran halus. Larut seketika di kopi, dan manisnya meninggalkan rasa karamel.",
      "Palm sugar stirred without pause as it sets, until it turns to fine grains. It dissolves at once in coffee and leaves a taste of caramel.",
    ],
    material: ["Nira aren 100%", "100% sugar palm sap"],
    story: [
      "Diaduk bergantian oleh empat santri; yang kelima membaca selawat.",
      "Four santri stir in turns; the fifth leads a song of praise.",
    ],
    art: { form: "pouch", glyph: "palm-sugar", color: "#8A4B22" },
  },
  {
    title: "Kapulaga kering 100 g",
    titleEn: "Dried cardamom, 100 g",
    leaf: "A5",
    price: 38_000,
    unit: "farm",
    storage: "dry",
    what: [
      "Kapulaga Jawa bulat yang dikeringkan di bawah atap kaca sampai kulitnya putih bersih. Untuk bandrek, nasi kebuli, dan gulai.",
      "Round Javanese cardamom dried under glass until the pods are clean and white. For bandrek, spiced rice and curries.",
    ],
    material: ["Kapulaga kering 100%", "100% dried cardamom"],
    story: [
      "Tumbuh di bawah pohon kopi, panen sambil menyiangi.",
      "It grows beneath the coffee and is picked while weeding.",
    ],
    art: { form: "pouch", glyph: "cardamom", color: "#6C7A3F" },
  },
]
